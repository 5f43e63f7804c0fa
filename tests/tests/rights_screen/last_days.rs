//! Last days in words: those that have passed, those that are not sure, and rights that have none. Leaves out the rules.

use crate::people::{belgian, day, dutch, row, rows, screen, someone, tell, told};
use domain::dossier::{Command, Ending, Fact, FactValue};
use domain::rights::Door;
use domain::values::{Answer, Country};
use screens::rights::{Outcome, Row};

fn is_unsure(row: Row) -> bool {
    matches!(row.outcome, Outcome::Value { is_unsure: true, .. })
}

#[test]
fn a_day_that_has_passed_says_what_it_was() {
    // The day of looking is 21 November 2026.
    for (last, wanted) in [
        (day(2026, 8, 20), "tot en met 20 november 2026; die dag is voorbij"),
        (day(2026, 8, 21), "uiterlijk 21 november 2026"),
        (day(2026, 9, 1), "uiterlijk 1 december 2026"),
    ] {
        let mut left = dutch();
        left.apply(Command::LastDay(Answer::Known(last)), last).expect("a last day");
        assert_eq!(told(&left, "claim-by").value, wanted);
    }
    let mut left = dutch();
    left.apply(Command::LastDay(Answer::Known(day(2026, 11, 13))), day(2026, 11, 13)).expect("a last day");
    assert_eq!(told(&left, "ww-application").value, "tot en met 20 november 2026; die dag is voorbij");
    let signed = [
        (Fact::Ending, FactValue::Ending(Ending::Agreement)),
        (Fact::Noticed, FactValue::Day(day(2026, 11, 6))),
    ];
    assert_eq!(
        told(&tell(dutch(), &signed), "withdraw-by").value,
        "tot en met 20 november 2026; die dag is voorbij"
    );
    let terms = told(&belgian(), "outplacement-terms");
    assert!(terms.lines[0].contains("tot en met 17 november 2026; die dag is voorbij"), "{terms:#?}");
    assert!(terms.lines[1].contains("uiterlijk"), "{terms:#?}");
}

#[test]
fn a_benefit_that_starts_later_makes_the_day_to_apply_unsure() {
    let agreed = tell(dutch(), &[(Fact::Ending, FactValue::Ending(Ending::Agreement))]);
    let notes = told(&agreed, "ww-application").notes;
    assert!(notes.is_empty(), "{notes:?}");
    let late = tell(agreed, &[(Fact::Noticed, FactValue::Day(day(2026, 11, 20)))]);
    let found = told(&late, "ww-application");
    assert!(found.notes.iter().any(|note| note.contains("Vraag UWV vóór je laatste dag")), "{found:#?}");
    assert!(is_unsure(row(&late, "ww-application")));
    let sure = tell(late, &[(Fact::Ending, FactValue::Ending(Ending::Notice))]);
    assert!(told(&sure, "ww-application").notes.is_empty());
}

#[test]
fn a_last_day_after_paid_notice_is_doubted_where_it_counts() {
    let asks = "Klopt 31 maart 2027?";
    let mut late = belgian();
    late.apply(Command::LastDay(Answer::Known(day(2027, 3, 31))), day(2026, 11, 21)).expect("a last day");
    for id in ["registration", "benefit-be", "programme", "outplacement-terms"] {
        let (found, plain) = (told(&late, id), told(&belgian(), id));
        assert!(found.notes.iter().any(|note| note.contains(asks)), "{id}: {found:#?}");
        assert_eq!((&found.value, &found.lines), (&plain.value, &plain.lines), "{id}");
        assert!(plain.notes.iter().all(|note| !note.contains("Klopt")), "{id}");
    }
    let worked = tell(late, &[(Fact::NoticeWorked, FactValue::Truth(true))]);
    assert!(told(&worked, "registration").notes.iter().all(|note| !note.contains("Klopt")));
}

#[test]
fn a_certificate_is_not_shown_to_someone_who_works_their_notice() {
    let shown = |worked| {
        let dossier = tell(belgian(), &[(Fact::NoticeWorked, FactValue::Truth(worked))]);
        rows(&dossier).iter().any(|row| row.id == "certificate")
    };
    assert!(!shown(true) && shown(false));
}

#[test]
fn help_comes_first_after_a_dismissal_on_the_spot() {
    let place = Country::Netherlands;
    let summary = someone(place, place, Ending::Summary, day(2026, 11, 30));
    let stop = screen(&summary).stop.expect("a door");
    assert!(stop.is_first() && stop.door == Door::Summary && !stop.people.is_empty());
    let ill = tell(dutch(), &[(Fact::Ill, FactValue::Truth(true))]);
    assert!(!screen(&ill).stop.expect("a door").is_first());
}
