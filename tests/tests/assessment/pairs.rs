//! Values from choices between pairs: their order, ties, and circles.

use crate::respondents::{assert_documented, percent};
use crate::sample::{notes, profile, test};
use domain::assessment::{Answers, Instrument, QualityNote, Reply, Sitting, circles};
use native_tests::chance::Chance;

/// The answers of someone who holds the values in this order, the first one highest.
fn chosen(test: &Instrument, order: &[usize]) -> Sitting {
    let rank = |scale: usize| order.iter().position(|one| *one == scale).expect("a place");
    let reply = |(first, second): (usize, usize)| {
        if rank(first) < rank(second) { Reply::First } else { Reply::Second }
    };
    let given = test.items.iter().map(|item| (item.id.to_owned(), reply(item.between.expect("a pair"))));
    Sitting { answers: given.collect(), ..Sitting::default() }
}

/// Every order of six, by the first that is left at each turn.
fn orders() -> Vec<Vec<usize>> {
    let order = |mut number: usize| {
        let mut left: Vec<usize> = (0..6).collect();
        (1..=6)
            .rev()
            .map(|many| {
                let taken = left.remove(number % many);
                number /= many;
                taken
            })
            .collect()
    };
    (0..720).map(order).collect()
}

#[test]
fn every_order_of_six_values_comes_back_as_far_as_one_choice_tells() {
    let test = test("werkwaarden");
    for order in orders() {
        let sitting = chosen(test, &order);
        let profile = profile(test, &sitting);
        let share = |rank: usize| profile.scores[order[rank]].share.expect("a share");
        assert_eq!((share(0), share(5)), (1.0, 0.0));
        assert!((1..6).all(|rank| share(rank) <= share(rank - 1) + 1e-12), "{order:?}");
        assert!(profile.bands[0].contains(&order[0]) && !profile.bands[0].contains(&order[5]));
        assert_eq!(circles(test, &sitting.answers), (20, 0));
        assert!(notes(test, &sitting).is_empty(), "{order:?}");
    }
}

#[test]
fn all_alike_ties_all_values() {
    let test = test("werkwaarden");
    let both = test.items.iter().map(|item| (item.id.to_owned(), Reply::Both));
    let sitting = Sitting { answers: both.collect::<Answers>(), ..Sitting::default() };
    let profile = profile(test, &sitting);
    assert!(profile.is_flat() && profile.scores.iter().all(|score| score.share == Some(0.5)));
    assert_eq!(circles(test, &sitting.answers), (0, 0));
}

/// Six on a ring, each before the two that follow; of two across the ring the lower place wins. So three win three times and
/// three twice, and by Kendall's formula 20 − Σ w(w − 1)/2 = 20 − (3 · 3 + 3 · 1) = 8 of the 20 triples go round: the most
/// that six can have.
#[test]
fn circles_are_counted_as_kendall_counts_them() {
    let test = test("werkwaarden");
    let beats = |one: usize, other: usize| match (other + 6 - one) % 6 {
        1 | 2 => true,
        3 => one < other,
        _ => false,
    };
    let reply =
        |(first, second): (usize, usize)| if beats(first, second) { Reply::First } else { Reply::Second };
    let given = test.items.iter().map(|item| (item.id.to_owned(), reply(item.between.expect("a pair"))));
    let sitting = Sitting { answers: given.collect(), ..Sitting::default() };
    assert_eq!(circles(test, &sitting.answers), (20, 8));
    assert_eq!(notes(test, &sitting), [QualityNote::Circles]);
}

/// Someone whose values differ by chance from person to person, and who weighs each pair with half as much chance again.
/// Without values every choice is chance.
#[test]
fn who_chooses_by_chance_is_often_noted_and_who_has_values_seldom() {
    let (test, mut chance, people) = (test("werkwaarden"), Chance(11), 2000);
    let mut noted = |weight: f64| {
        let mut person = || {
            let values: Vec<f64> = test.scales.iter().map(|_| weight * chance.normal()).collect();
            let mut reply = |(first, second): (usize, usize)| {
                let is_first = 0.0 < values[first] - values[second] + 0.5 * chance.normal();
                if is_first { Reply::First } else { Reply::Second }
            };
            let given =
                test.items.iter().map(|item| (item.id.to_owned(), reply(item.between.expect("a pair"))));
            Sitting { answers: given.collect(), ..Sitting::default() }
        };
        (0..people).filter(|_| notes(test, &person()).contains(&QualityNote::Circles)).count() as f64
            / f64::from(people)
    };
    let (honest, random) = (noted(1.0), noted(0.0));
    let row = format!("| werkwaarden | 18 | {} | {} |", percent(honest), percent(random));
    println!("{row}");
    assert_documented(&row);
    assert!(honest <= 0.05 && 0.6 <= random);
}
