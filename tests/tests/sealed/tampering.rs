//! One byte more, less or other, or another phrase: nothing comes out.

use crate::{PHRASE, TEXT, sealed};
use formats::sealed_file::{SealError, is_sealed, open};

#[test]
fn every_byte_of_head_and_body_counts() {
    let file = sealed();
    assert_eq!(open(&file, PHRASE).as_deref(), Ok(TEXT));
    for at in 0..file.len() {
        for change in [0x01, 0x80] {
            let mut other = file.clone();
            other[at] ^= change;
            let said = open(&other, PHRASE).expect_err("a changed file opens");
            // A byte of the head may say something else that is refused at once; no other byte does.
            let in_label = at < 20;
            assert!(in_label || said == SealError::DoesNotOpen, "byte {at}: {said}");
        }
    }
}

#[test]
fn every_cut_and_every_byte_more_counts() {
    let file = sealed();
    for end in 0..file.len() {
        let said = open(&file[..end], PHRASE).expect_err("a cut file opens");
        let expected = if end < 8 { SealError::NotSealed } else { SealError::DoesNotOpen };
        assert_eq!(said, expected, "{end}");
    }
    assert_eq!(open(&[&file, b"\0".as_slice()].concat(), PHRASE), Err(SealError::DoesNotOpen));
}

#[test]
fn another_phrase_gives_nothing() {
    let file = sealed();
    for phrase in ["", "vier gewone woorden ", "Vier gewone woorden", "vier gewone woorde", "x"] {
        assert_eq!(open(&file, phrase.as_bytes()), Err(SealError::DoesNotOpen), "{phrase}");
    }
}

#[test]
fn nothing_of_the_text_can_be_read_in_the_file() {
    let file = sealed();
    assert!(is_sealed(&file) && !is_sealed(TEXT));
    assert!(!file.windows(8).any(|part| TEXT.windows(8).any(|own| own == part)));
}
