//! Laws of scoring over any answers.

use crate::sample::{notes, profile, rated, shares, test};
use domain::assessment::{Answers, Instrument, LEAST, MOST, Reply, Sitting, codes, skills};
use proptest::prelude::*;

const RATED: [&str; 3] = ["interessetest", "competentietest", "ondernemen"];

fn any_rates() -> impl Strategy<Value = (usize, Vec<u8>)> {
    (0..RATED.len(), prop::collection::vec(0..=MOST, 60))
}

fn sitting(test: &Instrument, rates: &[u8]) -> Sitting {
    let mut at = 0;
    rated(test, |_| {
        at += 1;
        rates[at - 1]
    })
}

proptest! {
    #[test]
    fn the_order_of_answering_does_not_matter((which, rates) in any_rates(), shift in 0_usize..60) {
        let test = test(RATED[which]);
        let straight = sitting(test, &rates);
        let given: Vec<(String, Reply)> =
            straight.answers.iter().map(|(id, reply)| (id.to_owned(), reply.clone())).collect();
        let turned = given.iter().rev().chain(&given[..shift.min(given.len())]).cloned();
        let turned = Sitting { answers: turned.collect::<Answers>(), ..Sitting::default() };
        prop_assert_eq!(profile(test, &turned), profile(test, &straight));
        prop_assert_eq!(notes(test, &turned), notes(test, &straight));
    }

    #[test]
    fn the_order_of_items_does_not_matter((which, rates) in any_rates()) {
        let test = test(RATED[which]);
        let sitting = sitting(test, &rates);
        let mut items = test.items.to_vec();
        items.reverse();
        let turned = Instrument { items: items.leak(), ..*test };
        for (one, other) in shares(&profile(test, &sitting)).iter().zip(shares(&profile(&turned, &sitting))) {
            prop_assert_eq!(one.is_some(), other.is_some());
            prop_assert!((one.unwrap_or(0.0) - other.unwrap_or(0.0)).abs() < 1e-12);
        }
    }

    #[test]
    fn turning_answers_round_mirrors_the_profile((which, rates) in any_rates()) {
        let test = test(RATED[which]);
        let turned: Vec<u8> =
            rates.iter().map(|rate| if *rate == 0 { 0 } else { LEAST + MOST - rate }).collect();
        let straight = profile(test, &sitting(test, &rates));
        let mirrored = profile(test, &sitting(test, &turned));
        for (one, other) in shares(&straight).iter().zip(shares(&mirrored)) {
            prop_assert_eq!(one.is_some(), other.is_some());
            prop_assert!(one.is_none() || (one.unwrap_or(0.0) + other.unwrap_or(0.0) - 1.0).abs() < 1e-12);
        }
        prop_assert_eq!(straight.is_flat(), mirrored.is_flat());
    }

    #[test]
    fn a_higher_answer_never_lowers_its_scale((which, rates) in any_rates(), at in 0_usize..60) {
        let test = test(RATED[which]);
        let at = at % test.items.len();
        let item = &test.items[at];
        let mut more = rates.clone();
        more[at] = if item.is_reversed { LEAST } else { MOST };
        let place = item.scale.expect("a scale");
        let before = shares(&profile(test, &sitting(test, &rates)));
        let after = shares(&profile(test, &sitting(test, &more)));
        for (scale, (one, other)) in before.iter().zip(&after).enumerate() {
            if scale != place {
                prop_assert_eq!(one, other);
            } else if let Some(one) = one {
                prop_assert!(other.is_some_and(|other| *one <= other + 1e-12));
            }
        }
    }

    #[test]
    fn everything_lies_within_its_limits((which, rates) in any_rates()) {
        let test = test(RATED[which]);
        let profile = profile(test, &sitting(test, &rates));
        for score in &profile.scores {
            prop_assert!(score.share.is_none_or(|share| (0.0..=1.0).contains(&share)));
            prop_assert!(score.error.is_none_or(|error| 0.0 < error && error < 0.5));
        }
        let shown: usize = profile.bands.iter().map(Vec::len).sum();
        prop_assert_eq!(shown, profile.scores.iter().filter(|score| score.share.is_some()).count());
        prop_assert!(profile.tie.is_finite() && 0.125 <= profile.tie && profile.tie < 0.5);
        if which == 0 {
            prop_assert_eq!(codes(&profile).is_empty(), !profile.is_whole());
        }
    }
}

#[test]
fn nothing_breaks_on_all_equal_all_missing_and_one_answer() {
    for test in content::assessments().iter().map(|test| &test.instrument) {
        let nothing = Sitting::default();
        let profile_of_nothing = profile(test, &nothing);
        assert!(profile_of_nothing.bands.is_empty() && !profile_of_nothing.is_flat());
        assert_eq!(profile_of_nothing.differentiation(), None);
        assert!(profile_of_nothing.tie.is_finite());
        assert!(notes(test, &nothing).is_empty() && skills(test, &nothing.answers).is_empty());
        for rate in LEAST..=MOST {
            let equal = profile(test, &rated(test, |_| rate));
            assert!(equal.scores.iter().all(|score| score.share.is_none_or(f64::is_finite)), "{}", test.id);
        }
        for wanted in test.items {
            let one = rated(test, |item| if item.id == wanted.id { 5 } else { 0 });
            let profile = profile(test, &one);
            assert!(profile.scores.iter().all(|score| score.share.is_none_or(f64::is_finite)), "{}", test.id);
        }
    }
}

#[test]
fn an_answer_counts_once_and_what_does_not_fit_not_at_all() {
    let test = test("interessetest");
    let mut answers = Answers::default();
    let first = test.items[0].id;
    for rate in [5, 1, 3, 2] {
        answers.insert(first, Reply::Rated(rate));
    }
    assert_eq!((answers.iter().count(), answers.rate(test, &test.items[0])), (1, Some(2)));
    for wrong in [Reply::Rated(0), Reply::Rated(6), Reply::First, Reply::Words(String::new())] {
        answers.insert(first, wrong);
        assert_eq!(answers.rate(test, &test.items[0]), None);
    }
    answers.insert(first, Reply::Skipped);
    assert_eq!(
        answers.next(test).map(|item| item.id),
        Some(test.items[1].id),
        "gone past is not asked again"
    );
    assert_eq!(answers.progress(test).0, 0);
}
