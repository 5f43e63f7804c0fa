//! Who pays benefit out in Belgium. Leaves out addresses.

/// Where benefit is claimed: the choice is free.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Payer {
    /// The own union.
    Union,
    /// The Hulpkas voor Werkloosheidsuitkeringen, for someone without a union.
    Hvw,
}

impl Payer {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Union, Self::Hvw];
}
