//! A figure that the person or the coach puts in place of ours: only that one changes, and taking it back leaves no
//! trace. Leaves out who and why.

use crate::situations::{forecast, many, situation};
use crate::states::{laws, laws_with};
use content::forecast::PARAMETERS;
use domain::dossier::Assumption;
use domain::explanation::{Basis, Step};
use domain::forecast::{Forecast, Parameters};
use domain::values::{Author, Confidence, Estimate, Sourced};
use proptest::prelude::*;
use proptest::sample::select;

/// Reads a figure by itself.
type Read = fn(&Parameters) -> Estimate;

/// Some figures of every kind, each with its id in the content and the place where it is looked for.
const FIGURES: [(&str, Read); 12] = [
    ("orientation", |figures| figures.orientation.value),
    ("interviews-shape", |figures| Estimate::exactly(figures.search.interviews.value)),
    ("level", |figures| Estimate::exactly(figures.search.level.value)),
    ("spread", |figures| Estimate::exactly(figures.search.spread.value)),
    ("training-year-weeks", |figures| figures.training.forms[5].weeks.value),
    ("training-course-cost", |figures| figures.training.forms[1].cost.value),
    ("budget-middle", |figures| Estimate::exactly(figures.budget.bands[2].value)),
    ("guidance-none", |figures| figures.guidance.none.value),
    ("market-more-seekers", |figures| figures.market.openings[2].value),
    ("travel-near", |figures| figures.reach.travel[0].value),
    ("age-from-55", |figures| figures.person.ages[3].value),
    ("own-notice", |figures| Estimate::exactly(figures.employment.own_notice.value)),
];

/// The ids of all figures of the content.
fn ids() -> impl Iterator<Item = &'static str> {
    let lines = include_str!("../../../src/content/forecast.toml").lines();
    lines.filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'))
}

fn assumption(figure: &str, thousandths: u32) -> Assumption {
    Assumption { figure: figure.to_owned(), thousandths, by: Author::Coach, why: String::new() }
}

fn with(figure: &str, thousandths: u32) -> Parameters {
    PARAMETERS.overruled(&[assumption(figure, thousandths)])
}

fn bits(forecast: &Forecast) -> Vec<u64> {
    forecast.by_week().iter().map(|chance| chance.to_bits()).collect()
}

/// The ids of the figures that some step rests on.
fn overruled(steps: &Step) -> Vec<&'static str> {
    let of = |step: &&Step| match step.basis {
        Basis::Overruled { id, by: Author::Coach } => Some(id),
        _ => None,
    };
    steps.walk().iter().filter_map(of).collect()
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn only_the_named_figure_changes((id, _) in select(FIGURES.to_vec()), thousandths in 1u32..40_000) {
        let own = with(id, thousandths);
        for (other, read) in FIGURES {
            let expected = if other == id {
                Estimate::exactly(f64::from(thousandths) / 1000.0)
            } else {
                read(&PARAMETERS)
            };
            prop_assert_eq!(read(&own), expected, "{}", other);
        }
        for other in ids().filter(|other| *other != id) {
            prop_assert_eq!(own.figure(other), PARAMETERS.figure(other), "{}", other);
        }
        let ours = PARAMETERS.figure(id).expect("a figure");
        prop_assert_eq!(own.figure(id), Some(Estimate::exactly(f64::from(thousandths) / 1000.0)));
        prop_assert!(own != PARAMETERS || ours == Estimate::exactly(f64::from(thousandths) / 1000.0));
    }

    #[test]
    fn it_shows_where_it_plays_a_part_and_nowhere_else(person in situation(), (id, _) in select(FIGURES.to_vec()), thousandths in 1u32..40_000) {
        let own = with(id, thousandths);
        let moved = Forecast::new(&person, &own, &laws_with(&person, &own));
        let shown = overruled(&moved.explanation());
        prop_assert!(shown.iter().all(|shown| *shown == id), "{:?}", shown);
        prop_assert!(!shown.is_empty() || bits(&moved) == bits(&forecast(&person)), "{} moves it unseen", id);
    }

    #[test]
    fn taking_it_back_gives_the_same_bits(person in situation(), first in select(FIGURES.to_vec()), second in select(FIGURES.to_vec()), thousandths in 1u32..40_000) {
        let mut assumptions = vec![assumption(first.0, thousandths), assumption(second.0, thousandths + 1)];
        prop_assume!(first.0 != second.0);
        prop_assert!(PARAMETERS.overruled(&assumptions) != PARAMETERS);
        assumptions.retain(|kept| kept.figure != first.0);
        prop_assert_eq!(PARAMETERS.overruled(&assumptions), with(second.0, thousandths + 1));
        assumptions.clear();
        let back = PARAMETERS.overruled(&assumptions);
        prop_assert_eq!(back, PARAMETERS);
        prop_assert_eq!(bits(&Forecast::new(&person, &back, laws(&person))), bits(&forecast(&person)));
    }
}

#[test]
fn a_figure_that_there_is_not_changes_nothing() {
    assert_eq!(with("no-such-figure", 5_000), PARAMETERS);
    assert_eq!(with("", 5_000), PARAMETERS);
    let nameless: Sourced<f64> = Sourced::new(1.0, "own-assumption", Confidence::Assumption);
    assert!(nameless.id.is_empty());
}
