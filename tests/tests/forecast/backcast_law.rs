//! The day on which income is needed, held against the forecast: how well it fits, and when each step starts at the
//! latest. Leaves out words.

use crate::situations::{many, situation, weeks};
use crate::states::laws;
use content::forecast::PARAMETERS;
use domain::forecast::{Backcast, CriticalStep, Evaluator, Fit, Levers, Model, Situation};
use proptest::prelude::*;

fn backcast(person: &Situation) -> (Levers, Option<Backcast>) {
    let evaluator = Evaluator::new(&PARAMETERS, laws(person));
    let levers = Levers::of(person, &evaluator);
    let backcast = Backcast::of(person, &levers, &evaluator);
    (levers, backcast)
}

fn needed() -> impl Strategy<Value = Option<f64>> {
    (1..900i32).prop_map(|days| Some(weeks(days)))
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn the_fit_is_that_of_the_chance(person in situation(), needed in needed()) {
        let person = Situation { needed, ..person };
        let (levers, backcast) = backcast(&person);
        let backcast = backcast.expect("a day");
        let chance = Model::new(&person, &PARAMETERS, laws(&person)).chance_within(backcast.weeks);
        prop_assert!((backcast.chance - chance).abs() < 1e-12);
        let fit = if chance < 0.5 { Fit::Not } else if chance < 0.8 { Fit::Tight } else { Fit::Easy };
        prop_assert_eq!(backcast.fit, fit);
        // It fits for half of the people exactly when half have started by then.
        if let Some(half) = levers.half {
            prop_assert!((backcast.weeks - half).abs() < 1e-6 || (half <= backcast.weeks) == (fit != Fit::Not));
        }
    }

    #[test]
    fn what_makes_it_fit_does_so_and_nothing_does_better(person in situation(), needed in needed()) {
        let (levers, backcast) = backcast(&Situation { needed, ..person });
        let backcast = backcast.expect("a day");
        let all = || levers.single.iter().chain(&levers.pairs);
        match &backcast.helps {
            Some(gain) => {
                prop_assert_eq!(backcast.fit, Fit::Not);
                prop_assert!(0.5 <= gain.chance);
                prop_assert!(all().all(|other| other.chance <= gain.chance));
            }
            None => prop_assert!(backcast.fit != Fit::Not || all().all(|other| other.chance < 0.5)),
        }
    }

    #[test]
    fn the_latest_starts_stand_in_order_and_before_the_day(person in situation(), needed in needed()) {
        let (_, backcast) = backcast(&Situation { needed, ..person });
        let backcast = backcast.expect("a day");
        let starts: Vec<f64> = backcast.latest.iter().map(|&(_, start)| start).collect();
        prop_assert!(starts.windows(2).all(|pair| pair[0] <= pair[1] + 1e-9), "{:?}", backcast.latest);
        prop_assert!(starts.iter().all(|start| *start <= backcast.weeks));
        // Each follows the one before it; only finding money goes beside recovering and orientation.
        let follows = [CriticalStep::Recovery, CriticalStep::Orientation, CriticalStep::Training, CriticalStep::Search, CriticalStep::Offer];
        let places: Vec<usize> =
            backcast.latest.iter().filter_map(|(step, _)| follows.iter().position(|other| other == step)).collect();
        prop_assert!(places.is_sorted(), "{:?}", backcast.latest);
    }

    /// Every step moves with the day.
    #[test]
    fn a_later_day_moves_every_latest_start_by_as_much(person in situation(), days in 1..600i32, more in 1..200i32) {
        let on = |days| backcast(&Situation { needed: Some(weeks(days)), ..person }).1.expect("a day").latest;
        let (sooner, later) = (on(days), on(days + more));
        prop_assert_eq!(sooner.len(), later.len());
        for ((step, sooner), (same, later)) in sooner.into_iter().zip(later) {
            prop_assert_eq!(step, same);
            prop_assert!((later - sooner - weeks(more)).abs() < 1e-6);
        }
    }

    #[test]
    fn without_a_day_there_is_nothing_to_hold_against(person in situation()) {
        prop_assert_eq!(backcast(&Situation { needed: None, ..person }).1, None);
    }
}
