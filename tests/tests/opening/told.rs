//! What is told of a file before anything is done with it, and what is done then.

use chrono::NaiveDate;
use content::Voice;
use content::texts::{file_open as t, file_save};
use domain::dossier::{Command, Dossier};
use domain::values::{Answer, Country, Language};
use screens::file_opening::{Standing, merged, preview, replaced};
use screens::passphrase::{LEAST, MOST, problem};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day")
}

fn person(country: Country, words: &str, on: NaiveDate) -> Dossier {
    let mut dossier = Dossier::default();
    for command in [
        Command::Lives(Answer::Known(country)),
        Command::Write("balans-wie".to_owned(), words.to_owned()),
        Command::Task("cv-maken".to_owned(), Some(domain::dossier::TaskStatus::Done)),
    ] {
        dossier.apply(command, on).expect("kept");
    }
    dossier
}

#[test]
fn both_stand_beside_one_another_without_a_word_of_the_file() {
    let voice = Voice::default();
    let (here, file) =
        (person(Country::Netherlands, "Hier", day(3)), person(Country::Belgium, "Geheim", day(9)));
    let told = preview(&here, &file, voice);
    assert_eq!((&told.standing, told.is_file_newer), (&Standing::Both, true));
    let notes = told.rows.iter().find(|row| row.name == t::PART_NOTES.get(voice)).expect("notes");
    assert_eq!(notes.counts, ["1", "1", "1"].map(str::to_owned));
    assert_eq!(
        told.lasts,
        [t::LAST_FILE.fill(voice, ["9 november 2026"]), t::LAST_HERE.fill(voice, ["3 november 2026"])]
    );
    assert_eq!(told.differing, Some(t::WINS_HINT.fill(voice, ["1"])));
    assert!(!format!("{told:?}").contains("Geheim"));
}

#[test]
fn what_a_file_adds_is_said() {
    let voice = Voice::default();
    let here = person(Country::Netherlands, "Hier", day(3));
    assert_eq!(preview(&here, &here, voice).standing, Standing::Same);
    assert_eq!(preview(&Dossier::default(), &here, voice).standing, Standing::NothingHere);
    let mut more = here.clone();
    more.apply(Command::Hours(Answer::Known(8)), day(4)).expect("kept");
    assert_eq!(preview(&more, &here, voice).standing, Standing::NothingNew);
    assert_eq!(preview(&here, &more, voice).standing, Standing::Both);
}

#[test]
fn replacing_and_putting_together_are_one_command_that_can_be_taken_back() {
    let (here, mut file) =
        (person(Country::Netherlands, "Hier", day(3)), person(Country::Belgium, "Daar", day(9)));
    file.language = Language::En;
    let mut now = here.clone();
    now.apply(replaced(&file), day(10)).expect("replaced");
    assert_eq!(now, file);
    now.apply(Command::TakeOver(Box::new(here.clone())), day(10)).expect("put back");
    assert_eq!(now, here);
    for (does_file_count, country) in [(true, Country::Belgium), (false, Country::Netherlands)] {
        let mut now = here.clone();
        now.apply(merged(&here, &file, does_file_count), day(10)).expect("together");
        assert_eq!(now.intake.lives, Answer::Known(country));
        assert_eq!(now.language, here.language);
        let words = now.notes.get("balans-wie").expect("words");
        assert!(words.contains("Hier") && words.contains("Daar"));
        assert_eq!(now.begun, Some(day(3)));
    }
}

#[test]
fn an_empty_dossier_that_is_taken_over_is_not_begun() {
    let mut now = person(Country::Belgium, "x", day(3));
    now.apply(Command::TakeOver(Box::default()), day(4)).expect("taken over");
    assert_eq!(now, Dossier::default());
}

#[test]
fn a_phrase_is_long_enough_and_typed_twice() {
    let voice = Voice::default();
    let said = |phrase: &str, again: &str| problem(phrase, again, voice);
    let short = said("vier", "vier").expect("too short");
    assert_eq!(
        (short.is_second, short.sentence),
        (false, file_save::TOO_SHORT.fill(voice, [LEAST.to_string()]))
    );
    let other = said("vier gewone woorden", "vier gewone woordem").expect("not the same");
    assert_eq!((other.is_second, other.sentence.as_str()), (true, file_save::NOT_SAME.get(voice)));
    assert!(said(&"x".repeat(MOST + 1), "").is_some_and(|it| !it.is_second));
    assert_eq!(said("vier gewone woorden", "vier gewone woorden"), None);
    // Letters count, not bytes.
    assert_eq!(said(&"é".repeat(LEAST), &"é".repeat(LEAST)), None);
}
