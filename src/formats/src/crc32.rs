//! CRC-32: tells damage by chance from what is whole. Leaves out whoever changes something on purpose.
//!
//! Four bits at a time: the table for eight is larger than what reads and writes the files.

/// The polynomial of CRC-32 (IEEE 802.3), lowest bit first.
const POLYNOMIAL: u32 = 0xedb8_8320;

/// What four bits add.
const STEPS: [u32; 16] = steps();

/// The checksum of these pieces, one after another.
pub(crate) fn of(pieces: &[impl AsRef<[u8]>]) -> u32 {
    let mut rest = u32::MAX;
    for byte in pieces.iter().flat_map(|piece| piece.as_ref()).copied() {
        rest ^= u32::from(byte);
        for _ in 0..2 {
            let step = STEPS.get((rest & 15) as usize).copied().unwrap_or_default();
            rest = (rest >> 4) ^ step;
        }
    }
    !rest
}

const fn steps() -> [u32; 16] {
    let mut steps = [0; 16];
    let mut bits = 0;
    let mut place = steps.as_mut_slice();
    while let [first, others @ ..] = place {
        *first = step(bits);
        bits += 1;
        place = others;
    }
    steps
}

const fn step(mut rest: u32) -> u32 {
    let mut bits = 0;
    while bits < 4 {
        rest = (rest >> 1) ^ if rest & 1 == 1 { POLYNOMIAL } else { 0 };
        bits += 1;
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn it_is_the_checksum_that_others_reckon() {
        // The check value of the catalogue of CRC algorithms.
        assert_eq!(of(&["123456789"]), 0xcbf4_3926);
        assert_eq!(of(&["1234", "", "56789"]), 0xcbf4_3926);
    }
}
