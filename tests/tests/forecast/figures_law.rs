//! A slower or longer figure never makes a first day earlier. Leaves out figures without such a law: the spread,
//! the response to the market, and the weeks of training in which the search already runs.

use crate::order::assert_never_earlier;
use crate::situations::{forecast, many, situation};
use crate::states::{laws, laws_with};
use content::forecast::PARAMETERS;
use domain::forecast::{Forecast, Parameters, Situation};
use domain::values::Estimate;
use proptest::prelude::*;

fn times(estimate: &mut Estimate, factor: f64) {
    *estimate = Estimate::new(estimate.low() * factor, estimate.mid() * factor, estimate.high() * factor);
}

/// Changes one figure for the worse, by a factor above one.
pub type Worsen = fn(&mut Parameters, f64);

/// Figures outside the search law, each with its way to become worse.
pub const WORSE: [(&str, Worsen); 20] = [
    ("level", |figures, by| figures.search.level.value /= by),
    ("orientation", |figures, by| times(&mut figures.orientation.value, by)),
    ("lag", |figures, _| figures.lag.value = &[0.0, 0.0, 0.0, 0.0, 0.2, 0.3, 0.2, 0.1, 0.0, 0.2]),
    ("all training", |figures, by| {
        figures.training.forms.iter_mut().for_each(|form| times(&mut form.weeks.value, by))
    }),
    ("cost", |figures, by| {
        figures.training.forms.iter_mut().for_each(|form| times(&mut form.cost.value, by))
    }),
    ("money", |figures, by| figures.budget.bands.iter_mut().for_each(|band| band.value /= by)),
    ("finding money", |figures, by| times(&mut figures.budget.finding.value, by)),
    ("price of guidance", |figures, by| times(&mut figures.guidance.price.value, by)),
    ("months of guidance", |figures, by| {
        figures.guidance.months.iter_mut().for_each(|months| months.value /= by)
    }),
    ("pace without guidance", |figures, by| times(&mut figures.guidance.none.value, 1.0 / by)),
    ("pace with guidance", |figures, by| {
        // Guidance that slows a search down is not meant: its pace stays above that without.
        let none = figures.guidance.none.value.mid();
        for kind in &mut figures.guidance.kinds {
            kind.value = Estimate::exactly((kind.value.mid() / by).max(none));
        }
    }),
    ("travel", |figures, by| {
        figures.reach.travel.iter_mut().for_each(|pace| times(&mut pace.value, 1.0 / by))
    }),
    ("ages", |figures, by| figures.person.ages.iter_mut().for_each(|pace| times(&mut pace.value, 1.0 / by))),
    ("limited", |figures, by| times(&mut figures.person.limited.value, 1.0 / by)),
    ("burn-out pace", |figures, by| times(&mut figures.recovery.pace.value, 1.0 / by)),
    ("burn-out weeks", |figures, by| times(&mut figures.recovery.weeks.value, by)),
    ("working pace", |figures, by| times(&mut figures.employment.working.value, 1.0 / by)),
    ("own notice", |figures, by| figures.employment.own_notice.value *= by),
    ("weeks left", |figures, by| figures.employment.weeks.iter_mut().for_each(|weeks| weeks.value *= by)),
    ("building up", |figures, by| times(&mut figures.building_up.value, by)),
];

/// Figures of the search law, each with its way to become worse.
pub const WORSE_SEARCH: [(&str, Worsen); 4] = [
    ("interviews", |figures, by| figures.search.interviews.value /= by),
    ("weeks an interview", |figures, by| figures.search.weeks.value *= by),
    ("offers", |figures, by| {
        figures.search.offers.value = 1.0 + (figures.search.offers.value - 1.0) / by;
    }),
    ("refusals", |figures, by| figures.search.refusals.value *= by),
];

fn worsened(person: &Situation, worsen: Worsen, by: f64, law_too: bool) -> Forecast {
    let mut figures = PARAMETERS;
    worsen(&mut figures, by);
    if law_too {
        Forecast::new(person, &figures, &laws_with(person, &figures))
    } else {
        Forecast::new(person, &figures, laws(person))
    }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_worse_figure_is_never_earlier(person in situation(), (_name, worsen) in proptest::sample::select(WORSE.to_vec()), by in 1.0..3.0f64) {
        assert_never_earlier(&worsened(&person, worsen, by, false), &forecast(&person));
    }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_worse_search_is_never_earlier(person in situation(), (_name, worsen) in proptest::sample::select(WORSE_SEARCH.to_vec()), by in 1.0..3.0f64) {
        assert_never_earlier(&worsened(&person, worsen, by, true), &forecast(&person));
    }
}
