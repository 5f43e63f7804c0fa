//! Each of the five factors that descriptions of outplacement name moves the forecast the right way when it turns
//! adverse, and is named as the cause. Leaves out laws over all people.

use crate::situations::forecast;
use crate::states::causes;
use domain::dossier::{Budget, Guidance, GuidanceKind, GuidanceTerms, Market, Recovery, Retraining};
use domain::forecast::{CauseUnit, Factor, Situation, apportion};
use domain::values::Answer;

/// Weeks by which each of one in five, half and four in five must move at least.
fn assert_moves(from: Situation, to: Situation, least: [f64; 3]) {
    let (from, to) = (forecast(&from), forecast(&to));
    for (share, least) in [0.2, 0.5, 0.8].into_iter().zip(least) {
        let weeks = |forecast: &domain::forecast::Forecast| forecast.weeks_until(share).expect("on the grid");
        let moved = weeks(&to) - weeks(&from);
        assert!(least < moved, "{share} of people: {moved} weeks, at least {least}");
    }
}

/// The one factor in which the person differs carries the whole difference, also when rounded.
fn assert_named(person: &Situation, factor: Factor) {
    let causes = causes(person);
    let difference = causes.own - causes.reference;
    assert_eq!(causes.unit, CauseUnit::Weeks);
    assert_eq!(causes.shares, [(factor, difference)]);
    assert_eq!(apportion(difference.round() as i64, &[difference]), [difference.round() as i64]);
}

#[test]
fn retraining() {
    let adverse = Situation { retraining: Answer::Known(Retraining::Year), ..Situation::reference() };
    assert_moves(Situation::reference(), adverse, [26.0, 26.0, 26.0]);
    assert_named(&adverse, Factor::Retraining);
}

#[test]
fn budget_bites_when_it_pays_for_training() {
    let with = |band| Situation {
        retraining: Answer::Known(Retraining::Year),
        budget: Answer::Known(band),
        ..Situation::reference()
    };
    assert_moves(with(Budget::Large), with(Budget::Middle), [-1e-9, -1e-9, -1e-9]);
    assert_moves(with(Budget::Middle), with(Budget::Small), [4.0, 4.0, 4.0]);
    assert_moves(with(Budget::Small), with(Budget::None), [1.0, 1.0, 1.0]);
}

#[test]
fn budget_bites_when_it_pays_for_guidance() {
    let with = |band| Situation {
        guidance: Answer::Known(Guidance::None),
        budget: Answer::Known(band),
        ..Situation::reference()
    };
    assert_moves(with(Budget::Large), with(Budget::None), [0.2, 1.0, 2.0]);
    let adverse = Situation { budget: Answer::Known(Budget::None), ..Situation::reference() };
    assert_named(&adverse, Factor::Budget);
}

#[test]
fn the_terms_of_the_bureau() {
    let terms = GuidanceTerms { months: Answer::Known(12), kind: Answer::Known(GuidanceKind::JobHunter) };
    let good = Situation { guidance: Answer::Known(Guidance::Arranged(terms)), ..Situation::reference() };
    let none = Situation { guidance: Answer::Known(Guidance::None), ..Situation::reference() };
    assert_moves(good, Situation::reference(), [0.1, 0.5, 1.0]);
    assert_moves(Situation::reference(), none, [0.2, 1.0, 2.0]);
    assert_named(&good, Factor::Guidance);
    assert_named(&none, Factor::Guidance);
}

#[test]
fn a_crowded_sector() {
    let with = |market| Situation { market: Answer::Known(market), ..Situation::reference() };
    assert_moves(with(Market::MoreJobs), with(Market::Balanced), [0.5, 2.0, 5.0]);
    assert_moves(with(Market::Balanced), with(Market::MoreSeekers), [0.5, 2.0, 5.0]);
    assert_named(&with(Market::MoreSeekers), Factor::Market);
}

#[test]
fn after_burn_out() {
    let recovery = Answer::Known(Recovery::BurnOut { weeks: Answer::Unknown });
    let adverse = Situation { recovery, ..Situation::reference() };
    assert_moves(Situation::reference(), adverse, [8.0, 12.0, 15.0]);
    assert_named(&adverse, Factor::Recovery);
}

#[test]
fn all_five_at_once_add_up_as_shown() {
    let person = Situation {
        retraining: Answer::Known(Retraining::HalfYear),
        budget: Answer::Known(Budget::None),
        guidance: Answer::Known(Guidance::None),
        market: Answer::Known(Market::MoreSeekers),
        recovery: Answer::Known(Recovery::BurnOut { weeks: Answer::Unknown }),
        ..Situation::reference()
    };
    let causes = causes(&person);
    assert_eq!(causes.shares.len(), 5);
    assert_eq!(causes.unit, CauseUnit::Weeks);
    assert!(causes.shares.iter().all(|&(_, share)| 0.0 < share), "{:?}", causes.shares);
    let total = (causes.own - causes.reference).round() as i64;
    let shares: Vec<f64> = causes.shares.iter().map(|&(_, share)| share).collect();
    assert_eq!(apportion(total, &shares).iter().sum::<i64>(), total);
}
