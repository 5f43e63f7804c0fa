//! The search law for everyone in one state of evidence: tabulated once, used for every situation that is laid beside
//! it. Leaves out what changes the pace of one situation.

use super::parts::market;
use super::{Parameters, SearchLaw, Situation, searched, spread};
use crate::dossier::Market;
use chances::Beliefs;

/// The law of search seen through the spread between people, and through markets when the market is not known.
#[derive(Clone, Debug)]
pub struct Laws {
    known: SearchLaw,
    any_market: SearchLaw,
}

impl Laws {
    /// The laws before anything is known of a search.
    pub fn new(parameters: &Parameters) -> Self {
        Self::of_beliefs(parameters, parameters.search.beliefs())
    }

    /// The laws for someone whose search went as in this situation.
    pub fn of(situation: &Situation, parameters: &Parameters) -> Self {
        Self::of_beliefs(parameters, Self::beliefs(situation, parameters))
    }

    /// What is believed of a search that went as in this situation.
    pub fn beliefs(situation: &Situation, parameters: &Parameters) -> Beliefs {
        searched::beliefs(situation, parameters)
    }

    /// The laws of these beliefs; of the figures, only those of the search and of the market count.
    pub fn of_beliefs(parameters: &Parameters, beliefs: Beliefs) -> Self {
        let law = SearchLaw::new(beliefs);
        let paces = spread::paces(parameters.search.spread.value);
        let mut any_market = Vec::new();
        for (chance, in_market) in market::likely(parameters) {
            for &(pace, share) in &paces {
                any_market.push((pace * in_market, share * chance));
            }
        }
        Self { known: law.blended(&paces), any_market: law.blended(&any_market) }
    }

    /// The law for a market that is known (its pace is then part of the effort) or not.
    pub(super) fn when(&self, is_known: bool) -> &SearchLaw {
        if is_known { &self.known } else { &self.any_market }
    }
}

/// The pace of a market that is known; one when it is not, since the law then holds it.
pub(super) fn market_pace(situation: &Situation, parameters: &Parameters) -> f64 {
    situation.market.known().map_or(1.0, |&market: &Market| market::pace(parameters, market))
}
