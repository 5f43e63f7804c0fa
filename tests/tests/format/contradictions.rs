//! Files with what no person can have answered in the product: cases in `tests/cases/dossier/contradictory`. What does
//! not fit is made to fit or passed over, and the rest is read.

use crate::files::{opened, texts};
use domain::assessment::Reply;
use domain::dossier::{
    Dossier, Intake, MOST_ANSWERS, MOST_ENTRIES, MOST_NOTE, MOST_NOTES, MOST_OCCUPATION_NOTE,
    MOST_OCCUPATIONS, MOST_OFFERS, MOST_ROUTES, MOST_TESTS, MOST_WORDS, RecordField, RecordKind,
};
use domain::values::Answer;
use formats::dossier_file::{from_json, to_json};

fn names(dossier: &Dossier) -> Vec<&str> {
    dossier.routes.iter().map(|route| route.name.as_str()).collect()
}

#[test]
fn more_rejections_than_interviews_are_as_many() {
    let dossier = opened("contradictory", "more-rejections-than-interviews");
    let counts = |intake: &Intake| (intake.interviews, intake.rejections);
    assert_eq!(counts(&dossier.intake), (Answer::Known(3), Answer::Known(3)));
    assert_eq!(counts(&dossier.routes[0].answers), (Answer::Known(2), Answer::Known(2)));
    assert_eq!(dossier.routes[0].answers.hours, Answer::Known(8));
    assert!(dossier.intake.market.is_settled());
}

#[test]
fn what_is_more_than_is_kept_is_left_unread() {
    let dossier = opened("contradictory", "more-than-is-kept");
    assert_eq!(dossier.routes.len(), MOST_ROUTES);
    assert_eq!(names(&dossier), ["Een", "Twee", "Drie", "Vier"]);
    assert_eq!(dossier.diary.len(), MOST_ENTRIES);
    assert_eq!(dossier.diary[0].half, Some(100));
}

#[test]
fn the_first_of_two_with_one_name_figure_or_day_counts() {
    let dossier = opened("contradictory", "twice-and-out-of-order");
    assert_eq!(names(&dossier), ["Zij-instroom", "z".repeat(40).as_str()]);
    assert_eq!(dossier.routes[0].answers.hours, Answer::Known(8));
    assert_eq!(dossier.assumptions.len(), 1);
    assert_eq!((dossier.assumptions[0].thousandths, dossier.assumptions[0].why.len()), (1200, 200));
    let halves: Vec<_> = dossier.diary.iter().map(|entry| entry.half).collect();
    assert_eq!(halves, [Some(120), Some(90)]);
}

#[test]
fn the_first_of_two_offers_with_one_name_counts_and_a_fourth_is_left_unread() {
    let offers = opened("contradictory", "offers-twice-and-too-many").offers;
    // The second and the third of the file are passed over; only as many as are kept are looked at.
    let read: Vec<_> = offers.iter().map(|offer| (offer.name.as_str(), offer.months)).collect();
    assert_eq!(read, [("Bureau Een", Answer::Known(3))]);
    assert!(offers.len() <= MOST_OFFERS);
}

/// Whether the days of a contract fit each other is for the rules to say, not for the file.
#[test]
fn a_contract_that_cannot_be_is_read_as_it_is() {
    let contract = opened("contradictory", "contract-that-cannot-be").contract;
    assert!(contract.noticed.known() > contract.began.known());
    assert_eq!((contract.weeks_worked, contract.four_of_five_years), (Answer::Known(0), Answer::Known(true)));
}

#[test]
fn the_first_of_two_tests_with_one_id_counts_and_what_is_too_long_is_passed_over() {
    let dossier = opened("contradictory", "tests-twice-and-too-long");
    let of = |test: &str| dossier.assessments.get(test).expect("read");
    let answers: Vec<_> = of("interessetest").answers.iter().collect();
    assert_eq!(answers, [("i-01", &Reply::Rated(5))]);
    assert_eq!(of("interessetest").named, ["sociaal"]);
    assert_eq!(of("vaardigheden").answers.iter().count(), MOST_ANSWERS);
    assert_eq!(dossier.assessments.iter().count(), 2);
    let notes: Vec<_> = dossier.notes.iter().map(|(id, words)| (id, words.len())).collect();
    assert_eq!(notes, [("balans-wie", MOST_NOTE)]);
}

#[test]
fn more_tests_and_notes_than_are_kept_are_left_unread() {
    let dossier = opened("contradictory", "more-tests-and-notes-than-are-kept");
    assert_eq!(dossier.assessments.iter().count(), MOST_TESTS);
    assert_eq!(dossier.notes.iter().count(), MOST_NOTES);
    assert_eq!(dossier.notes.get("n-400"), None);
}

#[test]
fn the_first_of_two_occupations_counts_and_what_is_too_much_is_passed_over() {
    let work = opened("contradictory", "work-twice-and-too-much").work;
    assert_eq!((work.put_aside.len(), work.put_aside[1]), (MOST_OCCUPATIONS, 9001));
    assert_eq!(work.note(4322), Some("de eerste"));
    assert_eq!(work.note(4321).map(str::len), Some(MOST_OCCUPATION_NOTE));
    // The second of one occupation takes a place of what is read, and none of what is kept.
    assert_eq!(work.kept.len(), MOST_OCCUPATIONS - 1);
    assert_eq!(work.chosen, Some(9000), "what was put aside may be chosen: the person knows");
}

/// A field that its kind does not have, or nobody knows, is passed over; a kind that nobody knows is refused.
#[test]
fn the_first_of_two_records_with_one_number_counts_and_what_is_too_much_is_passed_over() {
    let dossier = opened("contradictory", "records-twice-and-too-much");
    let goals: Vec<_> = dossier.records.of(RecordKind::Goal).map(|goal| goal.id).collect();
    assert_eq!(goals, [2, 9], "in the order of the numbers");
    let goal = dossier.records.get(9).expect("read");
    assert_eq!(
        (goal.words(RecordField::Title), goal.words(RecordField::Why).len()),
        ("de eerste", MOST_WORDS)
    );
    assert_eq!(goal.iter().count(), 2);
    assert_eq!(dossier.records.get(2).expect("read").words(RecordField::Title), "eerder");
    assert_eq!(dossier.records.of(RecordKind::CvSkill).count(), RecordKind::CvSkill.most());
    assert_eq!(dossier.records.newest(), 140, "whatever the file says");
    assert_eq!(dossier.in_calendar.key(), "");
    assert_eq!(dossier.in_calendar.iter().map(|(id, _)| id).collect::<Vec<_>>(), ["step-1"]);
}

#[test]
fn what_was_made_to_fit_comes_back() {
    for (name, text) in texts("cases/dossier/contradictory", ".json") {
        let dossier = from_json(&text).expect("a readable case");
        assert_eq!(from_json(&to_json(&dossier)), Ok(dossier), "{name}");
    }
}
