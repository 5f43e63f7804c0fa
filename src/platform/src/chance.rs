//! Numbers and bytes by chance. Leaves out what they are for.

use crate::PlatformError;

/// 32 digits of base 16 that nobody can guess.
///
/// # Errors
/// [`PlatformError::NoChance`] when the browser gives none.
pub fn key() -> Result<String, PlatformError> {
    Ok(bytes::<16>()?.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// A number that hardly anybody else gets.
///
/// # Errors
/// [`PlatformError::NoChance`] when the browser gives none.
pub fn number() -> Result<u32, PlatformError> {
    bytes().map(u32::from_le_bytes)
}

/// Bytes that nobody can guess.
///
/// # Errors
/// [`PlatformError::NoChance`] when the browser gives none.
pub fn bytes<const COUNT: usize>() -> Result<[u8; COUNT], PlatformError> {
    let mut bytes = [0; COUNT];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok()).ok_or(PlatformError::NoChance)?;
    crypto.get_random_values_with_u8_array(&mut bytes).map_err(|_| PlatformError::NoChance)?;
    Ok(bytes)
}
