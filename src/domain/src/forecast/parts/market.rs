//! The market searched in, as a pace of search. Leaves out sectors by name: no current figures exist for them.

use super::{Possible, answer_step, weigh};
use crate::dossier::Market;
use crate::explanation::{Quantity, Step, Term};
use crate::forecast::{Parameters, Situation};
use crate::values::{Answer, Estimate};

/// The pace in this market: openings for each seeker against a market in balance, to the power of the response.
pub(crate) fn pace(parameters: &Parameters, market: Market) -> f64 {
    let figures = &parameters.market;
    let against = figures.openings(market).value.mid() / figures.openings(Market::Balanced).value.mid();
    libm::exp(figures.response.value.mid() * libm::log(against))
}

/// The paces of the markets that are likely when none is known.
pub(crate) fn likely(parameters: &Parameters) -> Possible<f64> {
    let markets = weigh(Answer::Open, &Market::ALL, &parameters.market.likely);
    markets.into_iter().map(|(share, market)| (share, pace(parameters, market))).collect()
}

/// Possible paces of search in the market of this situation.
pub(crate) fn evaluate(situation: &Situation, parameters: &Parameters) -> Possible<f64> {
    match situation.market {
        Answer::Known(market) => vec![(1.0, pace(parameters, market))],
        Answer::Open | Answer::Unknown => likely(parameters),
    }
}

/// The step of the market.
pub(crate) fn explain(situation: &Situation, parameters: &Parameters, paces: &Possible<f64>) -> Step {
    let figures = &parameters.market;
    let possible = weigh(situation.market, &Market::ALL, &figures.likely);
    let mut choice =
        answer_step(Term::Market, situation.market, &possible, &figures.likely, Quantity::Market);
    let number = |term, figure| Step::figure(term, figure, Quantity::NumberAbout);
    for (&(_, market), &(_, pace)) in possible.iter().zip(paces) {
        let mut step = Step::rule(Term::PaceInMarket, Quantity::TimesAbout(Estimate::exactly(pace)));
        step.put(number(Term::OpeningsPerSeeker, figures.openings(market)));
        step.put(number(Term::OpeningsInBalance, figures.openings(Market::Balanced)));
        step.put(number(Term::MarketResponse, &figures.response));
        choice.put(step);
    }
    choice
}
