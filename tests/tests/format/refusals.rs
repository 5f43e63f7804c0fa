//! Files that are not ours, newer, damaged or impossible are refused with what is wrong. The cases are files in
//! `tests/cases/dossier/invalid`; the `.txt` beside each holds how the message begins.

use crate::files::texts;
use formats::dossier_file::{FileError, from_json};
use std::collections::{BTreeMap, BTreeSet};

fn kind(error: &FileError) -> &'static str {
    match error {
        FileError::Unreadable { .. } => "unreadable",
        FileError::OtherFormat { .. } => "other format",
        FileError::Newer { .. } => "newer",
        FileError::Damaged => "damaged",
        FileError::UnknownWord { .. } => "unknown word",
    }
}

#[test]
fn every_broken_file_is_refused_with_what_is_wrong() {
    let messages: BTreeMap<String, String> = texts("cases/dossier/invalid", ".txt").into_iter().collect();
    let cases = texts("cases/dossier/invalid", ".json");
    assert_eq!(cases.len(), messages.len());
    let mut kinds = BTreeSet::new();
    let mut fields = BTreeSet::new();
    for (name, text) in cases {
        let Err(error) = from_json(&text) else { panic!("{name} was read") };
        let message = error.to_string();
        assert!(message.starts_with(messages[&name].trim_end()), "{name}: {message}");
        kinds.insert(kind(&error));
        if let FileError::UnknownWord { field, .. } = error {
            fields.insert(field);
        }
    }
    assert_eq!(kinds.len(), 5, "a kind of error without a case: only {kinds:?}");
    assert_eq!(fields.len(), 108, "a field without a case: only {fields:?}");
}
