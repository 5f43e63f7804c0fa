//! What whoever looks into a calendar can learn. Leaves out what the person chose to tell.

use crate::week::{KEY, day, give, run, step, words};
use chrono::NaiveDate;
use domain::dossier::{Dossier, RecordCommand, RecordField as F, RecordKind, RecordValue};
use domain::values::{Answer, Country};

fn searching() -> Dossier {
    let mut dossier = Dossier::default();
    dossier.intake.works = Answer::Known(Country::Netherlands);
    dossier.intake.lives = Answer::Known(Country::Netherlands);
    dossier.intake.last_day = Answer::Known(NaiveDate::from_ymd_opt(2027, 1, 31).expect("a day"));
    run(&mut dossier, step("Boosmaakwoord", day(2)), day(0));
    let said = vec![
        words(F::Organisation, "Troostwoord nv"),
        (F::Interview, Some(RecordValue::Day(day(5)))),
        words(F::Next, "Troostwoord bellen"),
        (F::NextDay, Some(RecordValue::Day(day(6)))),
    ];
    run(&mut dossier, RecordCommand::Add(RecordKind::Application, said), day(0));
    dossier
}

#[test]
fn a_neutral_file_tells_nothing_but_days() {
    let mut dossier = searching();
    let text = give(&mut dossier, true, 0).expect("a file").text;
    let titles: Vec<&str> = text.lines().filter(|line| line.starts_with("SUMMARY")).collect();
    assert!(4 <= titles.len(), "{titles:?}");
    assert!(titles.iter().all(|title| *title == "SUMMARY:Afspraak"), "{titles:?}");
    let small = text.to_lowercase();
    for word in ["woord", "ww", "uwv", "routekaart", "outplacement", "step", "term", "search", KEY] {
        assert!(!small.contains(word), "{word} stands in {text}");
    }
    assert!(!text.contains("DESCRIPTION") && text.contains("CLASS:PRIVATE"));
}

#[test]
fn by_choice_it_says_what_each_day_is() {
    let text = give(&mut searching(), false, 0).expect("a file").text.replace("\r\n ", "");
    for line in [
        "SUMMARY:Boosmaakwoord",
        "SUMMARY:Gesprek: Troostwoord nv",
        "SUMMARY:Troostwoord bellen (Troostwoord nv)",
    ] {
        assert!(text.contains(line), "{line} is not in {text}");
    }
}

#[test]
fn what_was_cancelled_is_as_neutral() {
    let mut dossier = searching();
    give(&mut dossier, false, 0).expect("a file");
    run(&mut dossier, RecordCommand::Clear(RecordKind::Step), day(0));
    let text = give(&mut dossier, true, 0).expect("a file").text;
    assert!(text.contains("STATUS:CANCELLED") && !text.contains("Vervallen"));
}
