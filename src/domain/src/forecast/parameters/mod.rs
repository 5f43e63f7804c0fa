//! The figures that the forecast is made with. Leaves out the figures themselves: the content package has them,
//! each with its source and how sure we are.

mod employment;
mod market;
mod money;
mod overrule;
mod person;
mod search;
mod training;

pub use employment::EmploymentFigures;
pub use market::{MarketFigures, ReachFigures};
pub use money::{BudgetFigures, GuidanceFigures};
pub use overrule::MOST_LAG;
pub use person::{PersonFigures, RecoveryFigures};
pub use search::SearchFigures;
pub use training::{TrainingFigures, TrainingForm};

use crate::values::{Estimate, Sourced};

/// Every figure of the forecast.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameters {
    /// Weeks for orientation, intake, tests and plan.
    pub orientation: Sourced<Estimate>,
    /// Shares of weeks 0, 1, 2, … from the offer to the first day.
    pub lag: Sourced<&'static [f64]>,
    /// The search law.
    pub search: SearchFigures,
    /// Training.
    pub training: TrainingFigures,
    /// Money.
    pub budget: BudgetFigures,
    /// Guidance.
    pub guidance: GuidanceFigures,
    /// The market.
    pub market: MarketFigures,
    /// How far and how much someone searches.
    pub reach: ReachFigures,
    /// Age and limitations.
    pub person: PersonFigures,
    /// Recovery.
    pub recovery: RecoveryFigures,
    /// The job that is ending.
    pub employment: EmploymentFigures,
    /// Weeks to build up a business until it is work.
    pub building_up: Sourced<Estimate>,
}
