//! The dossier file: an envelope with format, version and checksum around the answers. Leaves out sealing with a
//! pass phrase, and where the file is kept.

mod read;
mod v1;
mod write;

pub use v1::{DossierV1, EnvelopeV1, FirstAidV1, GuidanceV1, IntakeV1, LastWorkV1, RecoveryV1};

use domain::dossier::Dossier;

/// The name that every dossier file carries.
pub const FORMAT: &str = "routekaart-dossier";
/// The version that is written.
pub const VERSION: u32 = 1;

/// Why a file could not be read. Nothing of it is used then.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// Not JSON, or not of the right shape.
    #[error("not a dossier file: {reason}")]
    Unreadable {
        /// What the parser says.
        reason: String,
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

/// Writes a dossier. The same dossier gives the same bytes.
pub fn to_json(dossier: &Dossier) -> String {
    write::envelope(dossier)
}

/// Reads a dossier of any version up to ours; every answer may be absent. A missing checksum is allowed,
/// so that people can write files by hand.
///
/// # Errors
/// [`FileError`] when the file is not one of ours, is newer, damaged, or holds an impossible answer.
pub fn from_json(text: &str) -> Result<Dossier, FileError> {
    read::envelope(text)
}
