//! The figures of where and how much someone searches. Leaves out sectors by name: no current figures exist for them.

use crate::dossier::{Market, Travel};
use crate::values::{Estimate, Sourced};

/// Figures of the market.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MarketFigures {
    /// Openings for each seeker, in the order of [`Market::ALL`].
    pub openings: [Sourced<Estimate>; 3],
    /// The power with which openings change the pace.
    pub response: Sourced<Estimate>,
    /// Shares of the states when it is not known.
    pub likely: Sourced<&'static [f64]>,
}

/// Figures of how far and how much someone searches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReachFigures {
    /// Pace by travel, in the order of [`Travel::ALL`].
    pub travel: [Sourced<Estimate>; 3],
    /// Hours a week at which the pace is one.
    pub hours: Sourced<f64>,
    /// The power with which hours change the pace.
    pub response: Sourced<Estimate>,
}

impl MarketFigures {
    /// Openings for each seeker in this state.
    pub fn openings(&self, market: Market) -> &Sourced<Estimate> {
        let [more_jobs, balanced, more_seekers] = &self.openings;
        match market {
            Market::MoreJobs => more_jobs,
            Market::Balanced => balanced,
            Market::MoreSeekers => more_seekers,
        }
    }
}

impl ReachFigures {
    /// Pace within this reach.
    pub fn travel(&self, travel: Travel) -> &Sourced<Estimate> {
        let [near, usual, far] = &self.travel;
        match travel {
            Travel::Near => near,
            Travel::Usual => usual,
            Travel::Far => far,
        }
    }
}
