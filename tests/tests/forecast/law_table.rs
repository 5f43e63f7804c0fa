//! The tabulated search law against fine integration of its definition: the chance of an offer is spread by a beta
//! law, interviews by a gamma law. Leaves out everything else of the forecast.

#![allow(clippy::disallowed_methods, reason = "an independent reckoning uses another library")]

use crate::order::ROUNDING;
use crate::situations::{forecast, many};
use content::forecast::PARAMETERS;
use domain::forecast::{Beliefs, Laws, Model, SearchLaw, Situation};
use proptest::prelude::*;
use std::sync::LazyLock;

/// The law before any search, as one pace sees it.
static LAW: LazyLock<SearchLaw> = LazyLock::new(|| SearchLaw::new(PARAMETERS.search.beliefs()));

/// Steps of Simpson's rule.
const FINE: usize = 20_000;

fn simpson(f: impl Fn(f64) -> f64, from: f64, to: f64) -> f64 {
    let step = (to - from) / FINE as f64;
    let inside: f64 = (1..FINE).map(|i| if i % 2 == 1 { 4.0 } else { 2.0 } * f(from + i as f64 * step)).sum();
    (f(from) + inside + f(to)) * step / 3.0
}

/// The chance of still searching after this much effort, straight from the definition.
fn exactly(a: f64, b: f64, c: f64, d: f64, effort: f64) -> f64 {
    let beta = |q: f64| q.powf(c - 1.0) * (1.0 - q).powf(d - 1.0);
    let all = simpson(beta, 0.0, 1.0);
    simpson(|q| beta(q) * (b / (b + q * effort)).powf(a), 0.0, 1.0) / all
}

fn of_the_product(effort: f64) -> f64 {
    let search = &PARAMETERS.search;
    exactly(search.interviews.value, search.weeks.value, search.offers.value, search.refusals.value, effort)
}

#[test]
fn the_table_meets_the_definition() {
    let efforts = [0.01, 0.06, 0.3, 1.0, 2.7, 5.5, 12.9, 27.3, 51.0, 63.97, 64.4, 104.5, 260.5, 575.5, 580.0];
    let worst = efforts.map(|effort| (LAW.still_searching(effort) - of_the_product(effort)).abs());
    assert!(worst.iter().all(|error| *error < 2e-5), "{worst:?}");
    let far =
        [700.0, 1_500.0, 4_000.0].map(|effort| (LAW.still_searching(effort) - of_the_product(effort)).abs());
    assert!(far.iter().all(|error| *error < 1e-5), "{far:?}");
}

#[test]
fn a_search_begins_sure_and_never_becomes_surer_to_last() {
    assert!((LAW.still_searching(0.0) - 1.0).abs() < ROUNDING);
    assert!((LAW.still_searching(-3.0) - 1.0).abs() < ROUNDING);
    let efforts = (0..60_000).map(|index| f64::from(index) * 0.08);
    let chances: Vec<f64> = efforts.map(|effort| LAW.still_searching(effort)).collect();
    assert!(chances.windows(2).all(|pair| pair[1] <= pair[0]));
    assert!(chances.iter().all(|chance| (0.0..=1.0).contains(chance)));
}

/// What the five points of the spread leave out of the log-normal law they stand for, over the whole grid.
#[test]
fn five_points_stand_well_for_the_spread() {
    let level = PARAMETERS.search.level.value;
    let spread = PARAMETERS.search.spread.value;
    let density = |z: f64| (-z * z / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let root = 10f64.sqrt();
    let points = [
        (0.0, 8.0 / 15.0),
        ((5.0 - root).sqrt(), (7.0 + 2.0 * root) / 60.0),
        (-(5.0 - root).sqrt(), (7.0 + 2.0 * root) / 60.0),
        ((5.0 + root).sqrt(), (7.0 - 2.0 * root) / 60.0),
        (-(5.0 + root).sqrt(), (7.0 - 2.0 * root) / 60.0),
    ];
    let pace = |z: f64| level * (spread * z).exp();
    for effort in [4.0, 13.0, 26.0, 52.0, 104.0, 260.0, 520.0] {
        let all = simpson(|z| density(z) * LAW.still_searching(pace(z) * effort), -8.0, 8.0);
        let five: f64 = points.map(|(z, share)| share * LAW.still_searching(pace(z) * effort)).iter().sum();
        assert!((five - all).abs() < 0.002, "effort {effort}: {five}, in full {all}");
    }
}

/// Without spread, lag or preparation the forecast is the search law itself.
#[test]
fn a_bare_search_is_the_search_law() {
    let mut figures = PARAMETERS;
    figures.search.spread.value = 0.0;
    figures.search.level.value = 1.0;
    figures.lag.value = &[1.0];
    figures.orientation.value = domain::values::Estimate::exactly(0.0);
    figures.guidance.none.value = domain::values::Estimate::exactly(1.0);
    let laws = Laws::new(&figures);
    let by_week = Model::new(&Situation::reference(), &figures, &laws).by_week(501);
    for week in [0, 1, 5, 30, 100, 500] {
        let expected = 1.0 - of_the_product(week as f64 + 1.0);
        assert!((by_week[week] - expected).abs() < 5e-5, "week {week}: {} and {expected}", by_week[week]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Other beliefs than those before a search, as evidence from it brings; given that no job came of what was put in.
    #[test]
    fn other_beliefs_meet_the_definition_too(
        a in 1.0..12.0f64, b in 2.0..60.0f64, c in 1.5..6.0f64, d in 4.0..40.0f64,
        silent in prop_oneof![Just(0.0), 0.0..100.0f64], effort in 0.0..200.0f64,
    ) {
        let law = SearchLaw::new(Beliefs { interviews: a, weeks: b, offers: c, refusals: d, silent });
        let expected = exactly(a, b, c, d, silent + effort) / exactly(a, b, c, d, silent);
        let error = (law.still_searching(effort) - expected).abs();
        prop_assert!(error < 2e-3, "{error}");
    }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn effort_put_in_in_silence_counts_as_if_it_were_still_to_come(silent in 0.0..100.0f64, effort in 0.0..200.0f64) {
        static SILENT: LazyLock<Vec<SearchLaw>> = LazyLock::new(|| {
            (0..=10).map(|tens| SearchLaw::new(Beliefs { silent: f64::from(tens) * 10.0, ..PARAMETERS.search.beliefs() })).collect()
        });
        let tens = (silent / 10.0).round();
        let seen = &SILENT[tens as usize];
        let expected = LAW.still_searching(tens * 10.0 + effort) / LAW.still_searching(tens * 10.0);
        prop_assert!((seen.still_searching(effort) - expected).abs() < 2e-4);
    }
}

#[test]
fn the_forecast_never_uses_efforts_beyond_the_table_that_matter() {
    let last = forecast(&Situation::reference()).by_week().last().copied().expect("weeks");
    assert!(0.99 < last && last < 1.0, "{last}");
}
