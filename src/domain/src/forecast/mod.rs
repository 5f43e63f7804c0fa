//! How long until the first day in new work: a distribution in weeks, its causes, and the steps that made it.
//! Exact, without random numbers. Leaves out levers, evidence from the search, and telling it in words.

mod apportion;
mod causes;
mod explained;
mod factor;
mod fair_share;
mod laws;
mod model;
mod outcome;
mod parameters;
mod parts;
mod searched;
mod situation;
mod spread;

pub use apportion::apportion;
pub use causes::{CauseUnit, Causes};
pub use chances::{Beliefs, Effort, LAST_WEEK, SearchLaw, Weekly};
pub use factor::Factor;
pub use fair_share::fair_share;
pub use laws::Laws;
pub use model::Model;
pub use outcome::Forecast;
pub use parameters::{
    BudgetFigures, EmploymentFigures, GuidanceFigures, MarketFigures, Parameters, PersonFigures,
    ReachFigures, RecoveryFigures, SearchFigures, TrainingFigures, TrainingForm,
};
pub use parts::guidance::WEEKS_A_MONTH;
pub use searched::Searched;
pub use situation::{Employment, OwnTraining, Situation};
