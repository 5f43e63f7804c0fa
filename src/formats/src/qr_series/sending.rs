//! The frames of a whole, as many as are wanted. Leaves out drawing them.

use super::frame::{Frame, PIECE, Piece, Series};
use super::mixture::Mixture;

/// A whole, cut into pieces.
#[derive(Clone, Debug)]
pub struct Sending {
    series: Series,
    pieces: Vec<Piece>,
}

impl Sending {
    /// Cuts a whole. None when there is nothing in it, or too much for codes.
    pub fn of(whole: &[u8]) -> Option<Self> {
        let series = Series::of(whole)?;
        // The last one is filled up with zeros.
        let padded = |piece: &[u8]| {
            let mut all = [0; PIECE];
            all.iter_mut().zip(piece).for_each(|(place, byte)| *place = *byte);
            all
        };
        Some(Self { series, pieces: whole.chunks(PIECE).map(padded).collect() })
    }

    /// How many pieces there are: so many frames are enough when none is missed.
    pub fn total(&self) -> usize {
        self.pieces.len()
    }

    /// The frame of a number; there is one for every number.
    pub fn frame(&self, number: u16) -> Vec<u8> {
        let mixture = Mixture::of(self.series, number);
        let mut piece = [0; PIECE];
        for (_, one) in self.pieces.iter().enumerate().filter(|(place, _)| mixture.has(*place)) {
            lay_over(&mut piece, one);
        }
        Frame { series: self.series, number, piece }.to_bytes()
    }
}

/// Lays a piece over another; twice the same gives what was there.
pub(super) fn lay_over(piece: &mut Piece, other: &Piece) {
    piece.iter_mut().zip(other).for_each(|(own, other)| *own ^= other);
}
