//! Some scales only: nothing is claimed of the others. Nothing measured: nothing is said of how sure it is.

use crate::sample::{all_words, answered, at_levels, cards, first_words, name, picture, result};
use content::Voice;
use content::texts::{assessment_werkwaarden as values, test_results as t};
use domain::assessment::{Reply, Sitting};
use screens::test::Test;
use screens::tests::made_of;
use screens::tests::result::{Part, hidden_talents};

const NL: fn(&'static content::Text) -> &'static str = |text| text.get(Voice::default());

/// What is claimed of a test only when all of it is known.
fn assert_claims_nothing(sitting: &Sitting, test: Test) {
    let words = all_words(&result(test, sitting));
    let words_of = |text: &content::Template<1>| text.fill(Voice::default(), [""]).replace('.', "");
    for lead in [&t::INTERESTS_FIRST, &t::STYLES_FIRST, &t::VALUES_FIRST, &t::STYLES_LAST] {
        let lead = words_of(lead);
        let begin = lead.split(':').next().expect("a beginning");
        assert!(!words.contains(begin), "{begin}: {words}");
    }
    for text in [&t::FLAT, &t::STYLES_LOW, &t::INTERESTS_LOW, &t::SHARPEN_HEADING] {
        assert!(!words.contains(NL(text)), "{words}");
    }
}

#[test]
fn one_scale_alone_is_no_strength() {
    for level in [1, 3, 5] {
        for test in [Test::WorkStyles, Test::Interests] {
            let sitting = at_levels(test, &[level]);
            let parts = result(test, &sitting);
            assert_claims_nothing(&sitting, test);
            assert!(first_words(&parts).contains(NL(&t::TOO_FEW)) && picture(&parts).is_none());
            assert!(cards(&parts).iter().all(|card| !card.is_open));
            let hidden = hidden_talents(test, &sitting, true, Voice::default());
            assert_eq!(hidden.says, Some(NL(&t::HIDDEN_FEW)));
        }
    }
}

#[test]
fn of_two_scales_only_their_order_is_told() {
    for test in [Test::WorkStyles, Test::Interests] {
        let sitting = at_levels(test, &[1, 5]);
        let told = t::PART_FIRST.fill(Voice::default(), [format!("‘{}’", name(test, 1))]);
        assert!(first_words(&result(test, &sitting)).contains(&told));
        assert_claims_nothing(&sitting, test);
        let tied = at_levels(test, &[2, 2]);
        assert!(first_words(&result(test, &tied)).contains(NL(&t::PART_FLAT)));
        assert_claims_nothing(&tied, test);
    }
}

#[test]
fn what_may_be_chance_is_no_strength_and_nothing_to_practise() {
    // Seven of sixteen points apart: more than equal scales lie on average, and not more than they may.
    let mut met = 0;
    let sitting = answered(Test::WorkStyles, |item| {
        let scale = item.scale?;
        met += usize::from(scale == 5);
        let level = match scale {
            2 => 4,
            5 if 1 < met => 2,
            _ => 3,
        };
        Some(Reply::Rated(if item.is_reversed { 6 - level } else { level }))
    });
    let first = first_words(&result(Test::WorkStyles, &sitting));
    let told = t::PERHAPS_FIRST.fill(Voice::default(), [format!("‘{}’", name(Test::WorkStyles, 2))]);
    assert!(first.contains(&told) && first.contains(NL(&t::DIFFERENCES_SMALL)), "{first}");
    assert_claims_nothing(&sitting, Test::WorkStyles);
}

#[test]
fn hidden_talents_say_apart_why_there_are_none() {
    let says = |levels: &[u8]| {
        hidden_talents(Test::WorkStyles, &at_levels(Test::WorkStyles, levels), true, Voice::default()).says
    };
    assert_eq!(says(&[4; 12]), Some(NL(&t::HIDDEN_FLAT)));
    assert_eq!(says(&[3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]), Some(NL(&t::HIDDEN_NONE)), "first, and not high");
}

#[test]
fn values_are_told_by_how_often_and_asked_about_only_when_some_come_first() {
    let next = |parts: &[Part]| all_words(parts).contains(NL(&values::NEXT_1));
    let first = answered(Test::Values, |item| {
        let (one, other) = item.between?;
        Some(if one < other { Reply::First } else { Reply::Second })
    });
    let parts = result(Test::Values, &first);
    assert!(next(&parts));
    let levels: Vec<&str> = cards(&parts).iter().map(|card| card.level.as_str()).collect();
    assert!(levels.contains(&NL(&t::OFTEN_5)) && levels.contains(&NL(&t::OFTEN_1)), "{levels:?}");
    assert!(!next(&result(Test::Values, &answered(Test::Values, |_| Some(Reply::Both)))));
    let item = made_of(Test::Values).instrument.items[0].id;
    assert!(!next(&result(
        Test::Values,
        &answered(Test::Values, |one| (one.id == item).then_some(Reply::First))
    )));
}

#[test]
fn without_a_measurement_nothing_is_said_of_how_sure_it_is() {
    for test in [Test::Interests, Test::WorkStyles, Test::Values] {
        let mut sitting = Sitting::default();
        for scale in made_of(test).instrument.scales {
            sitting.correct(scale, Some(4));
        }
        assert!(!result(test, &sitting).contains(&Part::Heading(NL(&t::SURE_HEADING))));
    }
}

#[test]
fn a_correction_is_set_against_the_level_that_was_shown_and_moves_no_other() {
    let sitting = answered(Test::WorkStyles, |item| {
        let level = match item.scale? {
            0 => 5,
            1 => {
                if item.id.ends_with('1') {
                    4
                } else {
                    5
                }
            }
            _ => 2,
        };
        Some(Reply::Rated(if item.is_reversed { 6 - level } else { level }))
    });
    let before = result(Test::WorkStyles, &sitting);
    let scales = made_of(Test::WorkStyles).instrument.scales;
    for (place, scale) in scales.iter().enumerate() {
        let shown = cards(&before).into_iter().find(|card| card.id == *scale).expect("a card").level.clone();
        for level in 1..=5 {
            let mut own = sitting.clone();
            own.correct(scale, Some(level));
            let after = result(Test::WorkStyles, &own);
            let card =
                |id: &str| cards(&after).into_iter().find(|card| card.id == id).expect("a card").clone();
            let from = t::CORRECTED_FROM.fill(Voice::default(), [shown.as_str()]);
            assert!(card(scale).lines.contains(&from), "{place}: {shown}");
            let rest = scales.iter().filter(|other| *other != scale && !scales[..2].contains(other));
            for other in rest {
                assert_eq!(card(other).level, NL(&t::LEVEL_2), "{place} at {level}: {other}");
            }
        }
    }
}
