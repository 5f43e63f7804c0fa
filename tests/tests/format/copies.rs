//! A kept copy: what is read is what was written, and as much as one changed or missing letter is found. Leaves out which
//! copy is begun with.

use crate::dossiers::dossier;
use crate::saved::day;
use domain::dossier::Dossier;
use formats::dossier_file::to_json;
use formats::kept_copy::{CopyError, HEAD, KeptCopy, Mark, read};
use proptest::prelude::*;

/// A copy of a text.
pub fn copy(generation: u32, writer: u32, text: &str) -> String {
    let mark = Mark { generation, writer };
    KeptCopy { mark, schema: 6, day: day(2026, 11, 22), text }.to_text()
}

#[test]
fn every_flipped_bit_of_a_copy_is_found() {
    let dossier = to_json(&Dossier { started: Some(day(2026, 11, 22)), ..Dossier::default() });
    for text in ["", "{}", "één twee\ndrie 💥", &dossier] {
        let bytes = copy(4_294_967_295, 7, text).into_bytes();
        for place in 0..bytes.len() {
            for bit in 0..8 {
                let mut bytes = bytes.clone();
                bytes[place] ^= 1 << bit;
                let Ok(flipped) = String::from_utf8(bytes) else { continue };
                assert_eq!(read(&flipped), Err(CopyError::Damaged), "byte {place}, bit {bit}");
            }
        }
    }
}

#[test]
fn a_copy_cut_short_anywhere_is_found() {
    let text: String = include_str!("../../saved/v6.json").chars().take(2000).collect();
    let whole = copy(12, 7, &text);
    for (end, _) in whole.char_indices() {
        assert_eq!(read(&whole[..end]), Err(CopyError::Damaged), "cut at {end}");
    }
    assert_eq!(read(&format!("{whole} ")), Err(CopyError::Damaged));
}

#[test]
fn a_copy_of_a_newer_form_is_told_from_a_damaged_one() {
    let label = "routekaart-copy 3 6 12 later";
    let whole = |sum: u32| format!("{label} {sum:08x}\nxyz");
    // As an independent reckoning has it: zlib.crc32(b"routekaart-copy 3 6 12 later\nxyz").
    assert_eq!(read(&whole(NEWER)), Err(CopyError::Newer { form: 3 }));
    assert_eq!(read(&whole(NEWER + 1)), Err(CopyError::Damaged));
}

/// The checksum of that one.
const NEWER: u32 = 0x10bc_5cb7;

proptest! {
    #[test]
    fn what_is_read_is_what_was_written(dossier in dossier(), generation in any::<u32>(), writer in any::<u32>(), schema in any::<u32>()) {
        let text = to_json(&dossier);
        let mark = Mark { generation, writer };
        let written = KeptCopy { mark, schema, day: day(2026, 11, 22), text: &text };
        let kept = written.to_text();
        prop_assert_eq!(read(&kept), Ok(written));
        let head: String = kept.chars().take(HEAD as usize).collect();
        prop_assert_eq!(Mark::of(&head), Some(mark), "the mark is told from the head alone");
    }

    #[test]
    fn whatever_is_kept_there_is_an_answer(kept in ".{0,80}(\n.{0,40})?") {
        prop_assert!(read(&kept).is_err());
        Mark::of(&kept);
    }

    #[test]
    fn a_line_like_ours_is_refused(words in "routekaart-copy( [0-9a-f-]{1,10}){0,8}\n.{0,9}") {
        prop_assert!(read(&words).is_err());
    }
}
