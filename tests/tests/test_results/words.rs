//! What is said in every voice: no jargon, notes kind and private, the words that a licence asks for.

use crate::sample::{all_words, answered, at_levels, result};
use content::Voice;
use content::texts::{assessment_vaardigheden, test_results as t};
use domain::assessment::{Item, Kind, Reply, Sitting};
use domain::values::{Address, Language};
use screens::test::Test;
use screens::tests::made_of;
use screens::tests::result::{Part, quality_lines, test_result};

/// Something answered to every item, high and low in turn.
fn some(test: Test) -> Sitting {
    let mut at = 0_u8;
    let kind = made_of(test).instrument.kind;
    answered(test, |item: &Item| {
        at = at.wrapping_add(1);
        let rate = 1 + at % 5;
        Some(match kind {
            Kind::Like | Kind::Agree => Reply::Rated(rate),
            Kind::CanWant => Reply::CanWant(Some(rate), Some(6 - rate)),
            Kind::Pair => Reply::First,
            Kind::Choice | Kind::Weather => Reply::Chosen(item.choices[0].to_owned()),
            Kind::Words => Reply::Words("x".to_owned()),
        })
    })
}

#[test]
fn no_jargon_stands_in_any_result() {
    let jargon = [
        "RIASEC",
        "Iachan",
        "SEM",
        "C-index",
        "reliability",
        "betrouwbaarheid",
        "standaard",
        "norm",
        "percent",
    ];
    for test in Test::ALL {
        for language in Language::ALL {
            for address in [Address::Je, Address::U] {
                let words = all_words(&test_result(test, &some(test), &[], Voice { language, address }));
                for word in jargon {
                    assert!(!words.contains(word), "{word}: {words}");
                }
            }
        }
    }
}

#[test]
fn every_result_says_what_the_test_cannot_tell_and_where_it_comes_from() {
    for test in Test::ALL {
        let parts = result(test, &some(test));
        assert!(parts.contains(&Part::Says(made_of(test).cannot.owned(Voice::default()))));
        assert!(
            parts
                .iter()
                .any(|part| matches!(part, Part::Source(id, _) if content::sources::find(id).is_some()))
        );
        let words = assessment_vaardigheden::ATTRIBUTION.owned(Voice::default());
        let rests = matches!(test, Test::Skills | Test::WorkStyles | Test::Values);
        assert_eq!(parts.contains(&Part::English(words)), rests, "{test:?}");
    }
}

#[test]
fn notes_say_what_one_can_do_and_are_private() {
    let same = at_levels(Test::Interests, &[4; 6]);
    let notes = quality_lines(Test::Interests, &same, &[], Voice::default());
    assert!(notes.contains(&t::NOTE_SAME.owned(Voice::default())));
    assert!(result(Test::Interests, &same).contains(&Part::Private(notes)));
    let yes = answered(Test::WorkStyles, |_| Some(Reply::Rated(5)));
    let notes = quality_lines(Test::WorkStyles, &yes, &[], Voice::default());
    assert!(notes.contains(&t::NOTE_CONTRADICTIONS.owned(Voice::default())));
    let fast = quality_lines(Test::WorkStyles, &some(Test::WorkStyles), &[0.2; 48], Voice::default());
    assert!(fast.contains(&t::NOTE_FAST.owned(Voice::default())));
    for note in notes.iter().chain(&fast) {
        assert!(note.contains("Wat je kunt doen"), "{note}");
    }
}
