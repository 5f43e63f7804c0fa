//! What a browser keeps, sealed with a key: a text becomes a sealed file (`SEALED-FILE.md`) in base64. The line of a copy stays
//! readable before it, so that the newest of several can be chosen without the key. All that is sealed with one key has
//! one salt, so that any one of it is enough to ask for the phrase. Leaves out where the key comes from.

use crate::kept_copy::{self, KeptCopy, Mark};
use crate::sealed_file::{Key, NONCE, SealError};
use base64ct::{Base64, Encoding as _};

/// How every sealed text begins: the first bytes of a sealed file in base64.
const BEGINNING: &str = "iVJLc2VhbA";

/// Whether a text is sealed.
pub fn is_sealed(text: &str) -> bool {
    text.starts_with(BEGINNING)
}

/// The sealed file in what is kept, a copy or another text; nothing when it can be read as it is.
pub fn sealed_file(kept: &str) -> Option<Vec<u8>> {
    Base64::decode_vec(text_of(kept)).ok().filter(|file| crate::sealed_file::is_sealed(file))
}

/// What is kept, sealed; as it is when it was sealed already. `nonce` is by chance, and may never be used twice.
///
/// # Errors
/// [`SealError::TooLarge`] when it is.
pub fn seal(kept: &str, key: &Key, nonce: [u8; NONCE]) -> Result<String, SealError> {
    if is_sealed(text_of(kept)) {
        return Ok(kept.to_owned());
    }
    let sealed = |text: &str| key.seal(text.as_bytes(), nonce).map(|file| Base64::encode_string(&file));
    match kept_copy::read(kept) {
        Ok(copy) => Ok(KeptCopy { text: &sealed(copy.text)?, ..copy }.to_text()),
        Err(_) => sealed(kept),
    }
}

/// What is kept, opened; as it is when it was not sealed.
///
/// # Errors
/// [`SealError::DoesNotOpen`] when it was changed, or sealed with another key.
pub fn open(kept: &str, key: &Key) -> Result<String, SealError> {
    let open = |text: &str| {
        let file = Base64::decode_vec(text).map_err(|_| SealError::DoesNotOpen)?;
        String::from_utf8(key.open(&file)?).map_err(|_| SealError::DoesNotOpen)
    };
    match kept_copy::read(kept) {
        Ok(copy) if is_sealed(copy.text) => Ok(KeptCopy { text: &open(copy.text)?, ..copy }.to_text()),
        _ if is_sealed(kept) => open(kept),
        // A damaged copy that was sealed stays so.
        _ if is_sealed(text_of(kept)) => Err(SealError::DoesNotOpen),
        _ => Ok(kept.to_owned()),
    }
}

/// The newest of what is kept sealed, as a file that opens with its phrase; nothing when none is. One that is damaged comes
/// after all that are whole: what it asks may be damaged too.
pub fn newest<'a>(kept: impl Iterator<Item = &'a str>) -> Option<Vec<u8>> {
    let mut newest: Option<((bool, u32), Vec<u8>)> = None;
    for kept in kept {
        let generation = Mark::of(kept).map_or(0, |mark| mark.generation);
        let rank = (kept_copy::read(kept).is_ok(), generation);
        if newest.as_ref().is_none_or(|(known, _)| *known < rank)
            && let Some(file) = sealed_file(kept)
        {
            newest = Some((rank, file));
        }
    }
    newest.map(|(_, file)| file)
}

/// The text of a copy, or the whole of what is none.
fn text_of(kept: &str) -> &str {
    match kept.split_once('\n') {
        Some((line, text)) if line.starts_with(kept_copy::MAGIC) => text,
        _ => kept,
    }
}
