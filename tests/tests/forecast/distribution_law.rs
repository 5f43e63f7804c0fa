//! The forecast is a probability distribution, and parts of no length do nothing. Leaves out comparing people.

use crate::order::{ROUNDING, SHARES};
use crate::situations::{forecast, many, situation};
use crate::states::laws;
use content::forecast::PARAMETERS;
use domain::dossier::{Recovery, Retraining};
use domain::forecast::{LAST_WEEK, Model, Weekly};
use domain::values::{Answer, Estimate};
use proptest::prelude::*;

proptest! {
    #![proptest_config(many())]

    #[test]
    fn chances_of_all_weeks_and_of_longer_sum_to_one(person in situation()) {
        let forecast = forecast(&person);
        let weeks = forecast.by_single_week();
        prop_assert_eq!(weeks.len(), LAST_WEEK + 1);
        prop_assert!(weeks.iter().all(|chance| (0.0..=1.0).contains(chance)));
        let longer = 1.0 - forecast.by_week()[LAST_WEEK];
        prop_assert!((0.0..=1.0).contains(&longer));
        prop_assert!((weeks.iter().sum::<f64>() + longer - 1.0).abs() < ROUNDING);
        // The ways that things can go share out all of it: all begin on the grid.
        prop_assert!((Model::new(&person, &PARAMETERS, laws(&person)).preparation().total() - 1.0).abs() < ROUNDING);
    }

    /// Weeks of search without a result say that it takes long; without any, most people are there within ten years.
    #[test]
    fn without_a_search_so_far_most_start_within_ten_years(mut person in situation()) {
        person.searched = None;
        let longer = 1.0 - forecast(&person).by_week()[LAST_WEEK];
        prop_assert!(longer < 0.5, "{longer} beyond ten years");
    }

    #[test]
    fn quantiles_are_ordered_and_meet_their_chance(person in situation()) {
        let forecast = forecast(&person);
        let mut before = 0.0;
        for share in SHARES {
            let Some(weeks) = forecast.weeks_until(share) else { continue };
            prop_assert!(before <= weeks);
            prop_assert!((forecast.chance_within(weeks) - share).abs() < 1e-9);
            before = weeks;
        }
    }

    #[test]
    fn nobody_starts_before_the_shortest_lag_has_passed(mut person in situation()) {
        person.direction = Answer::Known(domain::dossier::Direction::Same);
        let shortest = PARAMETERS.lag.value.iter().position(|share| 0.0 < *share).expect("a lag");
        prop_assert_eq!(forecast(&person).chance_within(shortest as f64), 0.0);
    }

    #[test]
    fn one_week_asked_alone_is_the_same_as_in_all_weeks(person in situation(), guess in 0.0..600.0f64) {
        let model = Model::new(&person, &PARAMETERS, laws(&person));
        let all = model.by_week(LAST_WEEK + 1);
        for week in [0, 1, 4, 7, 13, 26, 39, 52, 104, 208, 300, LAST_WEEK] {
            prop_assert!((model.chance_by(week) - all[week]).abs() < ROUNDING, "week {week}");
        }
        let forecast = forecast(&person);
        for share in SHARES {
            match (model.weeks_until(share, guess), forecast.weeks_until(share)) {
                (Some(alone), Some(all)) => prop_assert!((alone - all).abs() < 1e-6),
                (alone, all) => prop_assert_eq!(alone, all),
            }
        }
    }

    #[test]
    fn no_weeks_of_rest_is_no_recovery_and_neither_is_an_open_question(mut person in situation()) {
        person.recovery = Answer::Known(Recovery::None);
        let none = forecast(&person);
        person.recovery = Answer::Known(Recovery::Rest { weeks: 0 });
        prop_assert!(forecast(&person).by_week() == none.by_week());
        person.recovery = Answer::Open;
        prop_assert!(forecast(&person).by_week() == none.by_week());
    }

    #[test]
    fn a_training_of_no_length_and_no_cost_is_no_training(mut person in situation(), form in 1usize..7) {
        let mut figures = PARAMETERS;
        figures.training.forms[form].weeks.value = Estimate::exactly(0.0);
        figures.training.forms[form].cost.value = Estimate::exactly(0.0);
        figures.training.overlap.value = 0.0;
        person.training = Default::default();
        person.retraining = Answer::Known(Retraining::ALL[form]);
        let zero = Model::new(&person, &figures, laws(&person)).by_week(LAST_WEEK + 1);
        person.retraining = Answer::Known(Retraining::None);
        prop_assert_eq!(zero, Model::new(&person, &figures, laws(&person)).by_week(LAST_WEEK + 1));
    }

    #[test]
    fn an_estimate_in_weeks_keeps_its_mass_and_nearly_its_mean(
        low in 0.0..100.0f64, to_mid in 0.0..100.0f64, to_high in 0.0..100.0f64,
    ) {
        let estimate = Estimate::new(low, low + to_mid, low + to_mid + to_high);
        let weeks = Weekly::triangular(estimate);
        let mean = (estimate.low() + estimate.mid() + estimate.high()) / 3.0;
        prop_assert!((weeks.total() - 1.0).abs() < ROUNDING);
        prop_assert!((weeks.mean() - mean).abs() <= 0.5);
    }

    #[test]
    fn nothing_before_or_after_a_duration_leaves_it_as_it_is(
        low in 0.0..300.0f64, wide in 0.0..300.0f64,
    ) {
        let weeks = Weekly::triangular(Estimate::new(low, low + wide / 2.0, low + wide));
        prop_assert_eq!(&weeks.then(&Weekly::exactly(0)), &weeks);
        prop_assert_eq!(&Weekly::exactly(0).then(&weeks), &weeks);
    }
}
