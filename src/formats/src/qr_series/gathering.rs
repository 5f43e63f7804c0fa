//! The frames of one series as they are read: in any order, some more than once, some never. Leaves out reading codes.
//!
//! Each frame says one thing about the pieces. What is new is kept in steps: no two rows begin with the same piece, so that
//! as many rows as pieces give them all (elimination by Gauss, in which plus is exclusive or).

use super::frame::{Frame, Piece, Refused, Series};
use super::mixture::Mixture;
use super::sending::lay_over;
use crate::crc32;

/// What a code was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// One that brings us further.
    Kept,
    /// One that says nothing new.
    Known,
    /// One of another series than the first that was read.
    OtherSeries,
}

/// What was read so far. The first frame says which series it is.
#[derive(Clone, Debug, Default)]
pub struct Gathering {
    series: Option<Series>,
    rows: Vec<(Mixture, Piece)>,
}

impl Gathering {
    /// Takes what a code holds.
    ///
    /// # Errors
    /// [`Refused`] when it is no frame, or not a whole one.
    pub fn take(&mut self, code: &[u8]) -> Result<Taken, Refused> {
        let Frame { series, number, mut piece } = Frame::read(code)?;
        if *self.series.get_or_insert(series) != series {
            return Ok(Taken::OtherSeries);
        }
        let mut mixture = Mixture::of(series, number);
        while let Some(first) = mixture.first() {
            let Some((known, one)) = self.row(first) else {
                self.rows.push((mixture, piece));
                return Ok(Taken::Kept);
            };
            mixture ^= *known;
            lay_over(&mut piece, one);
        }
        Ok(Taken::Known)
    }

    /// How many frames brought us further; as many as [`Self::total`] are enough.
    pub fn kept(&self) -> usize {
        self.rows.len()
    }

    /// How many are needed; 0 until the first was read.
    pub fn total(&self) -> usize {
        self.series.map_or(0, Series::total)
    }

    /// The whole, once enough was read and it is what the series says.
    pub fn whole(&self) -> Option<Vec<u8>> {
        let series = self.series?;
        // From the last piece to the first: what a row has beside its own is known by then.
        let mut pieces: Vec<Piece> = Vec::new();
        for place in (0..series.total()).rev() {
            let (mixture, piece) = self.row(place)?;
            let mut piece = *piece;
            for (back, later) in pieces.iter().enumerate() {
                if mixture.has(series.total() - 1 - back) {
                    lay_over(&mut piece, later);
                }
            }
            pieces.push(piece);
        }
        let mut whole: Vec<u8> = pieces.into_iter().rev().flatten().collect();
        whole.truncate(series.length as usize);
        (crc32::of(&[&whole]) == series.checksum).then_some(whole)
    }

    /// The row that begins with a piece.
    fn row(&self, first: usize) -> Option<&(Mixture, Piece)> {
        self.rows.iter().find(|(mixture, _)| mixture.first() == Some(first))
    }
}
