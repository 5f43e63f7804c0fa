//! What is typed in the place of a figure: read, refused in words, and kept.

use crate::people::{assume, today, told};
use content::Voice;
use domain::dossier::{Assumption, Author, Command, Dossier, MOST_ASSUMPTIONS, Refusal};
use domain::values::Language;
use formats::dossier_file::{from_json, to_json};
use screens::assumptions::{OwnValue, VALUE, WHY, read};
use screens::typed_decimal::{DecimalError, thousandths};

#[test]
fn the_form_holds_what_is_in_force_and_names_the_unit() {
    let voice = Voice::default();
    let mut dossier = Dossier::default();
    let fresh = OwnValue::of("guidance-price", &dossier, voice).expect("a form");
    assert!(fresh.label.contains("euro") && fresh.hint.contains("€\u{a0}900"), "{fresh:?}");
    assert_eq!((fresh.value.as_str(), fresh.by, fresh.why.as_str()), ("", "person", ""));
    told(&mut dossier, [assume("guidance-price", "1.250,50").expect("a value")]);
    let again = OwnValue::of("guidance-price", &dossier, voice).expect("a form");
    assert_eq!((again.value.as_str(), again.by), ("1.250,5", "coach"));
    assert_eq!(again.why, "Zo gaat het hier.");
    assert_eq!(OwnValue::of("no-such-figure", &dossier, voice), None);
}

#[test]
fn what_makes_no_sense_is_refused_with_a_sentence_at_its_field() {
    let voice = Voice::default();
    let cases = [
        ("guidance-none", "", "x", VALUE, "Vul een getal in."),
        ("guidance-none", "veel", "x", VALUE, "Dit is geen getal. Schrijf bijvoorbeeld 3 of 2,5."),
        ("guidance-none", "6", "x", VALUE, "Kies een getal van 0,1 tot 5."),
        ("guidance-none", "0", "x", VALUE, "Kies een getal van 0,1 tot 5."),
        ("orientation", "-2", "x", VALUE, "Kies een getal van 0 tot 208."),
        ("orientation", "209", "x", VALUE, "Kies een getal van 0 tot 208."),
        ("guidance-price", "-100", "x", VALUE, "Kies een getal van 1 tot 99.999."),
        ("guidance-price", "100.000", "x", VALUE, "Kies een getal van 1 tot 99.999."),
        ("offers-won", "0", "x", VALUE, "Kies een getal van 0,01 tot 100."),
        ("orientation", "2", "  ", WHY, "Schrijf in een paar woorden waarom."),
    ];
    for (figure, value, why, field, message) in cases {
        let refused = read(figure, value, "person", why, voice).expect_err(value);
        assert_eq!((refused.field, refused.message.as_str()), (field, message), "{figure} {value}");
    }
    let long = "a".repeat(201);
    assert_eq!(read("orientation", "2", "person", &long, voice).expect_err("long").field, WHY);
    assert!(read("orientation", "2", "person", &"a".repeat(200), voice).is_ok());
}

#[test]
fn a_number_is_read_by_the_marks_of_the_language() {
    let dutch = Voice::default();
    let english = Voice { language: Language::En, ..dutch };
    let cases = [
        ("3", 3_000),
        ("2,5", 2_500),
        ("2.5", 2_500),
        (" 0,125 ", 125),
        ("1.250", 1_250_000),
        ("12.345.678", 12_345_678_000),
        ("1.250,50", 1_250_500),
        ("€ 900", 900_000),
        ("-3", -3_000),
        ("−3,5", -3_500),
        (",5", 500),
        ("5,", 5_000),
        ("1 250", 1_250_000),
        ("0,33333", 333),
    ];
    for (typed, expected) in cases {
        assert_eq!(thousandths(typed, dutch), Ok(expected), "{typed}");
    }
    for (typed, expected) in [("2.5", 2_500), ("2,5", 2_500), ("1,250", 1_250_000), ("1,250.5", 1_250_500)] {
        assert_eq!(thousandths(typed, english), Ok(expected), "{typed}");
    }
    for typed in ["", "  ", "€"] {
        assert_eq!(thousandths(typed, dutch), Err(DecimalError::Empty), "{typed}");
    }
    for typed in ["x", "3 weken", "1,2,3", "1.25.3", ",", "--3", "1e9", "9999999999", "½"] {
        assert_eq!(thousandths(typed, dutch), Err(DecimalError::NoNumber), "{typed}");
    }
}

#[test]
fn what_is_kept_of_own_words_does_not_change_once_it_is_read_back() {
    let mut dossier = Dossier::default();
    let long = "é".repeat(300);
    let by = Author::Person;
    told(&mut dossier, [Command::KeepRoute(format!("  {long}")), Command::KeepRoute(long.clone())]);
    let figure = "f".repeat(90);
    told(&mut dossier, [Command::Assume(Assumption { figure, thousandths: 1, by, why: long })]);
    assert_eq!(dossier.routes.len(), 1, "the same name once it is cut");
    assert_eq!(dossier.routes.first().map(|route| route.name.chars().count()), Some(40));
    let kept = dossier.assumptions.first().expect("one");
    assert_eq!((kept.figure.len(), kept.why.chars().count()), (60, 200));
    assert_eq!(from_json(&to_json(&dossier)), Ok(dossier));
}

#[test]
fn no_more_assumptions_are_taken_than_are_kept() {
    let mut dossier = Dossier::default();
    let assume = |figure: String| {
        Command::Assume(Assumption { figure, thousandths: 1, by: Author::Person, why: String::new() })
    };
    told(&mut dossier, (0..MOST_ASSUMPTIONS).map(|number| assume(number.to_string())));
    let more = dossier.apply(assume("one more".to_owned()), today());
    assert_eq!(more, Err(Refusal::TooManyAssumptions));
    // One that is there may still change.
    told(&mut dossier, [assume("3".to_owned())]);
    assert_eq!(dossier.apply(assume("  ".to_owned()), today()), Err(Refusal::NoName));
    assert_eq!(from_json(&to_json(&dossier)), Ok(dossier));
}
