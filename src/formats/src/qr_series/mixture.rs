//! Which pieces are laid over one another (exclusive or) in a frame, by its number. Leaves out the pieces themselves.
//!
//! The first frames have one piece each. All later ones have about half of the pieces, told by a generator of numbers
//! (splitmix64), so that almost any frame that was not read yet makes good one that was missed.

use super::frame::Series;
use std::ops::BitXorAssign;

/// Pieces that a word tells of.
const BITS: usize = 64;

/// A set of pieces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mixture([u64; super::MOST_PIECES.div_ceil(BITS)]);

impl Mixture {
    /// What is in the frame of this number.
    pub(super) fn of(series: Series, number: u16) -> Self {
        let (number, total) = (usize::from(number), series.total());
        let mut made = Self::default();
        if number < total {
            made.put(number);
            return made;
        }
        let mut state = u64::from(series.checksum) << 16 | number as u64;
        for place in 0..total {
            if next(&mut state) & 1 == 1 {
                made.put(place);
            }
        }
        // A frame with nothing in it would be of no use.
        if made.first().is_none() {
            made.put(number % total);
        }
        made
    }

    /// The first piece of it.
    pub(super) fn first(self) -> Option<usize> {
        let words = self.0.iter().enumerate();
        let mut bits = words.filter(|(_, word)| **word != 0);
        bits.next().map(|(at, word)| at * BITS + word.trailing_zeros() as usize)
    }

    /// Whether a piece is in it.
    pub(super) fn has(self, place: usize) -> bool {
        self.0.get(place / BITS).is_some_and(|word| word >> (place % BITS) & 1 == 1)
    }

    fn put(&mut self, place: usize) {
        if let Some(word) = self.0.get_mut(place / BITS) {
            *word |= 1 << (place % BITS);
        }
    }
}

impl BitXorAssign for Mixture {
    fn bitxor_assign(&mut self, other: Self) {
        self.0.iter_mut().zip(other.0).for_each(|(own, other)| *own ^= other);
    }
}

fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ *state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ mixed >> 31
}
