//! What can be wrong with a dossier file. Leaves out what the person is told about it.

use super::VERSION;
use crate::json::JsonError;

/// Why a file could not be read. Nothing of it is used then.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// Not JSON, or not of the right shape.
    #[error("not a dossier file: {reason}")]
    Unreadable {
        /// What is wrong with it.
        reason: Unreadable,
    },
    /// JSON of another format.
    #[error("this is a file of format {found:?}")]
    OtherFormat {
        /// The format it names.
        found: String,
    },
    /// Made by a newer version of the product.
    #[error("version {found} is newer than {VERSION}")]
    Newer {
        /// The version it names.
        found: u32,
    },
    /// The checksum does not fit the answers: the file was damaged.
    #[error("the checksum does not fit")]
    Damaged,
    /// An answer that does not exist.
    #[error("{field}: {found:?} is not one of the possible answers")]
    UnknownWord {
        /// Where it stands.
        field: &'static str,
        /// What stands there.
        found: String,
    },
}

/// Why a text has not the shape of a dossier file.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Not JSON at all.
    #[error(transparent)]
    Json(JsonError),
    /// A part of the label that must be there is not.
    #[error("missing field `{field}`")]
    Missing {
        /// Where it should stand.
        field: &'static str,
    },
    /// A field that does not exist.
    #[error("unknown field `{name}`")]
    UnknownField {
        /// Its own name.
        name: String,
    },
    /// A value that is not of the kind of its field: a list for a word, for example.
    #[error("invalid type of `{field}`")]
    WrongKind {
        /// Where it stands.
        field: &'static str,
    },
}

impl From<Unreadable> for FileError {
    fn from(reason: Unreadable) -> Self {
        Self::Unreadable { reason }
    }
}
