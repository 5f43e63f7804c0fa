//! What the person puts right wins everywhere, is marked, and can be taken back.

use crate::sample::{all_words, at_levels, cards, first_words, name, picture, result};
use content::Voice;
use content::texts::test_results as t;
use domain::dossier::Dossier;
use screens::test::Test;
use screens::tests::made_of;
use screens::tests::result::{levels, puts_right};

#[test]
fn a_correction_wins_is_marked_and_can_be_taken_back() {
    let mut sitting = at_levels(Test::WorkStyles, &[4, 4, 4, 4, 1, 4, 4, 2, 4, 4, 4, 4]);
    let before = result(Test::WorkStyles, &sitting);
    let scale = made_of(Test::WorkStyles).instrument.scales[4];
    sitting.correct(scale, Some(5));
    let parts = result(Test::WorkStyles, &sitting);
    let told = t::LEVEL_OWN.fill(Voice::default(), [t::LEVEL_5.get(Voice::default())]);
    let card = cards(&parts).into_iter().find(|card| card.id == scale).expect("its card");
    assert!(card.is_open && card.is_corrected && card.level == told && card.now == Some(5));
    let measured = t::CORRECTED_FROM.fill(Voice::default(), [t::LEVEL_1.get(Voice::default())]);
    assert!(card.lines.contains(&measured), "{card:?}");
    assert!(first_words(&parts).contains(name(Test::WorkStyles, 4)));
    let picture = picture(&parts).expect("a picture");
    let bar = &picture.bands[0].bars.iter().find(|bar| bar.level == told).expect("its bar");
    assert_eq!((bar.sure, bar.most), (1.0, 1.0));
    assert!(picture.table.rows.iter().any(|row| row[1] == told));
    assert!(!all_words(&before).contains(&told));
    sitting.correct(scale, None);
    assert_eq!(result(Test::WorkStyles, &sitting), before);
}

#[test]
fn a_scale_without_answers_can_be_said_outright() {
    let mut sitting = at_levels(Test::Interests, &[5, 1, 1, 1, 1]);
    sitting.correct("conventional", Some(5));
    let parts = result(Test::Interests, &sitting);
    assert!(first_words(&parts).contains(name(Test::Interests, 5)));
    assert!(picture(&parts).is_some_and(|picture| picture.hexagon.is_some()));
}

#[test]
fn every_level_that_can_be_chosen_is_kept_as_it_is() {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).expect("a date");
    for (value, words) in levels(Voice::default()) {
        let mut dossier = Dossier::default();
        let command = puts_right(Test::Interests, "social", value.parse().ok());
        dossier.apply(command, today).expect("a level");
        let sitting = dossier.assessments.get(Test::Interests.id()).expect("kept");
        let parts = result(Test::Interests, sitting);
        let card = cards(&parts).into_iter().find(|card| card.id == "social").expect("its card");
        assert_eq!(card.level, t::LEVEL_OWN.fill(Voice::default(), [words]));
    }
}
