//! The explanation names everything that the forecast was made of: a figure that moves the forecast shows in its
//! steps, and so does an answer. Leaves out how steps are told.

use crate::figures_law::{WORSE, WORSE_SEARCH, Worsen};
use crate::order::ROUNDING;
use crate::situations::{many, situation};
use crate::states::laws_with;
use content::forecast::PARAMETERS;
use domain::explanation::{Basis, Step};
use domain::forecast::{Forecast, Parameters, Situation};
use domain::values::Estimate;
use proptest::prelude::*;

/// Figures without a direction of their own, each with a way to change.
const OTHERS: [(&str, Worsen); 15] = [
    ("spread", |figures, by| figures.search.spread.value *= by),
    ("response", |figures, by| figures.market.response.value = Estimate::exactly(0.2 * by)),
    ("openings", |figures, by| figures.market.openings[2].value = Estimate::exactly(0.2 * by)),
    ("rest", |figures, _| figures.recovery.rest.value += 3.0),
    ("shares of recovery", |figures, _| figures.recovery.likely.value = &[0.1, 0.2, 0.7]),
    ("shares of markets", |figures, _| figures.market.likely.value = &[0.1, 0.2, 0.7]),
    ("shares of budgets", |figures, _| figures.budget.likely.value = &[0.1, 0.2, 0.3, 0.4]),
    ("shares of guidance", |figures, _| figures.guidance.likely.value = &[0.1, 0.2, 0.7]),
    ("usual hours", |figures, by| figures.reach.hours.value *= by),
    ("response to hours", |figures, by| figures.reach.response.value = Estimate::exactly(0.2 * by)),
    ("block of guidance", |figures, _| figures.budget.block.value = 2.0),
    ("shares of months", |figures, _| figures.guidance.months_likely.value = &[0.1, 0.2, 0.7]),
    ("shares of notice", |figures, _| figures.employment.weeks_likely.value = &[0.1, 0.9]),
    ("shares of duties", |figures, _| figures.employment.likely.value = &[0.1, 0.9]),
    ("shares of trainings", |figures, _| {
        figures.training.likely_anywhere.value = &[0.1, 0.1, 0.2, 0.2, 0.2, 0.1, 0.1]
    }),
];

/// A figure that plays no part as long as it is as low as it is: everybody needs longer than that.
const OUT_OF_REACH: &str = "own notice";

/// The forecast with other figures, as far as it is told.
fn forecast(person: &Situation, figures: &Parameters) -> Forecast {
    Forecast::within(106, person, figures, &laws_with(person, figures))
}

/// The steps below the first day; that one holds the result itself.
fn steps(forecast: &Forecast) -> Vec<Step> {
    forecast.explanation().from
}

fn differ(one: &Forecast, other: &Forecast) -> bool {
    one.by_week().iter().zip(other.by_week()).any(|(one, other)| 1e3 * ROUNDING < (one - other).abs())
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_figure_that_moves_the_forecast_shows(
        person in situation(), (name, worsen) in proptest::sample::select([&WORSE[..], &WORSE_SEARCH[..], &OTHERS[..]].concat()),
    ) {
        let mut figures = PARAMETERS;
        worsen(&mut figures, 1.5);
        let moved = forecast(&person, &figures);
        let own = forecast(&person, &PARAMETERS);
        prop_assume!(name != OUT_OF_REACH);
        prop_assert!(!differ(&own, &moved) || steps(&own) != steps(&moved), "{} moves it and does not show", name);
    }

    #[test]
    fn an_answer_that_moves_the_forecast_shows(person in situation(), other in situation(), at in 0usize..6) {
        let mixed = person.with(domain::forecast::Factor::ALL[at], &other);
        let (own, mixed) = (forecast(&person, &PARAMETERS), forecast(&mixed, &PARAMETERS));
        prop_assert!(!differ(&own, &mixed) || steps(&own) != steps(&mixed));
    }

    #[test]
    fn every_figure_in_the_steps_has_a_source_of_ours(person in situation()) {
        for part in steps(&forecast(&person, &PARAMETERS)) {
            for step in part.walk() {
                if let Basis::Figure { source, .. } = step.basis {
                    prop_assert!(content::sources::find(source).is_some(), "{} is no source", source);
                }
            }
        }
    }
}
