//! What a browser keeps, sealed: one flipped byte or another key gives nothing, the line of a copy stays readable, and an
//! independent implementation makes the same keys and texts. Leaves out browsers.

use crate::vectors::{bytes, vectors, words};
use crate::{PHRASE, TEXT, sealed};
use formats::at_rest::{self, is_sealed, newest, open, seal};
use formats::kept_copy::{KeptCopy, Mark, read};
use formats::opened_file::{Opened, look};
use formats::sealed_file::{self, KEY, Key, NONCE, SealError, derive};

fn key() -> Key {
    let head = sealed();
    Key::new(&head, derive(&head, PHRASE).expect("a key")).expect("of our head")
}

fn text() -> &'static str {
    std::str::from_utf8(TEXT).expect("text")
}

fn copy(generation: u32, text: &str) -> String {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
    KeptCopy { mark: Mark { generation, writer: 7 }, schema: 6, day, text }.to_text()
}

fn nonce(first: u8) -> [u8; NONCE] {
    std::array::from_fn(|place| first.wrapping_add(u8::try_from(place).expect("a place")))
}

#[test]
fn a_sealed_copy_tells_which_it_is_and_nothing_of_what_is_in_it() {
    let plain = copy(12, text());
    let kept = seal(&plain, &key(), nonce(1)).expect("sealed");
    assert_eq!(Mark::of(&kept), Mark::of(&plain));
    let whole = read(&kept).expect("a whole copy");
    assert!(is_sealed(whole.text) && kept.starts_with("routekaart-copy 2 6 12 7 2026-11-23 "));
    assert!(!kept.contains("dossier"));
    assert_eq!(open(&kept, &key()), Ok(plain));
    // Sealed twice it is sealed once.
    assert_eq!(seal(&kept, &key(), nonce(2)), Ok(kept.clone()));
    // What is no copy is sealed whole.
    let beside = seal("rubbish", &key(), nonce(3)).expect("sealed");
    assert!(is_sealed(&beside) && !beside.contains("rubbish"));
    assert_eq!(open(&beside, &key()).as_deref(), Ok("rubbish"));
    assert_eq!(open("plain", &key()).as_deref(), Ok("plain"));
}

#[test]
fn every_flipped_bit_of_a_sealed_copy_is_refused() {
    let key = key();
    let kept = seal(&copy(12, text()), &key, nonce(1)).expect("sealed");
    for place in 0..kept.len() {
        for bit in 0..8 {
            let mut bytes = kept.clone().into_bytes();
            bytes[place] ^= 1 << bit;
            let Ok(flipped) = String::from_utf8(bytes) else { continue };
            assert!(read(&flipped).is_err(), "byte {place}, bit {bit}");
            // What looks like no copy of ours any more is not ours to open.
            let opened = open(&flipped, &key);
            assert!(opened.is_err() || opened.as_ref() == Ok(&flipped), "byte {place}, bit {bit}");
        }
    }
}

#[test]
fn every_flipped_byte_is_refused_also_under_a_checksum_made_anew() {
    let key = key();
    let kept = seal(&copy(12, text()), &key, nonce(1)).expect("sealed");
    let file = at_rest::sealed_file(&kept).expect("a sealed file");
    for place in 0..file.len() {
        let mut other = file.clone();
        other[place] ^= 1;
        assert!(key.open(&other).is_err(), "byte {place}");
    }
    let sealed = read(&kept).expect("whole").text;
    for place in 0..sealed.len() {
        let mut letters = sealed.as_bytes().to_vec();
        letters[place] = if letters[place] == b'A' { b'B' } else { b'A' };
        let other = String::from_utf8(letters).expect("letters");
        let forged = copy(12, &other);
        let opened = open(&forged, &key);
        assert!(opened.is_err() || opened == Ok(forged), "letter {place}");
    }
}

#[test]
fn another_key_gives_nothing() {
    let kept = seal(&copy(12, text()), &key(), nonce(1)).expect("sealed");
    let head = sealed();
    let others = [derive(&head, b"another phrase").expect("a key"), [0; KEY]];
    for other in others {
        let other = Key::new(&head, other).expect("a key");
        assert_eq!(open(&kept, &other), Err(SealError::DoesNotOpen));
    }
    let mut salted = head.clone();
    salted[20] ^= 1;
    let salted = Key::new(&salted, derive(&salted, PHRASE).expect("a key")).expect("a key");
    let file = at_rest::sealed_file(&kept).expect("a sealed file");
    assert!(key().fits(&file) && !salted.fits(&file));
    assert_eq!(open(&kept, &salted), Err(SealError::DoesNotOpen));
}

#[test]
fn the_newest_of_what_is_sealed_is_asked_for_and_opens_by_its_phrase() {
    let old = seal(&copy(3, "{}"), &key(), nonce(1)).expect("sealed");
    let new = seal(&copy(4, text()), &key(), nonce(2)).expect("sealed");
    assert_eq!(newest([copy(9, "{}").as_str(), "rubbish"].into_iter()), None);
    let file = newest([old.as_str(), copy(9, "{}").as_str(), new.as_str()].into_iter()).expect("a file");
    assert_eq!(sealed_file::open(&file, PHRASE).as_deref(), Ok(TEXT));
    // The file that the page hands out when it stops asks for the phrase as well.
    let copies = serde_json::json!({ "routekaart.copy-a": new, "routekaart.copy-b": old });
    let rescue = serde_json::json!({ "format": "routekaart-rescue", "copies": copies }).to_string();
    assert_eq!(look(rescue.as_bytes()), Ok(Opened::Sealed(file)));
}

#[test]
fn an_independent_implementation_makes_the_same_keys_and_texts() {
    for vector in vectors() {
        let file = bytes(&vector, "file");
        let made = derive(&file, words(&vector, "phrase")).expect("a key");
        assert_eq!(made.as_slice(), bytes(&vector, "key"), "{vector}");
        let key = Key::new(&file, made).expect("a key");
        let nonce: [u8; NONCE] = bytes(&vector, "nonce").try_into().expect("a nonce");
        let text = std::str::from_utf8(words(&vector, "text")).expect("text");
        let kept = seal(text, &key, nonce).expect("sealed");
        assert_eq!(Some(kept.as_str()), vector["kept"].as_str(), "{vector}");
        assert_eq!(open(&kept, &key).as_deref(), Ok(text));
    }
}
