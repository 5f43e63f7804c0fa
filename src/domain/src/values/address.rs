//! How the reader wants to be spoken to. Leaves out the sentences themselves.

/// The form of address in Dutch. English has one form and ignores it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Address {
    /// "je", the default.
    #[default]
    Je,
    /// "u", by choice.
    U,
}
