//! Numbers as people type them, and their ranges: what is refused says why, and changes nothing.

use crate::dossiers::{dossier, ordinary, today};
use content::Voice;
use domain::dossier::{Dossier, Recovery};
use domain::values::Answer;
use proptest::prelude::*;
use screens::control::Number;
use screens::control::typed::{NumberError, euros, number};

#[test]
fn amounts_are_read_in_their_usual_forms() {
    let same = [
        "1250",
        "1.250",
        "1 250",
        "€ 1250",
        "€1.250",
        "1250,00",
        "1.250,00",
        "1.250,-",
        "€ 1.250,--",
        "1250 euro",
        "1,250.00",
        "1250 EUR",
        " 1\u{a0}250 ",
        "01250",
    ];
    for typed in same {
        assert_eq!(euros(typed), Ok(1250), "{typed}");
    }
    assert_eq!(euros("0"), Ok(0));
    assert_eq!(euros("€ 0,50"), Ok(0));
    assert_eq!(euros("12.345,67"), Ok(12_345));
}

#[test]
fn what_is_no_amount_says_so() {
    for typed in ["", "  "] {
        assert_eq!(euros(typed), Err(NumberError::Empty), "{typed:?}");
    }
    for typed in ["veel", "12a", "1.2.3", "1250.000", "1..250", "€", ",5", "5,"] {
        let found = euros(typed);
        assert!(matches!(found, Err(NumberError::NotWhole | NumberError::Empty)), "{typed:?}: {found:?}");
    }
    for typed in ["-5", "€ -1.250", "-€ 5", "−5", "99999999999999999999"] {
        assert_eq!(euros(typed), Err(NumberError::Beyond), "{typed:?}");
    }
}

#[test]
fn whole_numbers_have_no_cents() {
    assert_eq!(number(" 12 "), Ok(12));
    assert_eq!(number("1.250"), Ok(1250));
    for typed in ["12,5", "12.50", "12 weken", "twaalf"] {
        assert_eq!(number(typed), Err(NumberError::NotWhole), "{typed:?}");
    }
}

#[test]
fn nonsense_gets_a_sentence_with_the_range() {
    let voice = Voice::default();
    let dossier = ordinary();
    let refused = |number: Number, typed: &str| number.read(typed, &dossier, voice).expect_err(typed);
    assert_eq!(refused(Number::GuidanceMonths, "400"), "Kies een getal van 1 tot en met 36.");
    assert_eq!(refused(Number::Money, "-1250"), "Kies een getal van 0 tot en met 99.999.");
    assert_eq!(refused(Number::TrainingWeeks, "0"), "Kies een getal van 1 tot en met 208.");
    assert_eq!(refused(Number::Money, "veel"), "Schrijf een bedrag in cijfers, bijvoorbeeld 2500.");
    assert_eq!(refused(Number::Hours, "veel"), "Schrijf een heel getal, bijvoorbeeld 8.");
}

/// Runs what was typed, and gives the dossier after it.
fn typed(number: Number, text: &str, dossier: &Dossier) -> Option<Dossier> {
    let mut after = dossier.clone();
    let command = number.read(text, dossier, Voice::default()).ok()?;
    after.apply(command, today()).ok()?;
    Some(after)
}

#[test]
fn the_ranges_are_those_of_the_dossier() {
    let mut dossier = ordinary();
    dossier.intake.recovery = Answer::Known(Recovery::BurnOut { weeks: Answer::Open });
    for number in Number::ALL {
        let scale = number.scale();
        for inside in [scale.least, scale.most, scale.slides_to] {
            let after = typed(number, &inside.to_string(), &dossier);
            assert_eq!(after.and_then(|after| number.value(&after)), Some(inside), "{number:?}");
        }
        assert_eq!(typed(number, &(scale.most + 1).to_string(), &dossier), None, "{number:?}");
    }
    // Rest by choice has a lower most, which the dossier knows.
    dossier.intake.recovery = Answer::Known(Recovery::Rest { weeks: 4 });
    assert!(typed(Number::RecoveryWeeks, "52", &dossier).is_some());
    assert_eq!(typed(Number::RecoveryWeeks, "53", &dossier), None);
}

#[test]
fn an_empty_field_takes_the_answer_back() {
    let dossier = typed(Number::Money, "€ 5.000", &ordinary()).expect("an amount");
    assert_eq!(dossier.intake.money, Answer::Known(5000));
    assert_eq!(typed(Number::Money, "", &dossier).expect("nothing").intake.money, Answer::Open);
    let months = typed(Number::GuidanceMonths, " ", &dossier).expect("nothing");
    assert_eq!(Number::GuidanceMonths.value(&months), None);
    assert!(screens::intake::asks_terms(&months), "guidance itself stays");
}

#[test]
fn a_slider_without_an_answer_stands_where_it_counts() {
    let voice = Voice::default();
    let dossier = ordinary();
    assert_eq!(Number::Hours.position(&dossier), 16);
    assert_eq!(
        Number::Hours.spoken(&dossier, voice),
        "Nog niet ingevuld: we rekenen met ongeveer 16 uur per week."
    );
    let stated = typed(Number::Hours, "20", &dossier).expect("hours");
    assert_eq!(Number::Hours.spoken(&stated, voice), "20 uur per week");
    assert_eq!(Number::Hours.note(&stated, voice), "");
}

proptest! {
    #[test]
    fn every_slider_stands_on_its_scale(dossier in dossier()) {
        for number in Number::ALL {
            let (scale, position) = (number.scale(), number.position(&dossier));
            prop_assert!((scale.least..=scale.slides_to).contains(&position), "{:?} at {}", number, position);
        }
    }

    #[test]
    fn nothing_typed_ever_panics(text in "\\PC{0,12}", dossier in dossier()) {
        for number in Number::ALL {
            let _ = number.read(&text, &dossier, Voice::default());
        }
    }
}
