//! A few searches so far, each with its tabulated laws: a law holds for everyone in one state of evidence, and
//! tabulating takes as long as many forecasts. Leaves out what a search so far teaches: that is `evidence_law`.

use content::forecast::PARAMETERS;
use domain::forecast::{Causes, Evaluator, Laws, Parameters, Searched, Situation};
use proptest::prelude::*;
use proptest::sample::select;
use std::sync::LazyLock;

const fn seen(weeks: f64, interviews: Option<u8>, rejections: u8) -> Option<Searched> {
    Some(Searched { weeks, interviews, rejections, silent: 0.0 })
}

/// The searches so far, from none to long.
const SEARCHED: [Option<Searched>; 10] = [
    None,
    seen(0.0, None, 0),
    seen(5.0, None, 0),
    seen(40.0, None, 0),
    seen(130.0, None, 0),
    seen(4.0, Some(0), 0),
    seen(9.0, Some(7), 3),
    seen(26.0, Some(4), 4),
    seen(60.0, Some(20), 18),
    Some(Searched { weeks: 30.0, interviews: Some(6), rejections: 5, silent: 8.0 }),
];

static LAWS: LazyLock<Vec<Laws>> =
    LazyLock::new(|| SEARCHED.map(|searched| tabulated(searched, &PARAMETERS)).into());

/// The laws of a search so far at the pace of the reference person, as the product's figures have it.
fn tabulated(searched: Option<Searched>, figures: &Parameters) -> Laws {
    let believed = Parameters { search: figures.search, ..PARAMETERS };
    let reference = Situation { searched, ..Situation::reference() };
    Laws::of_beliefs(figures, Laws::beliefs(&reference, &believed))
}

/// [`laws`] with other figures.
pub fn laws_with(situation: &Situation, figures: &Parameters) -> Laws {
    if figures.search == PARAMETERS.search && figures.market == PARAMETERS.market {
        return laws(situation).clone();
    }
    tabulated(situation.searched, figures)
}

/// The laws of the search so far in this situation, which is one of a few.
pub fn laws(situation: &Situation) -> &'static Laws {
    let at = SEARCHED.iter().position(|state| *state == situation.searched);
    &LAWS[at.expect("one of the states")]
}

/// The laws before any search.
pub fn plain() -> &'static Laws {
    &LAWS[0]
}

/// The causes of a situation, with the product's figures.
pub fn causes(situation: &Situation) -> Causes {
    Causes::of(situation, &Evaluator::new(&PARAMETERS, laws(situation)), plain())
}

/// Half of the people have not begun; the others are in one of the states.
pub fn searched() -> impl Strategy<Value = Option<Searched>> {
    prop_oneof![Just(None), select(SEARCHED.to_vec())]
}
