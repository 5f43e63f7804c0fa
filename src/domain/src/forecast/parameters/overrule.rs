//! Figures with the assumptions of the person or the coach in their place. Leaves out which figures may be overruled:
//! every one that is a number or an estimate, and the time from an offer to the first day. Shares of what is not known
//! are overruled by giving the answer.

use super::Parameters;
use crate::dossier::Assumption;
use crate::forecast::Weekly;
use crate::values::{Estimate, Sourced};

/// The least that a figure can be put at.
const LEAST: f64 = 0.001;
/// Most weeks from an offer to the first day that can be put in place of ours.
pub const MOST_LAG: usize = 52;
/// No time at all after so many weeks that have no chance: the end of it is a time of any number of weeks.
static AT_ONE_WEEK: [f64; MOST_LAG + 1] = {
    let mut shares = [0.0; MOST_LAG + 1];
    shares[MOST_LAG] = 1.0;
    shares
};

impl Parameters {
    /// These figures with those assumptions in place. An assumption about a figure that there is not changes nothing.
    pub fn overruled(&self, assumptions: &[Assumption]) -> Self {
        let mut own = *self;
        for assumption in assumptions {
            // Above zero, since some figures are divided by.
            let value = assumption.value().max(LEAST);
            for figure in own.numbers() {
                put(figure, assumption, value);
            }
            for figure in own.estimates() {
                put(figure, assumption, Estimate::exactly(value));
            }
            put(&mut own.lag, assumption, at_week(assumption.value()));
        }
        own
    }

    /// The value of the figure with this id. None when there is none that can be overruled.
    pub fn figure(&self, id: &str) -> Option<Estimate> {
        let mut all = *self;
        let number = all.numbers().into_iter().find(|figure| figure.id == id);
        if let Some(number) = number {
            return Some(Estimate::exactly(number.value));
        }
        if self.lag.id == id {
            return Some(Estimate::exactly(Weekly::from_shares(self.lag.value).mean()));
        }
        all.estimates().into_iter().find(|figure| figure.id == id).map(|figure| figure.value)
    }

    fn numbers(&mut self) -> Vec<&mut Sourced<f64>> {
        let search = &mut self.search;
        let mut numbers = vec![
            &mut search.interviews,
            &mut search.weeks,
            &mut search.offers,
            &mut search.refusals,
            &mut search.level,
            &mut search.spread,
            &mut self.training.overlap,
            &mut self.reach.hours,
            &mut self.recovery.rest,
            &mut self.employment.own_notice,
            &mut self.budget.block,
        ];
        numbers.extend(&mut self.budget.bands);
        numbers.extend(&mut self.guidance.months);
        numbers.extend(&mut self.employment.weeks);
        numbers
    }

    fn estimates(&mut self) -> Vec<&mut Sourced<Estimate>> {
        let mut estimates = vec![
            &mut self.orientation,
            &mut self.building_up,
            &mut self.budget.finding,
            &mut self.guidance.none,
            &mut self.guidance.price,
            &mut self.guidance.hunter_cost,
            &mut self.market.response,
            &mut self.reach.response,
            &mut self.person.limited,
            &mut self.recovery.pace,
            &mut self.recovery.weeks,
            &mut self.employment.working,
        ];
        for form in &mut self.training.forms {
            estimates.push(&mut form.weeks);
            estimates.push(&mut form.cost);
        }
        estimates.extend(&mut self.guidance.kinds);
        estimates.extend(&mut self.market.openings);
        estimates.extend(&mut self.reach.travel);
        estimates.extend(&mut self.person.ages);
        estimates
    }
}

/// Exactly so many weeks, rounded to whole ones.
fn at_week(weeks: f64) -> &'static [f64] {
    let before = MOST_LAG.saturating_sub(weeks.round() as usize);
    AT_ONE_WEEK.get(before..).unwrap_or(&AT_ONE_WEEK)
}

fn put<T>(figure: &mut Sourced<T>, assumption: &Assumption, value: T) {
    if !figure.id.is_empty() && figure.id == assumption.figure {
        figure.value = value;
        figure.overruled_by = Some(assumption.by);
    }
}
