//! Every form of file that was ever handed out.

use crate::opened;
use domain::dossier::{Command, Dossier};
use domain::values::{Answer, Country};
use formats::dossier_file::{from_json, to_json};
use formats::opened_file::{Opened, Unopened, look};
use formats::sealed_file::seal;
use std::path::Path;

fn dossier(country: Country) -> Dossier {
    let mut dossier = Dossier::default();
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    dossier.apply(Command::Lives(Answer::Known(country)), day).expect("an answer");
    dossier
}

/// What the page hands out when it stops, with these copies.
fn rescue(copies: &[(&str, &str)]) -> Vec<u8> {
    let copies: serde_json::Map<String, serde_json::Value> =
        copies.iter().map(|(key, text)| ((*key).to_owned(), (*text).into())).collect();
    serde_json::json!({ "format": "routekaart-rescue", "copies": copies }).to_string().into_bytes()
}

#[test]
fn every_version_that_was_ever_written_opens() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("saved");
    let mut count = 0;
    for entry in folder.read_dir().expect("saved files").flatten() {
        let text = std::fs::read_to_string(entry.path()).expect("a saved file");
        let dossier = opened(text.as_bytes()).expect("a file of ours");
        assert_eq!(Ok(dossier), from_json(&text), "{}", entry.path().display());
        count += 1;
    }
    assert!(6 <= count);
}

#[test]
fn a_mark_before_the_text_and_blanks_round_it_do_no_harm() {
    let ours = dossier(Country::Belgium);
    let text = ["\u{feff}\n ", &to_json(&ours), "\r\n"].concat();
    assert_eq!(opened(text.as_bytes()), Ok(ours));
}

#[test]
fn a_sealed_file_is_told_by_its_first_bytes() {
    let file = seal(b"{}", b"vier gewone woorden", [7; 40]).expect("sealed");
    assert_eq!(look(&file), Ok(Opened::Sealed(file.clone())));
}

#[test]
fn of_rescued_copies_the_newest_that_can_be_read_opens() {
    let (old, new) = (dossier(Country::Netherlands), dossier(Country::Belgium));
    let (old_text, new_text) = (to_json(&old), to_json(&new));
    let copy = |times: u32, text: &str| format!("routekaart-copy 1 6 {times} 99 2026-11-22 5 abc\n{text}");
    let plain = rescue(&[("routekaart.dossier", &old_text), ("routekaart.language", "nl")]);
    assert_eq!(opened(&plain), Ok(old.clone()));
    let two = rescue(&[
        ("routekaart.dossier", &old_text),
        ("routekaart.dossier.a", &copy(8, &new_text)),
        ("routekaart.dossier.b", &copy(7, &old_text)),
        ("routekaart.set-aside-0", "rubbish"),
    ]);
    assert_eq!(opened(&two), Ok(new.clone()));
    let half = rescue(&[
        ("routekaart.dossier.a", &copy(8, &new_text[..40])),
        ("routekaart.dossier.b", &copy(7, &old_text)),
    ]);
    assert_eq!(opened(&half), Ok(old.clone()));
    // A copy from before something was opened does not stand in for the answers themselves.
    let both = rescue(&[("routekaart.before-opening", &old_text), ("routekaart.dossier", &new_text)]);
    assert_eq!(opened(&both), Ok(new));
}

#[test]
fn a_rescue_without_answers_says_why() {
    assert_eq!(opened(&rescue(&[])), Err(Unopened::Empty));
    assert_eq!(opened(&rescue(&[("routekaart.language", "nl")])), Err(Unopened::Empty));
    assert_eq!(opened(&rescue(&[("routekaart.dossier", "{\"for")])), Err(Unopened::Foreign));
    let newer = to_json(&Dossier::default()).replace("\"version\":6", "\"version\":99");
    assert_eq!(opened(&rescue(&[("routekaart.dossier", &newer)])), Err(Unopened::Newer));
    assert_eq!(opened(br#"{"format":"routekaart-rescue"}"#), Err(Unopened::Damaged));
    assert_eq!(opened(br#"{"format":"routekaart-rescue","copies":[1]}"#), Err(Unopened::Damaged));
}

#[test]
fn own_words_that_name_the_rescue_are_no_rescue() {
    let mut ours = dossier(Country::Belgium);
    let words = Command::Write("balans-wie".to_owned(), "{\"format\":\"routekaart-rescue\"}".to_owned());
    ours.apply(words, ours.begun.expect("begun")).expect("kept");
    assert_eq!(opened(to_json(&ours).as_bytes()), Ok(ours));
}
