//! Files written by hand, with only some answers: cases in `tests/cases/dossier/valid`. What is absent is an open
//! question, never a no.

use crate::files::{self, texts};
use domain::assessment::Reply;
use domain::dossier::{
    BureauOffer, Dossier, Ending, Guidance, Intake, LastWork, MOST_CENTS, RecordField, Recovery, WorkChoices,
};
use domain::values::{Answer, Euro, Language};
use formats::dossier_file::{from_json, to_json};

fn opened(name: &str) -> Dossier {
    files::opened("valid", name)
}

#[test]
fn every_partial_file_opens_and_comes_back() {
    let files = texts("cases/dossier/valid", ".json");
    assert!(6 <= files.len());
    for (name, text) in files {
        let dossier = from_json(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(from_json(&to_json(&dossier)), Ok(dossier), "{name}");
    }
}

#[test]
fn a_file_without_answers_is_a_new_dossier() {
    assert_eq!(opened("only-a-label"), Dossier::default());
    assert_eq!(opened("empty-groups"), Dossier::default());
}

#[test]
fn an_absent_answer_is_open_and_unknown_is_not_absent() {
    let dossier = opened("language-and-market");
    assert_eq!(dossier.language, Language::NlBe);
    assert_eq!(dossier.intake.market, Answer::Unknown);
    assert_eq!(dossier.intake.budget, Answer::Open);
    assert_eq!(dossier.intake.recovery, Answer::Open);
    assert_eq!(dossier.first_aid.paper, Answer::Open);
}

#[test]
fn guidance_without_terms_leaves_them_open() {
    let Answer::Known(Guidance::Arranged(terms)) = opened("guidance-without-terms").intake.guidance else {
        panic!("guidance was arranged");
    };
    assert_eq!((terms.months, terms.kind), (Answer::Open, Answer::Open));
}

#[test]
fn a_number_may_be_a_number() {
    let intake = opened("numbers-as-numbers").intake;
    let Answer::Known(Guidance::Arranged(terms)) = intake.guidance else { panic!("guidance was arranged") };
    assert_eq!(terms.months, Answer::Known(6));
    assert_eq!(intake.recovery, Answer::Known(Recovery::Rest { weeks: 4 }));
}

#[test]
fn an_amount_may_be_a_number() {
    let intake = opened("amounts-as-numbers").intake;
    assert_eq!((intake.training_cost, intake.money), (Answer::Known(4250), Answer::Known(99_999)));
    assert_eq!((intake.training_weeks, intake.hours), (Answer::Known(208), Answer::Known(12)));
    assert_eq!((intake.interviews, intake.rejections), (Answer::Known(255), Answer::Open));
}

#[test]
fn null_stands_for_what_is_left_out() {
    let nulls = r#"{"format":"routekaart-dossier","version":1,"checksum":null,"dossier":{"entry":null,"intake":null}}"#;
    assert_eq!(from_json(nulls), Ok(Dossier::default()));
}

#[test]
fn burn_out_without_weeks_leaves_them_open() {
    let recovery = opened("burn-out-without-weeks").intake.recovery;
    assert_eq!(recovery, Answer::Known(Recovery::BurnOut { weeks: Answer::Open }));
}

#[test]
fn own_words_are_kept_up_to_120_characters() {
    let Answer::Known(LastWork { words, .. }) = opened("long-words").intake.last_work else {
        panic!("work was given");
    };
    assert_eq!(words.chars().count(), 120);
    assert!(words.starts_with("café "));
}

#[test]
fn a_checksum_fits_whatever_the_order_and_spacing() {
    let dossier = opened("checksum-with-other-order");
    assert_eq!(dossier.intake.budget, Answer::Known(domain::dossier::Budget::Small));
}

#[test]
fn a_list_without_anything_is_no_list() {
    assert_eq!(opened("empty-lists"), Dossier::default());
}

#[test]
fn facts_of_a_contract_may_be_numbers() {
    let contract = opened("contract-as-numbers").contract;
    assert_eq!(contract.monthly_wage, Answer::Known(Euro::from_cents(310_050)));
    assert_eq!(contract.savings, Answer::Known(Euro::from_cents(MOST_CENTS.into())));
    assert_eq!((contract.holiday_pay, contract.full_time_share), (Answer::Known(800), Answer::Known(80)));
    assert_eq!((contract.born, contract.is_ill), (Answer::Unknown, Answer::Known(false)));
    assert_eq!((contract.ending, contract.other_income), (Answer::Open, Answer::Open));
}

#[test]
fn an_empty_contract_and_no_offers_are_nothing() {
    assert_eq!(opened("empty-contract-and-offers"), Dossier::default());
}

#[test]
fn an_offer_needs_only_a_name() {
    let offer = BureauOffer { name: String::from("Bureau Een"), ..BureauOffer::default() };
    assert_eq!(opened("offer-with-only-a-name").offers, [offer]);
}

#[test]
fn answers_to_tests_may_be_numbers_or_halves() {
    let assessments = opened("answers-of-tests-as-numbers").assessments;
    let answers: Vec<_> = assessments.get("interessetest").expect("begun").answers.iter().collect();
    let words = Reply::Words(String::from("los"));
    let halves = [Reply::CanWant(Some(4), None), Reply::CanWant(None, Some(2))];
    let given = [("i-01", &Reply::Rated(4)), ("i-02", &halves[0]), ("i-03", &halves[1]), ("i-04", &words)];
    assert_eq!(answers, given);
}

#[test]
fn codes_and_weights_may_be_words_or_numbers() {
    let work = WorkChoices {
        last: Some(110),
        put_aside: vec![9112, 5321],
        weights: Some([0, 10, 2]),
        ..WorkChoices::default()
    };
    assert_eq!(opened("work-with-codes-as-words-and-numbers").work, work);
    assert_eq!(opened("empty-work"), Dossier::default());
}

#[test]
fn fields_of_records_may_be_words_or_numbers() {
    let records = opened("records-as-numbers-and-words").records;
    let offer = records.get(7).expect("read");
    assert_eq!(offer.money(RecordField::Wage), Some(Euro::from_cents(312_550)));
    assert_eq!((offer.count(RecordField::Hours), offer.words(RecordField::Organisation)), (Some(32), "2026"));
    assert_eq!(offer.choice(RecordField::Contract), "permanent");
    assert_eq!(records.newest(), 7);
    assert_eq!(opened("empty-records-and-calendar"), Dossier::default());
    assert!(opened("record-with-only-a-kind").records.get(3).expect("read").is_empty());
}

#[test]
fn tests_and_notes_with_nothing_in_them_are_nothing() {
    assert_eq!(opened("empty-tests-and-notes"), Dossier::default());
}

/// As with what version 2 added to version 1: who writes by hand need not know which version brought what.
#[test]
fn a_contract_in_an_older_version_is_read() {
    assert_eq!(opened("contract-in-an-older-version").contract.ending, Answer::Known(Ending::Agreement));
}

#[test]
fn what_was_before_trying_may_have_been_nothing() {
    let dossier = opened("a-route-without-answers");
    assert_eq!(dossier.before_trying, Some(Box::default()));
    assert_eq!(dossier.routes[0].answers, Intake::default());
    assert_eq!((dossier.diary[0].half, &dossier.diary[0].answers), (None, &Intake::default()));
}
