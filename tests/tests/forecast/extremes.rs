//! Nothing holds a forecast within bounds: far-out people get far-out forecasts. Leaves out how it is told.

use crate::situations::forecast;
use crate::states::{causes, plain};
use content::forecast::PARAMETERS;
use domain::dossier::{
    Budget, Direction, Guidance, GuidanceKind, GuidanceTerms, Market, Recovery, Retraining,
};
use domain::forecast::{CauseUnit, Causes, Employment, Evaluator, Forecast, Situation};
use domain::values::{Answer, Estimate};

fn hardest() -> Situation {
    Situation {
        retraining: Answer::Known(Retraining::TwoYears),
        budget: Answer::Known(Budget::None),
        guidance: Answer::Known(Guidance::None),
        market: Answer::Known(Market::MoreSeekers),
        recovery: Answer::Known(Recovery::BurnOut { weeks: Answer::Known(104) }),
        ..Situation::reference()
    }
}

#[test]
fn the_hardest_answers_take_far_more_than_two_years() {
    let forecast = forecast(&hardest());
    let half = forecast.weeks_until(0.5).expect("a half on the grid");
    assert!(200.0 < half, "{half} weeks");
    assert_eq!(forecast.chance_within(104.0), 0.0);
    assert!(forecast.weeks_until(0.8).expect("on the grid") > half + 10.0);
}

#[test]
fn the_easiest_answers_take_less_than_three_months_for_half() {
    let terms = GuidanceTerms { months: Answer::Known(36), kind: Answer::Known(GuidanceKind::JobHunter) };
    let forecast = forecast(&Situation {
        budget: Answer::Known(Budget::Large),
        guidance: Answer::Known(Guidance::Arranged(terms)),
        market: Answer::Known(Market::MoreJobs),
        ..Situation::reference()
    });
    let one_in_five = forecast.weeks_until(0.2).expect("on the grid");
    assert!(one_in_five < 13.0, "{one_in_five} weeks");
}

#[test]
fn what_lies_beyond_the_grid_is_said_so() {
    let mut figures = PARAMETERS;
    figures.orientation.value = Estimate::new(500.0, 515.0, 600.0);
    let forecast = Forecast::new(&hardest(), &figures, plain());
    assert_eq!(forecast.weeks_until(0.5), None);
    assert_eq!(forecast.weeks_until(0.01), None);
}

#[test]
fn causes_are_told_in_points_when_half_takes_too_long_to_tell() {
    let causes = causes(&hardest());
    assert_eq!(causes.unit, CauseUnit::Points);
    let whole = (forecast(&hardest()).chance_within(52.0)
        - forecast(&Situation::reference()).chance_within(52.0))
        * 100.0;
    assert!((causes.own - causes.reference - whole).abs() < 1e-9);
}

#[test]
fn causes_are_told_in_points_when_any_step_to_them_lies_beyond_the_grid() {
    let mut figures = PARAMETERS;
    figures.recovery.pace.value = Estimate::exactly(0.002);
    let causes = Causes::of(&hardest(), &Evaluator::new(&figures, plain()), plain());
    assert_eq!(causes.unit, CauseUnit::Points);
    assert_eq!(causes.own, 0.0);
    assert!(causes.shares.iter().all(|&(_, share)| share <= 1e-9), "{:?}", causes.shares);
    let sum: f64 = causes.shares.iter().map(|&(_, share)| share).sum();
    assert!((sum - (causes.own - causes.reference)).abs() < 1e-9);
}

#[test]
fn a_last_day_years_away_does_not_stop_a_start_before_it() {
    let employment = Employment::Running { weeks: 520.0, duties: Answer::Unknown };
    let person = Situation { employment, last_paid: Some(520.0), ..Situation::reference() };
    let forecast = forecast(&person);
    assert!(forecast.weeks_until(0.5).expect("on the grid") < 104.0);
    assert_eq!(forecast.weeks_without_wage(0.5), Some(0.0));
}

/// An own business may be built up during the last weeks of a training, but does not begin before its end.
#[test]
fn an_own_business_does_not_begin_before_the_training_ends() {
    let mut figures = PARAMETERS;
    figures.building_up.value = Estimate::new(1.0, 2.0, 4.0);
    let training = figures.training.forms[3].weeks.value;
    let person = Situation {
        direction: Answer::Known(Direction::OwnBusiness),
        retraining: Answer::Known(Retraining::Quarter),
        budget: Answer::Known(Budget::Large),
        ..Situation::reference()
    };
    let forecast = Forecast::new(&person, &figures, plain());
    let earliest = figures.orientation.value.low() + training.low();
    assert_eq!(forecast.chance_within(earliest - 1.0), 0.0);
    let middle = (training.low() + training.mid() + training.high()) / 3.0;
    assert!(middle < forecast.weeks_until(0.5).expect("on the grid"));
}
