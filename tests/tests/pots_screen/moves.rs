//! Money for guidance, the cost of training and the last paid day move the forecast and the route map at once.

use crate::people::{apply, day, guided, money, screen, someone, today};
use content::Voice;
use domain::dossier::{Command, Dossier, Fact};
use domain::values::{Answer, Country};
use screens::forecast::{ForecastScreen, forecast};
use screens::map::RouteMap;

/// The median in weeks, what the screen of the forecast answers, and when the phases of the map come.
fn moved(dossier: &Dossier) -> (f64, String, Vec<String>) {
    let median = forecast(dossier, today()).weeks_until(0.5).expect("within two years");
    let ForecastScreen::Shown(shown) = ForecastScreen::of(dossier, today(), Voice::default()) else {
        panic!("the forecast is told")
    };
    let map = RouteMap::of(dossier, today(), Voice::default());
    (median, shown.answer, map.phases.into_iter().map(|phase| phase.head.when).collect())
}

fn assert_sooner(sooner: &Dossier, later: &Dossier) {
    let ((first, answer, phases), (last, later_answer, later_phases)) = (moved(sooner), moved(later));
    assert!(first < last, "{first} weeks against {last}");
    assert_ne!(answer, later_answer);
    assert_ne!(phases, later_phases);
    assert_ne!(screen(sooner).forecast, screen(later).forecast);
}

#[test]
fn more_money_for_guidance_moves_forecast_and_map() {
    let with = |euros| {
        let mut dossier = someone(Country::Netherlands);
        apply(&mut dossier, [guided(Answer::Unknown), money(Fact::TrajectoryMoney, euros)]);
        dossier
    };
    assert_sooner(&with(20_000), &with(500));
}

#[test]
fn a_lower_cost_of_training_moves_forecast_and_map() {
    let costing = |euros| {
        let mut dossier = someone(Country::Netherlands);
        apply(&mut dossier, [Command::TrainingCost(Answer::Known(euros))]);
        dossier
    };
    assert_sooner(&costing(2_500), &costing(40_000));
}

#[test]
fn another_last_day_moves_forecast_and_map() {
    let until = |last| {
        let mut dossier = someone(Country::Netherlands);
        apply(
            &mut dossier,
            [
                Command::Retraining(Answer::Known(domain::dossier::Retraining::None)),
                Command::LastDay(Answer::Known(last)),
            ],
        );
        dossier
    };
    assert_sooner(&until(day(2026, 11, 30)), &until(day(2027, 11, 30)));
}
