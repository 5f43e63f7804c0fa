//! Files that another implementation sealed (`tests/cases/sealed`).

use formats::sealed_file::{CHANCE, Derivation, is_sealed, open, seal, seal_by};
use serde_json::Value;

const VECTORS: &str = include_str!("../../cases/sealed/vectors.json");

pub fn vectors() -> Vec<Value> {
    serde_json::from_str(VECTORS).expect("vectors")
}

pub fn bytes(vector: &Value, name: &str) -> Vec<u8> {
    let digits = vector[name].as_str().expect("digits");
    (0..digits.len() / 2)
        .map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).expect("a byte"))
        .collect()
}

pub fn words<'a>(vector: &'a Value, name: &str) -> &'a [u8] {
    vector[name].as_str().expect("words").as_bytes()
}

fn number(vector: &Value, name: &str) -> u32 {
    vector[name].as_u64().and_then(|number| number.try_into().ok()).expect("a number")
}

#[test]
fn what_another_implementation_sealed_opens() {
    for vector in vectors() {
        let file = bytes(&vector, "file");
        assert!(is_sealed(&file));
        assert_eq!(open(&file, words(&vector, "phrase")).as_deref(), Ok(words(&vector, "text")), "{vector}");
    }
}

#[test]
fn what_we_seal_is_what_it_seals_byte_for_byte() {
    let mut compared = 0;
    for vector in vectors() {
        let chance = [bytes(&vector, "salt"), bytes(&vector, "nonce")].concat();
        // Ours has a salt of sixteen bytes.
        let Ok(chance) = <[u8; CHANCE]>::try_from(chance) else { continue };
        let derivation = Derivation {
            memory: number(&vector, "memory"),
            passes: number(&vector, "passes"),
            lanes: number(&vector, "lanes").try_into().expect("lanes"),
        };
        let ours = seal_by(derivation, words(&vector, "text"), words(&vector, "phrase"), chance);
        assert_eq!(ours, Ok(bytes(&vector, "file")), "{vector}");
        if derivation == Derivation::USUAL {
            assert_eq!(seal(words(&vector, "text"), words(&vector, "phrase"), chance), ours);
        }
        compared += 1;
    }
    assert!(3 <= compared, "{compared}");
}
