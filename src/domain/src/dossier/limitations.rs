//! Whether health or a disability limits the choice of work. Leaves out which: that is never asked.

/// Limited or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Limitations {
    /// No limits that matter for the search.
    None,
    /// Some work is out of reach.
    Some,
}

impl Limitations {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::None, Self::Some];
}
