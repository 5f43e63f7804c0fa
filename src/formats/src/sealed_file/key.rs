//! From a phrase to the key of a sealed file. Leaves out what is sealed with it.

use super::SealError;
use super::header::{Derivation, Header};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::KeyInit;

/// Bytes of a key.
const KEY: usize = 32;

/// The cipher of a phrase and a head, which was held against its limits before.
pub(super) fn derive<Cipher: KeyInit>(header: &Header, phrase: &[u8]) -> Result<Cipher, SealError> {
    let Derivation { memory, passes, lanes } = header.derivation;
    let params = Params::new(memory, passes, lanes.into(), Some(KEY)).map_err(|_| SealError::OutOfRange)?;
    let mut key = [0; KEY];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(phrase, &header.salt, &mut key)
        .map_err(|fault| match fault {
            argon2::Error::OutOfMemory => SealError::NoMemory,
            _ => SealError::OutOfRange,
        })?;
    Cipher::new_from_slice(&key).map_err(|_| SealError::OutOfRange)
}
