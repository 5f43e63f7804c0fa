//! What a file may ask of memory and time. Nothing is derived for one that asks otherwise: what is asked here would take
//! minutes and terabytes, and the answer is there at once.

use crate::{PHRASE, TEXT, sealed};
use formats::json::LENGTH;
use formats::sealed_file::{CHANCE, Derivation, MOST_SEALED, SealError, open, seal, seal_by};
use proptest::prelude::*;

/// Where the parts of the head begin.
const VERSION: usize = 8;
const KIND: usize = 9;
const LANES: usize = 10;
const SALT_LENGTH: usize = 11;
const MEMORY: usize = 12;
const PASSES: usize = 16;

fn with(at: usize, bytes: &[u8]) -> Vec<u8> {
    let mut file = sealed();
    file[at..at + bytes.len()].copy_from_slice(bytes);
    file
}

#[test]
fn a_head_outside_its_limits_is_refused() {
    let mut cases = vec![
        with(VERSION, &[0]),
        with(KIND, &[0]),
        with(KIND, &[2]),
        with(LANES, &[0]),
        with(LANES, &[5]),
        with(LANES, &[255]),
        with(SALT_LENGTH, &[0]),
        with(SALT_LENGTH, &[15]),
        with(SALT_LENGTH, &[65]),
        with(SALT_LENGTH, &[255]),
    ];
    for memory in [0, 1, 19 * 1024 - 1, 256 * 1024 + 1, u32::MAX] {
        cases.push(with(MEMORY, &memory.to_le_bytes()));
    }
    for passes in [0, 11, u32::MAX] {
        cases.push(with(PASSES, &u32::to_le_bytes(passes)));
    }
    for case in cases {
        assert_eq!(open(&case, PHRASE), Err(SealError::OutOfRange), "{:?}", &case[..20]);
    }
}

#[test]
fn a_newer_version_is_named() {
    assert_eq!(open(&with(VERSION, &[2]), PHRASE), Err(SealError::Newer { found: 2 }));
    assert_eq!(open(&with(VERSION, &[255]), PHRASE), Err(SealError::Newer { found: 255 }));
}

#[test]
fn nothing_is_sealed_outside_the_limits() {
    let (least, most) = (Derivation::LEAST, Derivation::MOST);
    for derivation in [
        Derivation { memory: least.memory - 1, ..least },
        Derivation { memory: most.memory + 1, ..least },
        Derivation { passes: 0, ..least },
        Derivation { passes: most.passes + 1, ..least },
        Derivation { lanes: 0, ..least },
        Derivation { lanes: most.lanes + 1, ..least },
    ] {
        assert_eq!(seal_by(derivation, TEXT, PHRASE, [0; CHANCE]), Err(SealError::OutOfRange));
    }
}

#[test]
fn what_is_larger_than_anything_of_ours_is_refused() {
    assert_eq!(seal(&vec![b' '; LENGTH + 1], PHRASE, [0; CHANCE]), Err(SealError::TooLarge));
    let mut file = sealed();
    file.resize(MOST_SEALED + 1, 0);
    assert_eq!(open(&file, PHRASE), Err(SealError::TooLarge));
}

proptest! {
    /// Whatever follows the mark of a sealed file, nothing comes out and nothing stops. What would be derived is refused
    /// by its length, so that thousands can be tried.
    #[test]
    fn no_bytes_stop_the_reader(rest in prop::collection::vec(any::<u8>(), 0..60)) {
        let file = [b"\x89RKseal\n".as_slice(), &rest].concat();
        prop_assert!(open(&file, PHRASE).is_err());
        prop_assert_eq!(open(&rest, PHRASE), Err(SealError::NotSealed));
    }
}
