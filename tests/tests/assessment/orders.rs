//! All 720 orders of six interests, and what ties do to them.

use crate::sample::{profile, rated, test};
use domain::assessment::{Interest, bands, codes, consistency};

/// Every order of six places.
fn orders() -> Vec<Vec<usize>> {
    let mut all: Vec<Vec<usize>> = vec![Vec::new()];
    for _ in 0..6 {
        let longer = |order: &Vec<usize>| {
            let free: Vec<usize> = (0..6).filter(|place| !order.contains(place)).collect();
            free.into_iter().map(|place| [order.clone(), vec![place]].concat()).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(longer).collect();
    }
    assert_eq!(all.len(), 720);
    all
}

#[test]
fn every_order_with_steps_above_the_tie_band_is_found_again() {
    for order in orders() {
        let mut heights = vec![None; 6];
        for (rank, place) in order.iter().enumerate() {
            heights[*place] = Some(1.0 - rank as f64 * 0.15);
        }
        let found: Vec<usize> = bands(&heights, 0.125).into_iter().flatten().collect();
        assert_eq!(found, order);
    }
}

#[test]
fn every_order_of_answers_gives_its_one_code() {
    let test = test("interessetest");
    for order in orders() {
        // The first three scales in their order at 5, 4 and 3, the rest at 2 and 1: one step is 10 of 40.
        let height =
            |place: usize| [5, 4, 3, 2, 1, 1][order.iter().position(|one| *one == place).expect("a place")];
        let profile = profile(test, &rated(test, |item| height(item.scale.expect("a scale"))));
        let code = [0, 1, 2].map(|rank: usize| Interest::at(order[rank]).expect("an interest"));
        assert_eq!(codes(&profile), [code]);
        assert_eq!(consistency(&codes(&profile)), Some(code[0].towards(code[1])));
    }
}

#[test]
fn a_band_holds_what_lies_within_the_tie_of_its_highest_and_no_chain() {
    let heights = [Some(0.9), Some(0.8), Some(0.7), None, Some(0.775), Some(0.1)];
    assert_eq!(bands(&heights, 0.125), [vec![0, 1, 4], vec![2], vec![5]]);
    assert_eq!(bands(&[None, None], 0.125), Vec::<Vec<usize>>::new());
    assert_eq!(bands(&[Some(0.5); 6], 0.0), [vec![0, 1, 2, 3, 4, 5]]);
}

#[test]
fn ties_leave_open_the_codes_that_they_must() {
    let test = test("interessetest");
    let flat = profile(test, &rated(test, |_| 3));
    assert!(flat.is_flat());
    assert_eq!(codes(&flat).len(), 120, "any three of six");
    assert_eq!(consistency(&codes(&flat)), None);
    // Two tied at the top, one below, three at the bottom.
    let heights = [5, 5, 3, 1, 1, 1];
    let two = profile(test, &rated(test, |item| heights[item.scale.expect("a scale")]));
    assert_eq!(codes(&two).len(), 2);
    assert!(!two.is_flat());
    // One at the top and five below.
    let heights = [5, 2, 2, 2, 2, 2];
    let one = profile(test, &rated(test, |item| heights[item.scale.expect("a scale")]));
    assert_eq!(codes(&one).len(), 5 * 4);
}

#[test]
fn the_scales_of_the_interest_test_go_round_the_hexagon() {
    let test = test("interessetest");
    assert_eq!(
        test.scales,
        ["realistic", "investigative", "artistic", "social", "enterprising", "conventional"]
    );
    for (place, interest) in Interest::ALL.into_iter().enumerate() {
        assert_eq!(Interest::at(place), Some(interest));
    }
}
