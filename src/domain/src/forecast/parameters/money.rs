//! The figures of money and of the guidance that it buys. Leaves out training.

use crate::dossier::{Budget, GuidanceKind};
use crate::values::{Estimate, Sourced};

/// Figures of money.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BudgetFigures {
    /// Euros by band, in the order of [`Budget::ALL`].
    pub bands: [Sourced<f64>; 4],
    /// Shares of the bands when it is not known.
    pub likely: Sourced<&'static [f64]>,
    /// Weeks to find money when all of it is missing.
    pub finding: Sourced<Estimate>,
    /// Months of guidance that are bought at once; a multiple of them, or none.
    pub block: Sourced<f64>,
}

/// Figures of guidance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GuidanceFigures {
    /// Pace without guidance.
    pub none: Sourced<Estimate>,
    /// Pace by kind, in the order of [`GuidanceKind::ALL`].
    pub kinds: [Sourced<Estimate>; 2],
    /// Extra euros for a bureau that also looks for openings.
    pub hunter_cost: Sourced<Estimate>,
    /// Months that are possible when they are not known.
    pub months: [Sourced<f64>; 3],
    /// Their shares.
    pub months_likely: Sourced<&'static [f64]>,
    /// Euros for a month of guidance.
    pub price: Sourced<Estimate>,
    /// Shares of none and of each kind when it is not known.
    pub likely: Sourced<&'static [f64]>,
}

impl BudgetFigures {
    /// Euros of a band.
    pub fn band(&self, band: Budget) -> &Sourced<f64> {
        let [none, small, middle, large] = &self.bands;
        match band {
            Budget::None => none,
            Budget::Small => small,
            Budget::Middle => middle,
            Budget::Large => large,
        }
    }
}

impl GuidanceFigures {
    /// Pace with guidance of this kind.
    pub fn kind(&self, kind: GuidanceKind) -> &Sourced<Estimate> {
        let [tips, hunter] = &self.kinds;
        match kind {
            GuidanceKind::Tips => tips,
            GuidanceKind::JobHunter => hunter,
        }
    }
}
