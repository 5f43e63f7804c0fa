//! The sealed file: a dossier file that only opens with its pass phrase. Laid down in `SEALED-FILE.md`. Leaves out where
//! chance comes from, and what is in the file.

mod error;
mod header;
mod key;

pub use error::SealError;
pub use header::{CHANCE, Derivation, NONCE};
pub use key::{KEY, Key, derive};

use crate::json::LENGTH;
use header::Header;

/// How many bytes the mark at the end of a sealed file has: without it nobody knows whether the rest is whole.
const TAG: usize = 16;
/// How many bytes a sealed file has at most: what a file may have that is not sealed, with the head and the mark.
pub const MOST_SEALED: usize = LENGTH + 256;

/// Whether these bytes say that they are a sealed file.
pub fn is_sealed(file: &[u8]) -> bool {
    file.starts_with(header::MAGIC)
}

/// The head of a file that is sealed by the usual derivation. `chance` makes the salt and the nonce.
///
/// # Errors
/// None that can happen.
pub fn head(chance: [u8; CHANCE]) -> Result<Vec<u8>, SealError> {
    Ok(Header::new(Derivation::USUAL, chance)?.to_bytes())
}

/// Seals a text with a phrase. `chance` makes the salt and the nonce, and may never be used twice.
///
/// # Errors
/// [`SealError`] when the text is too large or there is no memory for the derivation.
pub fn seal(text: &[u8], phrase: &[u8], chance: [u8; CHANCE]) -> Result<Vec<u8>, SealError> {
    seal_by(Derivation::USUAL, text, phrase, chance)
}

/// Seals by another derivation than the usual one.
///
/// # Errors
/// As [`seal`], and when the derivation is outside what may be.
pub fn seal_by(
    derivation: Derivation,
    text: &[u8],
    phrase: &[u8],
    chance: [u8; CHANCE],
) -> Result<Vec<u8>, SealError> {
    if LENGTH < text.len() {
        return Err(SealError::TooLarge);
    }
    let header = Header::new(derivation, chance)?;
    let head = header.to_bytes();
    Key::new(&head, derive(&head, phrase)?)?.seal(text, header.nonce)
}

/// Opens a sealed file. What the file asks of memory and time is held against its limits before anything is set aside for
/// it.
///
/// # Errors
/// [`SealError`]; nothing of what is in the file comes out then.
pub fn open(file: &[u8], phrase: &[u8]) -> Result<Vec<u8>, SealError> {
    if MOST_SEALED < file.len() {
        return Err(SealError::TooLarge);
    }
    Key::new(file, derive(file, phrase)?)?.open(file)
}
