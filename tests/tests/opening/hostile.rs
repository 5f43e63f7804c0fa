//! Files that mean harm, or that somebody else's program made.

use crate::opened;
use domain::dossier::Dossier;
use formats::dossier_file::to_json;
use formats::json::LENGTH;
use formats::opened_file::{MOST_OPENED, Unopened, look};
use proptest::prelude::*;

/// What stands for own words in a file.
const WORDS: [&str; 6] = [
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "\u{202e}txet\u{202c}\u{2066}\u{200b}\u{200d}\u{feff}",
    "\u{0}\u{7}\u{1b}[2J",
    "{\"format\":\"routekaart-dossier\"}",
    "💥\u{0301}\u{0301}\u{0301}",
];

fn file(answers: &str) -> String {
    format!(r#"{{"format":"routekaart-dossier","version":6,"dossier":{answers}}}"#)
}

#[test]
fn what_is_no_file_of_ours_is_called_so() {
    let foreign: [&[u8]; 9] = [
        b"%PDF-1.7",
        b"PK\x03\x04\x14\x00",
        b"\xff\xd8\xff\xe0",
        b"\xff\xfe{\x00}\x00",
        b"hello",
        b"[1,2,3]",
        b"{}",
        br#"{"format":"something-else","version":1}"#,
        br#"{"format":7}"#,
    ];
    for bytes in foreign {
        assert_eq!(look(bytes), Err(Unopened::Foreign), "{:?}", String::from_utf8_lossy(bytes));
    }
    for bytes in [b"".as_slice(), b" \n\t", b"\xef\xbb\xbf"] {
        assert_eq!(look(bytes), Err(Unopened::Empty));
    }
}

#[test]
fn what_is_too_large_or_too_deep_is_refused() {
    assert_eq!(look(&vec![b' '; MOST_OPENED + 1]), Err(Unopened::TooLarge));
    let long = format!("{{\"format\":\"{}\"}}", "x".repeat(LENGTH));
    assert_eq!(look(long.as_bytes()), Err(Unopened::TooLarge));
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = file(&[open.repeat(100_000), close.repeat(100_000)].concat());
        assert_eq!(look(deep.as_bytes()), Err(Unopened::TooLarge));
        let rescue = format!(
            r#"{{"format":"routekaart-rescue","copies":{}}}"#,
            [open.repeat(100_000), close.repeat(100_000)].concat()
        );
        assert!(look(rescue.as_bytes()).is_err());
    }
}

#[test]
fn what_a_table_cannot_have_is_refused() {
    for answers in [
        r#"{"language":"nl","language":"en"}"#,
        r#"{"intake":{"hours":1e400}}"#,
        r#"{"intake":{"hours":99999999999999999999999}}"#,
        r#"{"intake":{"hours":-1}}"#,
        r#"{"intake":[]}"#,
        r#"{"intake":"x"}"#,
        r#"{"records":[{"number":4294967296,"kind":"goal","made":"2026-11-22"}]}"#,
        r#"{"records":[{"number":1,"kind":"goal","made":"0000-00-00"}]}"#,
        r#"{"notes":{"a":7}}"#,
        r#"{"__proto__":{"x":1}}"#,
        r#"{"constructor":{}}"#,
        "7",
    ] {
        let said = opened(file(answers).as_bytes());
        assert!(matches!(said, Err(Unopened::Damaged | Unopened::Foreign)), "{answers}: {said:?}");
    }
}

#[test]
fn own_words_stay_words_whatever_they_are() {
    for words in WORDS {
        let text = serde_json::to_string(words).expect("JSON");
        let answers = format!(
            r#"{{"notes":{{"balans-wie":{text}}},"records":[{{"number":1,"kind":"application","made":"2026-11-22","fields":{{"organisation":{text},"note":{text}}}}}]}}"#
        );
        let dossier = opened(file(&answers).as_bytes()).expect("words");
        let kept = dossier.notes.get("balans-wie").unwrap_or_default();
        assert!(words.contains(kept), "{words:?} became {kept:?}");
        assert_eq!(opened(to_json(&dossier).as_bytes()), Ok(dossier));
    }
}

/// What the engine of `cargo xtask soak hostile` made and kept, because each reaches code that the others do not.
#[test]
fn every_hostile_file_that_is_kept_is_read_or_refused() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/corpus");
    let mut files = 0;
    for entry in std::fs::read_dir(folder).expect("the files") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("a file");
        if let Ok(dossier) = opened(&bytes) {
            assert_eq!(opened(to_json(&dossier).as_bytes()), Ok(dossier));
        }
        files += 1;
    }
    assert!(400 < files, "{files} files");
}

proptest! {
    #[test]
    fn no_bytes_stop_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(look(&bytes).is_err());
    }

    #[test]
    fn no_json_stops_the_reader(
        name in "(format|version|copies|dossier|checksum|x)",
        value in "[\\[\\]{}\":,a-z0-9.eE+-]{0,60}",
        is_rescue in any::<bool>(),
    ) {
        let format = if is_rescue { "routekaart-rescue" } else { "routekaart-dossier" };
        let text = format!(r#"{{"format":"{format}","version":6,"{name}":{value}}}"#);
        if let Ok(found) = look(text.as_bytes()) {
            let empty = formats::opened_file::Opened::Dossier(Box::<Dossier>::default());
            prop_assert_eq!(found, empty);
        }
    }
}
