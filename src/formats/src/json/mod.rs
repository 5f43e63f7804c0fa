//! JSON as a small tree: exactly the grammar of RFC 8259, read strictly and written compactly. Leaves out floating
//! point: a number stays the text it was, so that no table for floats reaches the browser.
//!
//! Our own, because no crate does just this. Those with derives bring much code for each type; the small trees
//! keep the last of two members with one name, or read every number as a float.

mod read;
mod string;
mod write;

pub use read::{DEPTH, JsonError, LENGTH, MEMBERS, parse, parse_within};

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number, as it was written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// Members by name. As read they are in order of name, and no name stands twice.
    Object(Vec<(String, Json)>),
}
