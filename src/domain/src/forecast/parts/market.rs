//! The market searched in, as a pace of search. Leaves out sectors by name: no current figures exist for them.

use super::{Possible, answer_step, weigh};
use crate::dossier::Market;
use crate::explanation::{Basis, Evaluated, Quantity, Step, Term};
use crate::forecast::{Parameters, Situation};
use crate::values::Estimate;

/// The pace in this market: openings for each seeker against a market in balance, to the power of the response.
pub(crate) fn pace(parameters: &Parameters, market: Market) -> f64 {
    let figures = &parameters.market;
    let against = figures.openings(market).value.mid() / figures.openings(Market::Balanced).value.mid();
    libm::exp(figures.response.value.mid() * libm::log(against))
}

/// Possible paces of search in the market of this situation.
pub(crate) fn evaluate(situation: &Situation, parameters: &Parameters) -> Evaluated<Possible<f64>> {
    let figures = &parameters.market;
    let possible = weigh(situation.market, &Market::ALL, &figures.likely);
    let paces = possible.iter().map(|&(share, market)| (share, pace(parameters, market))).collect();
    let choice = answer_step(Term::Market, situation.market, &possible, &figures.likely, Quantity::Market);
    let from = possible.iter().map(|&(_, market)| {
        let openings = figures.openings(market);
        let range = Estimate::exactly(pace(parameters, market));
        Step::computed(
            Term::PaceInMarket,
            Quantity::TimesAbout(range),
            vec![
                Step::given(
                    Term::OpeningsPerSeeker,
                    Quantity::NumberAbout(openings.value),
                    Basis::from(openings),
                ),
                Step::given(
                    Term::MarketResponse,
                    Quantity::NumberAbout(figures.response.value),
                    Basis::from(&figures.response),
                ),
            ],
        )
    });
    let step = choice.from(from);
    Evaluated { value: paces, step }
}
