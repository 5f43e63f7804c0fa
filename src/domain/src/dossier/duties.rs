//! What someone still does for the old employer until the last day. Leaves out the pay, which goes on in both.

/// Working until the last day, or released from work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Duties {
    /// Still at work.
    Working,
    /// Released from work, still paid.
    Released,
}

impl Duties {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Working, Self::Released];
}
