//! Tells damaged answers from whole ones: CRC-32 over their compact text in the order of the table, so that spacing
//! and the order of fields do not count. Leaves out the envelope, and whoever changes a file on purpose.
//!
//! Bit by bit: a dossier is short, and the tables that make it fast are larger than the rest of the reader.

use crate::json::Json;

/// The polynomial of CRC-32 (IEEE 802.3), lowest bit first.
const POLYNOMIAL: u32 = 0xedb8_8320;

/// Eight hexadecimal digits.
pub(super) fn of(answers: &Json) -> String {
    format!("{:08x}", crc32(answers.to_text().as_bytes()))
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut rest = u32::MAX;
    for byte in bytes {
        rest ^= u32::from(*byte);
        for _ in 0..u8::BITS {
            rest = (rest >> 1) ^ if rest & 1 == 1 { POLYNOMIAL } else { 0 };
        }
    }
    !rest
}
