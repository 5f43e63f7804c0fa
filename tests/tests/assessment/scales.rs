//! One scale: its mean, what may be missing, its error and the tie band, with numbers worked out by hand.

use crate::sample::{item, profile, rated, shares, test};
use content::assessment_figures::SCORING;
use domain::assessment::{ErrorFigures, Instrument, Item, Kind, LEAST, MOST, Sitting, reliability};

static ITEMS: [Item; 4] = [item("a", 0, false), item("b", 0, true), item("c", 0, false), item("d", 0, false)];
static SMALL: Instrument =
    Instrument { id: "small", kind: Kind::Agree, minutes: 1, scales: &["only"], items: &ITEMS };

/// 4, then 2 turned round to 4, then 5 and 3: the mean is 4, three quarters of the way from 1 to 5.
#[test]
fn a_scale_is_the_mean_of_its_items_with_reversed_ones_turned_round() {
    let given = [("a", 4), ("b", 2), ("c", 5), ("d", 3)];
    let sitting = rated(&SMALL, |item| given.iter().find(|(id, _)| *id == item.id).expect("given").1);
    assert_eq!(shares(&profile(&SMALL, &sitting)), [Some(0.75)]);
}

#[test]
fn up_to_two_items_may_be_missing_and_half_must_be_there() {
    let test = test("interessetest");
    for missing in 0..=10 {
        let mut left_out = 0;
        let sitting = rated(test, |item| {
            if item.scale == Some(2) && left_out < missing {
                left_out += 1;
                return 0;
            }
            4
        });
        let score = profile(test, &sitting).scores[2];
        let start_left_out = missing.min(5);
        let is_shown = missing <= 2 || start_left_out <= 2;
        assert_eq!(score.share, is_shown.then_some(0.75), "{missing} missing");
        assert_eq!(score.error.is_some(), is_shown);
        assert_eq!(score.answered, 10 - missing);
    }
    let one = rated(&SMALL, |item| if item.id == "a" { 5 } else { 0 });
    assert_eq!(shares(&profile(&SMALL, &one)), [None], "three of four missing");
    let two = rated(&SMALL, |item| if item.id == "a" || item.id == "c" { 5 } else { 0 });
    assert_eq!(shares(&profile(&SMALL, &two)), [Some(1.0)]);
}

/// Spearman and Brown: ten items of 0.8 have 0.5 · 0.8 / (1 − 0.5 · 0.8) = 2/3 when halved, and 2 · 0.8 / 1.8 = 8/9 when
/// doubled.
#[test]
fn reliability_follows_spearman_and_brown() {
    let like = &SCORING.like;
    assert_eq!((like.reliability.value, like.items.value), (0.8, 10.0), "the example is of these figures");
    for (items, expected) in [(10, 0.8), (5, 2.0 / 3.0), (20, 8.0 / 9.0), (0, 0.0)] {
        assert!((reliability(like, items) - expected).abs() < 1e-12, "{items}");
    }
    let mut before = 0.0;
    for items in 1..60 {
        let now = reliability(like, items);
        assert!(before < now && now < 1.0);
        before = now;
    }
}

/// Spread 0.8 of 4 steps is 0.2; times √(1 − 0.8) is 0.0894. With five items √(1 − 2/3): 0.1155.
#[test]
fn the_standard_error_follows_classical_test_theory() {
    let ErrorFigures { spread, .. } = SCORING.like;
    assert_eq!(spread.value, 0.8, "the example is of this figure");
    let test = test("interessetest");
    let error = |sitting: &Sitting| profile(test, sitting).scores[0].error.expect("an error");
    assert!((error(&rated(test, |_| 3)) - 0.2 * 0.2_f64.sqrt()).abs() < 1e-12);
    let start = rated(test, |item| if item.is_start { 3 } else { 0 });
    assert!((error(&start) - 0.2 * (1.0_f64 / 3.0).sqrt()).abs() < 1e-12);
}

#[test]
fn five_of_forty_points_are_a_tie_and_six_are_none() {
    let test = test("interessetest");
    for (points, is_tied) in [(0, true), (4, true), (5, true), (6, false), (7, false)] {
        let mut raised = 0;
        let sitting = rated(test, |item| {
            if item.scale == Some(1) && raised < points {
                raised += 1;
                return 4;
            }
            3
        });
        let profile = profile(test, &sitting);
        let together = profile.bands[0].contains(&1) && profile.bands[0].contains(&0);
        assert_eq!(together, is_tied, "{points} points");
        assert!((profile.differentiation().expect("six scales") - points as f64 / 40.0).abs() < 1e-12);
    }
}

/// Six equal scales lie 2.534 standard errors apart on average: 2.534 · 0.0894 = 0.2267, which is 9 of 40 points.
#[test]
fn a_profile_is_flat_when_chance_alone_would_do_it() {
    let test = test("interessetest");
    for (points, is_flat) in [(0, true), (9, true), (10, false)] {
        let mut raised = 0;
        let sitting = rated(test, |item| {
            if item.scale == Some(1) && raised < points {
                raised += 1;
                return 4;
            }
            3
        });
        assert_eq!(profile(test, &sitting).is_flat(), is_flat, "{points} points");
    }
}

#[test]
fn what_the_person_puts_right_stands_in_place_of_what_was_measured() {
    let test = test("interessetest");
    let mut sitting = rated(test, |_| 2);
    let scale = test.scales[3];
    sitting.correct(scale, Some(MOST));
    let right = profile(test, &sitting);
    assert_eq!((right.scores[3].share, right.scores[3].measured), (Some(1.0), Some(0.25)));
    assert!(right.scores[3].is_corrected);
    assert_eq!(right.bands[0], [3]);
    sitting.correct(scale, None);
    assert!(profile(test, &sitting).is_flat());
    let mut nothing = Sitting::default();
    nothing.correct(scale, Some(9));
    assert_eq!(profile(test, &nothing).scores[3].share, Some(1.0), "shown without one answer; within 1 to 5");
    nothing.correct(scale, Some(0));
    assert_eq!(nothing.corrected(scale), Some(LEAST));
}
