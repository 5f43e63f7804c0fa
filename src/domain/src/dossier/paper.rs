//! What lies before someone who hears of a dismissal. Leaves out what it means in law.

/// The paper, or what stands in for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Paper {
    /// Nothing on paper yet.
    Nothing,
    /// A letter of UWV about a request to dismiss. Netherlands only.
    UwvLetter,
    /// A proposal to sign.
    Proposal,
    /// A letter that gives notice.
    NoticeLetter,
    /// Something already signed.
    Signed,
    /// Dismissal on the spot.
    Summary,
}

impl Paper {
    /// Every paper, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Nothing, Self::UwvLetter, Self::Proposal, Self::NoticeLetter, Self::Signed, Self::Summary];
}
