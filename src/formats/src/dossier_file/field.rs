//! What the table says of a field. Leaves out which fields there are.

use super::entries::Entries;
use super::given::Given;
use super::part::Part;
use domain::dossier::Dossier;

/// A row of the table. Rows are in the order in which they are written.
pub(super) struct Field {
    /// Its name in its group.
    pub(super) name: &'static str,
    /// Its name with those of its groups before it: `intake.market`.
    pub(super) path: &'static str,
    /// What stands there.
    pub(super) kind: Kind,
    /// What else may stand there.
    pub(super) gap: Gap,
    /// What the dossier has for it.
    pub(super) get: fn(&Dossier) -> Given<'_>,
    /// Puts a value in the dossier. Rows before it were put already, and what is left out is not put.
    pub(super) set: fn(&mut Dossier, Given<'_>),
    /// What it means, for the schema.
    #[cfg(feature = "schema")]
    pub(super) about: &'static str,
}

/// What stands in a field.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// Fields of its own.
    Group(&'static [Field]),
    /// Fields of its own, in a part.
    Part(&'static Part),
    /// Parts, one after the other.
    List(&'static Part),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A day, as `2026-11-21`.
    Date,
    /// A whole number from the first to the last of these; written as text, read as text or number.
    Number(u32, u32),
    /// Own words; what is longer than so many characters is cut.
    Text(usize),
    /// Yes or no.
    Flag,
    /// An object of ids with what was said of each, or a list of ids.
    Entries(&'static Entries),
}

/// What the absence of an answer looks like.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Gap {
    /// It may be left out.
    LeftOut,
    /// It may be left out, and may be the word for "I do not know yet".
    OrUnknown,
    /// Its group makes no sense without it; it may be the word for "I do not know yet".
    Leads,
    /// It must be there.
    Needed,
    /// It is always written; left out, it stands for no or for nothing.
    Always,
}

/// Rows of a group, from its path with a dot, and for each: what it means, its name, its kind, its gap, how it is
/// got and how it is set.
macro_rules! fields {
    ($group:literal; $($(#[doc = $about:literal])+ $name:literal: $kind:expr, $gap:ident, $get:expr, $set:expr;)+) => {
        &[$($crate::dossier_file::field::Field {
            name: $name,
            path: concat!($group, $name),
            kind: $kind,
            gap: $crate::dossier_file::field::Gap::$gap,
            get: $get,
            set: $set,
            #[cfg(feature = "schema")]
            about: concat!($($about),+),
        }),+]
    };
}

pub(super) use fields;
