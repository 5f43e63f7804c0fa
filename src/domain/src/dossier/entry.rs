//! In what situation someone opens the page. Leaves out what is shown first because of it.

/// The fork at the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Entry {
    /// Fears a dismissal.
    FearsIt,
    /// Has just heard.
    JustHeard,
    /// Is at home already.
    AtHome,
    /// Knows how applying works and wants to go on at once.
    KnowsHow,
    /// Is ill.
    Ill,
}

impl Entry {
    /// Every entry, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::FearsIt, Self::JustHeard, Self::AtHome, Self::KnowsHow, Self::Ill];
}
