//! Damage is found, or does no harm; nothing makes the reader panic. Leaves out what is said about it.

use crate::dossiers::dossier;
use formats::dossier_file::{FileError, VERSION, from_json, to_json};
use proptest::prelude::*;

proptest! {
    #[test]
    fn one_flipped_bit_is_found_or_harmless(dossier in dossier(), place in any::<prop::sample::Index>(), bit in 0u8..8) {
        let mut bytes = to_json(&dossier).into_bytes();
        let place = place.index(bytes.len());
        bytes[place] ^= 1 << bit;
        let Ok(text) = String::from_utf8(bytes) else { return Ok(()) };
        match from_json(&text) {
            Ok(read) => prop_assert_eq!(read, dossier, "byte {} made another dossier", place),
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }

    #[test]
    fn a_file_cut_short_is_never_read(dossier in dossier(), place in any::<prop::sample::Index>()) {
        let text = to_json(&dossier);
        let end = place.index(text.len());
        let cut: String = text.char_indices().take_while(|&(at, _)| at < end).map(|(_, letter)| letter).collect();
        let refused = matches!(from_json(&cut), Err(FileError::Unreadable { .. }));
        prop_assert!(refused);
    }

    #[test]
    fn an_answer_changed_in_place_does_not_fit_the_checksum(mut dossier in dossier()) {
        dossier.intake_done = true;
        let changed = to_json(&dossier).replace("\"intake-done\":true", "\"intake-done\":false");
        prop_assert_eq!(from_json(&changed), Err(FileError::Damaged));
    }

    #[test]
    fn arbitrary_bytes_are_refused_without_panic(bytes in any::<Vec<u8>>()) {
        prop_assert!(from_json(&String::from_utf8_lossy(&bytes)).is_err());
    }

    #[test]
    fn arbitrary_answers_are_refused_or_read_without_panic(
        field in "(intake|first-aid|tasks|language|begun|telling|before-trying|assumptions|routes|diary|started|tests|notes|work|records|newest-record|calendar)", value in "[a-z0-9\\[\\]{}\":, -]{0,40}",
    ) {
        let text = format!(r#"{{"format":"routekaart-dossier","version":2,"dossier":{{"{field}":{value}}}}}"#);
        if let Ok(dossier) = from_json(&text) {
            prop_assert_eq!(from_json(&to_json(&dossier)), Ok(dossier));
        }
    }

    #[test]
    fn a_newer_version_of_any_shape_is_told_as_newer(version in VERSION + 1.., extra in "[a-z]{1,10}") {
        let text = format!(r#"{{"format":"routekaart-dossier","version":{version},"{extra}":[{{}}],"dossier":7}}"#);
        prop_assert_eq!(from_json(&text), Err(FileError::Newer { found: version }));
    }
}

#[test]
fn deep_nesting_is_refused() {
    let deep = "[".repeat(100_000);
    assert!(matches!(from_json(&deep), Err(FileError::Unreadable { .. })));
}
