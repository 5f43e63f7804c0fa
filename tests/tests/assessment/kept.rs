//! What the dossier keeps of tests: each item once, where the person stopped, what they put right, and nothing that makes no
//! sense.

use chrono::NaiveDate;
use domain::assessment::{Kind, Reply};
use domain::dossier::{Assessments, Command, Dossier, MOST_ANSWERS, MOST_REPLY, MOST_TESTS, Refusal};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn answer(dossier: &mut Dossier, test: &str, item: &str, reply: Reply) -> Result<(), Refusal> {
    dossier.apply(Command::AnswerItem(test.to_owned(), item.to_owned(), reply), today())
}

#[test]
fn going_back_and_answering_again_loses_and_doubles_nothing() {
    let mut dossier = Dossier::default();
    for (item, rate) in [("a", 1), ("b", 5), ("a", 4)] {
        answer(&mut dossier, "interessetest", item, Reply::Rated(rate)).expect("kept");
    }
    let skip = |item: &str| Command::SkipItem("interessetest".to_owned(), item.to_owned());
    dossier.apply(skip("b"), today()).expect("kept");
    dossier.apply(skip("c"), today()).expect("kept");
    let sitting = dossier.assessments.get("interessetest").expect("begun");
    let kept: Vec<(&str, &Reply)> = sitting.answers.iter().collect();
    assert_eq!(kept, [("a", &Reply::Rated(4)), ("b", &Reply::Rated(5)), ("c", &Reply::Skipped)]);
    assert_eq!(sitting.at.as_deref(), Some("c"));
    assert_eq!(dossier.begun, Some(today()));
    dossier.apply(Command::ForgetTest("interessetest".to_owned()), today()).expect("forgotten");
    assert!(dossier.assessments.is_empty());
}

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let mut dossier = Dossier::default();
    let range = Refusal::NumberOutOfRange { least: 1, most: 5 };
    for wrong in [Reply::Rated(0), Reply::Rated(6), Reply::CanWant(Some(9), None)] {
        assert_eq!(answer(&mut dossier, "test", "item", wrong), Err(range));
    }
    assert_eq!(answer(&mut dossier, "", "item", Reply::First), Err(Refusal::NoName));
    assert_eq!(answer(&mut dossier, "test", &"i".repeat(41), Reply::First), Err(Refusal::NoName));
    let correct = Command::CorrectScale("test".to_owned(), "scale".to_owned(), Some(6));
    assert_eq!(dossier.apply(correct, today()), Err(range));
    assert_eq!(dossier, Dossier::default());
}

#[test]
fn no_more_is_kept_than_can_be() {
    let mut dossier = Dossier::default();
    for item in 0..MOST_ANSWERS {
        answer(&mut dossier, "test", &item.to_string(), Reply::Both).expect("kept");
    }
    assert_eq!(answer(&mut dossier, "test", "more", Reply::Both), Err(Refusal::TooManyAnswers));
    answer(&mut dossier, "test", "0", Reply::First).expect("one that is there can change");
    for test in 1..MOST_TESTS {
        answer(&mut dossier, &test.to_string(), "item", Reply::Both).expect("kept");
    }
    assert_eq!(answer(&mut dossier, "more", "item", Reply::Both), Err(Refusal::TooManyAnswers));
    answer(&mut dossier, "1", "words", Reply::Words(" w".repeat(MOST_REPLY))).expect("kept");
    let kept = dossier.assessments.get("1").and_then(|sitting| sitting.answers.get("words"));
    assert!(matches!(kept, Some(Reply::Words(words)) if words.chars().count() <= MOST_REPLY));
}

#[test]
fn a_scale_put_right_is_kept_and_can_be_taken_back() {
    let mut dossier = Dossier::default();
    let correct = |level| Command::CorrectScale("test".to_owned(), "scale".to_owned(), level);
    for (level, kept) in [(Some(4), Some(4)), (Some(2), Some(2)), (None, None)] {
        dossier.apply(correct(level), today()).expect("kept");
        assert_eq!(dossier.assessments.get("test").and_then(|sitting| sitting.corrected("scale")), kept);
    }
}

/// The domain knows the test of today by its id, the content by its kind.
#[test]
fn exactly_the_test_of_today_is_private() {
    for assessment in content::assessments() {
        let instrument = &assessment.instrument;
        assert_eq!(
            Assessments::is_private(instrument.id),
            instrument.kind == Kind::Weather,
            "{}",
            instrument.id
        );
    }
}
