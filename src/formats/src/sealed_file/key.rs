//! The key of sealed files: made from a phrase once, which takes long, and then used for as many texts as are sealed with it,
//! each by a nonce of its own. Leaves out where it is kept: in memory alone.

use super::header::{Derivation, Header, NONCE};
use super::{MOST_SEALED, SealError, TAG};
use crate::json::LENGTH;
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{AeadInOut, KeyInit, XChaCha20Poly1305};

/// Bytes of a key.
pub const KEY: usize = 32;

/// Makes the bytes of the key from a phrase, by what the head of a file says. What that asks of memory and time is held
/// against its limits before anything is set aside for it.
///
/// # Errors
/// [`SealError`] when the head is none, asks too much, or there is no memory.
pub fn derive(head: &[u8], phrase: &[u8]) -> Result<[u8; KEY], SealError> {
    let (header, ..) = Header::read(head)?;
    let Derivation { memory, passes, lanes } = header.derivation;
    let params = Params::new(memory, passes, lanes.into(), Some(KEY)).map_err(|_| SealError::OutOfRange)?;
    let mut key = [0; KEY];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(phrase, &header.salt, &mut key)
        .map_err(|fault| match fault {
            argon2::Error::OutOfMemory => SealError::NoMemory,
            _ => SealError::OutOfRange,
        })?;
    Ok(key)
}

/// A key, with what it was made by.
#[derive(Clone, PartialEq, Eq)]
pub struct Key {
    derivation: Derivation,
    salt: Vec<u8>,
    bytes: [u8; KEY],
}

impl Key {
    /// The key of all files that have the salt of this one.
    ///
    /// # Errors
    /// [`SealError`] when the head is none of ours, or outside its limits.
    pub fn new(head: &[u8], bytes: [u8; KEY]) -> Result<Self, SealError> {
        let (Header { derivation, salt, .. }, ..) = Header::read(head)?;
        Ok(Self { derivation, salt, bytes })
    }

    /// A head by which the phrase makes this key again. Nothing may be sealed by it: its nonce is none.
    pub fn head(&self) -> Vec<u8> {
        Header { derivation: self.derivation, salt: self.salt.clone(), nonce: [0; NONCE] }.to_bytes()
    }

    /// Whether a file was sealed with the same phrase and salt, by what its head says.
    pub fn fits(&self, file: &[u8]) -> bool {
        let fits = |header: Header| header.derivation == self.derivation && header.salt == self.salt;
        Header::read(file).is_ok_and(|(header, ..)| fits(header))
    }

    /// Seals a text. `nonce` is by chance, and may never be used twice.
    ///
    /// # Errors
    /// [`SealError::TooLarge`] when the text is.
    pub fn seal(&self, text: &[u8], nonce: [u8; NONCE]) -> Result<Vec<u8>, SealError> {
        if LENGTH < text.len() {
            return Err(SealError::TooLarge);
        }
        let mut file = Header { derivation: self.derivation, salt: self.salt.clone(), nonce }.to_bytes();
        let mut body = text.to_vec();
        let tag = self.cipher()?.encrypt_inout_detached(&nonce.into(), &file, body.as_mut_slice().into());
        file.extend(body);
        file.extend(tag.map_err(|_| SealError::TooLarge)?);
        Ok(file)
    }

    /// Opens a file that was sealed with it.
    ///
    /// # Errors
    /// [`SealError`]; nothing of what is in the file comes out then.
    pub fn open(&self, file: &[u8]) -> Result<Vec<u8>, SealError> {
        if MOST_SEALED < file.len() {
            return Err(SealError::TooLarge);
        }
        let (header, head, rest) = Header::read(file)?;
        let end = rest.len().checked_sub(TAG).ok_or(SealError::DoesNotOpen)?;
        let (body, tag) = rest.split_at_checked(end).ok_or(SealError::DoesNotOpen)?;
        let tag = tag.try_into().map_err(|_| SealError::DoesNotOpen)?;
        let mut body = body.to_vec();
        self.cipher()?
            .decrypt_inout_detached(&header.nonce.into(), head, body.as_mut_slice().into(), &tag)
            .map_err(|_| SealError::DoesNotOpen)?;
        Ok(body)
    }

    fn cipher(&self) -> Result<XChaCha20Poly1305, SealError> {
        XChaCha20Poly1305::new_from_slice(&self.bytes).map_err(|_| SealError::OutOfRange)
    }
}
