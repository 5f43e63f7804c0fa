//! The dossier file: an envelope with format, version and checksum around the answers, as JSON. One table has every
//! answer; reading, writing and the schema follow it. Leaves out sealing with a pass phrase, and where the file is
//! kept.

mod assessments;
mod calendar;
mod checksum;
mod compound;
mod contract;
pub(crate) mod day;
mod entries;
mod error;
mod field;
mod given;
mod intake;
mod merge;
mod offers;
mod part;
mod read;
mod records;
mod reply;
#[cfg(feature = "schema")]
mod schema;
mod table;
mod work;
mod write;

pub use error::{FileError, Unreadable};
pub use merge::{Beside, Merged, beside, merge};

use domain::dossier::Dossier;

/// The name that every dossier file carries.
pub const FORMAT: &str = "routekaart-dossier";
/// The version that is written.
pub const VERSION: u32 = 6;

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

/// The JSON Schema of the file, for tools and for people who write files by hand.
#[cfg(feature = "schema")]
pub fn schema() -> String {
    schema::envelope()
}
