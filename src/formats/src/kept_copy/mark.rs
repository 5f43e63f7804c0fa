//! Which copy a copy is: told from its line alone, without reading what follows. Leaves out whether it is whole.

use super::number;

/// Letters that hold the mark of every copy: longer than any line needs.
pub const HEAD: u32 = 80;

/// Which copy it is. No writer makes two of one generation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// How many times the answers were kept: each copy has one more than all that its writer had seen.
    pub generation: u32,
    /// The page that wrote it, by a number made by chance at every visit.
    pub writer: u32,
}

impl Mark {
    /// The mark that a kept text bears. It may be damaged all the same; `None` when it bears none.
    pub fn of(kept: &str) -> Option<Self> {
        let mut words = kept.split(' ').skip(3);
        Some(Self { generation: number(words.next())?, writer: number(words.next())? })
    }
}
