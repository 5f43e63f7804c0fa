//! What names a date in every calendar. Leaves out how the key is made.

/// Where FNV-1a begins, and what it multiplies by, at 128 bits.
const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// The id of a date under the key of a dossier: the same for the same two, another for any others, in this calendar and
/// everywhere. It tells neither: whoever looks at a calendar that was shared learns nothing from it.
pub fn uid(key: &str, date: &str) -> String {
    // The key last: it mixes what stands before it through the whole.
    let bytes = date.bytes().chain([0]).chain(key.bytes());
    let mixed = bytes.fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    format!("{mixed:032x}")
}
