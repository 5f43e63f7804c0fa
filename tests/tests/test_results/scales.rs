//! Tests with scores: bands, ties, nothing that stands out, too few answers.

use crate::sample::{all_words, answered, at_levels, cards, first_words, name, picture, result};
use content::Voice;
use content::texts::test_results as t;
use domain::assessment::Reply;
use proptest::prelude::*;
use screens::test::Test;
use screens::tests::made_of;
use screens::tests::result::Part;

const NL: fn(&'static content::Text) -> &'static str = |text| text.get(Voice::default());

#[test]
fn the_strongest_comes_first_and_the_bands_follow() {
    let parts = result(Test::Interests, &at_levels(Test::Interests, &[5, 1, 1, 3, 1, 1]));
    let first = first_words(&parts);
    assert!(
        first.contains(
            &t::INTERESTS_FIRST.fill(Voice::default(), [format!("‘{}’", name(Test::Interests, 0))])
        )
    );
    assert!(!first.contains(NL(&t::TIED)) && !first.contains(NL(&t::FLAT)));
    let picture = picture(&parts).expect("a picture");
    let sizes: Vec<usize> = picture.bands.iter().map(|band| band.bars.len()).collect();
    assert_eq!(sizes, [1, 1, 4]);
    assert_eq!(picture.bands[0].bars[0].level, NL(&t::LEVEL_5));
    assert_eq!(picture.hexagon.as_ref().map(|chart| chart.corners.len()), Some(6));
    assert_eq!(picture.table.rows.len(), 6);
    let open: Vec<bool> = cards(&parts).iter().map(|card| card.is_open).collect();
    assert_eq!(open, [true, false, false, false, false, false]);
}

#[test]
fn a_tie_is_told_as_a_tie() {
    let first = first_words(&result(Test::Interests, &at_levels(Test::Interests, &[5, 5, 1, 1, 1, 1])));
    assert!(first.contains(NL(&t::TIED)) && first.contains(NL(&t::ADJACENT)), "{first}");
    let first = first_words(&result(Test::Interests, &at_levels(Test::Interests, &[5, 1, 1, 4, 1, 1])));
    assert!(first.contains(NL(&t::OPPOSITE)), "{first}");
    let first = first_words(&result(Test::Interests, &at_levels(Test::Interests, &[5, 1, 4, 1, 1, 1])));
    assert!(first.contains(NL(&t::ALTERNATE)), "{first}");
}

#[test]
fn only_differences_that_are_small_are_called_small() {
    let far = first_words(&result(Test::Interests, &at_levels(Test::Interests, &[5, 5, 1, 1, 1, 1])));
    assert!(!far.contains(NL(&t::DIFFERENCES_SMALL)), "{far}");
    let near = first_words(&result(Test::Interests, &at_levels(Test::Interests, &[4, 3, 3, 3, 3, 3])));
    assert!(near.contains(NL(&t::DIFFERENCES_SMALL)), "{near}");
}

#[test]
fn nothing_is_to_be_sharpened_where_all_is_strong() {
    let words = all_words(&result(
        Test::WorkStyles,
        &at_levels(Test::WorkStyles, &[5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4]),
    ));
    assert!(!words.contains(NL(&t::SHARPEN_HEADING)), "{words}");
}

#[test]
fn what_is_low_throughout_is_said_kindly() {
    for (test, text) in [(Test::Interests, &t::INTERESTS_LOW), (Test::WorkStyles, &t::STYLES_LOW)] {
        for levels in [[1; 12], [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]] {
            assert!(first_words(&result(test, &at_levels(test, &levels))).contains(NL(text)));
        }
    }
}

#[test]
fn all_equal_is_flat_and_ranks_nothing() {
    for level in 1..=5 {
        for test in [Test::Interests, Test::WorkStyles] {
            let parts = result(test, &at_levels(test, &[level; 12]));
            let words = all_words(&parts);
            assert!(first_words(&parts).contains(NL(&t::FLAT)), "{words}");
            assert!(
                !words.contains(NL(&t::SHARPEN_HEADING)) && !words.contains(NL(&t::BAND_NEXT)),
                "{words}"
            );
            assert!(cards(&parts).iter().all(|card| !card.is_open));
        }
    }
    let values = result(Test::Values, &answered(Test::Values, |_| Some(Reply::Both)));
    assert!(first_words(&values).contains(NL(&t::FLAT)));
}

#[test]
fn a_scale_with_too_few_answers_is_not_shown_and_says_so() {
    let mut given = 0;
    let sitting = answered(Test::Interests, |item| {
        given += usize::from(item.scale == Some(2));
        (item.scale != Some(2) || given < 3).then_some(Reply::Rated(4))
    });
    let parts = result(Test::Interests, &sitting);
    let told = t::NOT_SHOWN.fill(Voice::default(), [format!("‘{}’", name(Test::Interests, 2))]);
    assert!(first_words(&parts).contains(&told));
    let open = made_of(Test::Interests)
        .instrument
        .items
        .iter()
        .position(|item| sitting.answers.get(item.id).is_none());
    assert!(parts.contains(&Part::ToMissing(open.expect("an open question"))));
    let picture = picture(&parts).expect("a picture");
    assert!(picture.hexagon.is_none());
    assert_eq!(picture.bands.iter().map(|band| band.bars.len()).sum::<usize>(), 5);
    assert_eq!(cards(&parts).last().map(|card| card.level.as_str()), Some(NL(&t::LEVEL_NONE)));
}

#[test]
fn one_answer_is_too_few_and_none_is_nothing() {
    for test in [Test::Interests, Test::WorkStyles, Test::Values] {
        let id = made_of(test).instrument.items[0].id;
        let reply = if test == Test::Values { Reply::First } else { Reply::Rated(5) };
        let parts = result(test, &answered(test, |item| (item.id == id).then(|| reply.clone())));
        assert!(first_words(&parts).contains(NL(&t::TOO_FEW)), "{parts:?}");
        assert!(picture(&parts).is_none());
        assert!(result(test, &answered(test, |_| None)).is_empty());
    }
}

#[test]
fn the_short_start_is_a_first_picture() {
    let sitting = answered(Test::Interests, |item| {
        item.is_start.then_some(Reply::Rated(if item.scale == Some(1) { 5 } else { 2 }))
    });
    let parts = result(Test::Interests, &sitting);
    assert!(first_words(&parts).contains(&t::START_ONLY.fill(Voice::default(), ["30"])));
    assert!(parts.contains(&Part::ToTest(NL(&t::GO_ON))));
}

#[test]
fn what_can_be_sharpened_has_three_ways_each() {
    let mut levels = [4; 12];
    levels[3] = 1;
    let parts = result(Test::WorkStyles, &at_levels(Test::WorkStyles, &levels));
    assert!(all_words(&parts).contains(NL(&t::SHARPEN_HEADING)));
    let sharpened: Vec<_> = cards(&parts).into_iter().filter(|card| card.now.is_none()).collect();
    assert_eq!(sharpened.iter().map(|card| card.name).collect::<Vec<_>>(), [name(Test::WorkStyles, 3)]);
    assert_eq!(sharpened[0].practise.len(), 3);
}

proptest! {
    #[test]
    fn scales_of_one_band_are_told_alike(rates in prop::collection::vec(0_u8..=5, 60)) {
        for test in [Test::Interests, Test::WorkStyles] {
            let mut rates = rates.iter();
            let sitting = answered(test, |_| rates.next().filter(|rate| **rate != 0).map(|rate| Reply::Rated(*rate)));
            let parts = result(test, &sitting);
            for band in picture(&parts).into_iter().flat_map(|picture| &picture.bands) {
                prop_assert!(band.bars.iter().all(|bar| bar.level == band.bars[0].level));
                prop_assert!(band.bars.iter().all(|bar| 0.0 <= bar.sure && bar.sure <= bar.most && bar.most <= 1.0));
            }
        }
    }
}
