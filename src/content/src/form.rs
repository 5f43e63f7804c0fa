//! The forms that a text can have besides plain Dutch and English.

/// A variant of a text. Only variants that differ are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Dutch that says "u".
    U,
    /// Flemish.
    Be,
    /// Flemish that says "u".
    BeU,
    /// A summary in very plain Dutch (A2).
    A2,
    /// A summary in very plain English.
    A2En,
}
