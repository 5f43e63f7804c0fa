//! What a file turns out to be that the person opens, whatever its name and type: a dossier file of any version, a sealed
//! one, or the copies that the page hands out when it stops. The content decides. Leaves out opening what is sealed, and
//! what becomes of the answers.

mod rescued;

use crate::dossier_file::{self, FileError, Unreadable};
use crate::json::JsonError;
use crate::sealed_file::{self, MOST_SEALED};
use domain::dossier::Dossier;

/// How many bytes a file may have. What is handed out when the page stops holds several copies, each within a text.
pub const MOST_OPENED: usize = 4 * MOST_SEALED;
/// What an editor may write before a text to say how it is written.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// What a file is.
#[derive(Debug, PartialEq)]
pub enum Opened {
    /// Answers.
    Dossier(Box<Dossier>),
    /// A file that opens with its phrase: the one that was given, or one that was found in it.
    Sealed(Vec<u8>),
}

/// Why there is nothing to open. Nothing of the file is used then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unopened {
    /// Nothing is in it.
    #[error("the file is empty")]
    Empty,
    /// Larger than any file of ours.
    #[error("the file is too large")]
    TooLarge,
    /// Something else than a file of ours.
    #[error("not a file of ours")]
    Foreign,
    /// Made by a newer version of the product.
    #[error("the file is newer than we are")]
    Newer,
    /// A file of ours that lost or changed something.
    #[error("the file is damaged")]
    Damaged,
}

/// Looks at what is in a file.
///
/// # Errors
/// [`Unopened`] when it is nothing that can be opened.
pub fn look(file: &[u8]) -> Result<Opened, Unopened> {
    if MOST_OPENED < file.len() {
        return Err(Unopened::TooLarge);
    }
    if sealed_file::is_sealed(file) {
        return Ok(Opened::Sealed(file.to_vec()));
    }
    let text = file.strip_prefix(MARK).unwrap_or(file);
    let text = std::str::from_utf8(text).map_err(|_| Unopened::Foreign)?;
    if text.trim().is_empty() {
        return Err(Unopened::Empty);
    }
    if let Some(found) = rescued::newest(text) {
        return found;
    }
    dossier_file::from_json(text).map(|dossier| Opened::Dossier(Box::new(dossier))).map_err(Unopened::from)
}

impl From<FileError> for Unopened {
    fn from(fault: FileError) -> Self {
        match fault {
            FileError::Newer { .. } => Self::Newer,
            FileError::Unreadable { reason: Unreadable::Json(JsonError::TooLarge) } => Self::TooLarge,
            // Without our label it is somebody else's.
            FileError::OtherFormat { .. }
            | FileError::Unreadable {
                reason:
                    Unreadable::Json(_)
                    | Unreadable::Missing { field: "format" }
                    | Unreadable::WrongKind { field: "format" },
            } => Self::Foreign,
            FileError::Unreadable { .. } | FileError::Damaged | FileError::UnknownWord { .. } => {
                Self::Damaged
            }
        }
    }
}
