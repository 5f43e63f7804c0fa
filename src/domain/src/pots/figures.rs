//! The figures of the pots, with own values in their place. Leaves out the figures themselves: the content package has
//! them, each with its source and how sure we are. The price of a month of guidance is a figure of the forecast.

use crate::dossier::Assumption;
use crate::values::{Estimate, Sourced};

/// Figures of the pots.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PotFigures {
    /// What a whole trajectory of guidance costs in the Netherlands, in euros; a hint.
    pub trajectory: Sourced<Estimate>,
    /// The same in Belgium.
    pub trajectory_belgium: Sourced<Estimate>,
    /// Share of a benefit before tax that is in hand.
    pub benefit_share: Sourced<f64>,
    /// Share of severance pay before tax that is in hand.
    pub severance_share: Sourced<f64>,
    /// Months from the last paid day until severance is paid, where no term says it.
    pub severance_months: Sourced<f64>,
}

impl PotFigures {
    /// These figures with those assumptions in place. An assumption about another figure changes nothing.
    pub fn overruled(&self, assumptions: &[Assumption]) -> Self {
        let mut own = *self;
        for assumption in assumptions {
            let value = assumption.value();
            let shares = [&mut own.benefit_share, &mut own.severance_share];
            for share in shares {
                put(share, assumption, value.min(1.0));
            }
            put(&mut own.severance_months, assumption, value);
            for price in [&mut own.trajectory, &mut own.trajectory_belgium] {
                put(price, assumption, Estimate::exactly(value));
            }
        }
        own
    }

    /// The value of the figure with this id. None when it is none of these.
    pub fn figure(&self, id: &str) -> Option<Estimate> {
        let numbers = [&self.benefit_share, &self.severance_share, &self.severance_months];
        if let Some(number) = numbers.into_iter().find(|figure| figure.id == id) {
            return Some(Estimate::exactly(number.value));
        }
        let prices = [&self.trajectory, &self.trajectory_belgium];
        prices.into_iter().find(|figure| figure.id == id).map(|figure| figure.value)
    }
}

fn put<T>(figure: &mut Sourced<T>, assumption: &Assumption, value: T) {
    if figure.id == assumption.figure {
        figure.value = value;
        figure.overruled_by = Some(assumption.by);
    }
}
