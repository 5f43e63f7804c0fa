//! How long until the first day in new work: a distribution in weeks, its causes, and the steps that made it.
//! Exact, without random numbers. With what would help, what changed since, and whether it fits a day. Leaves out
//! telling it in words.

mod apportion;
mod backcast;
pub mod calibration;
mod causes;
mod change;
mod evaluator;
mod explained;
mod factor;
mod fair_share;
mod grounds;
mod horizon;
mod laws;
mod lever;
mod lever_change;
mod lever_cost;
mod levers;
mod mixing;
mod model;
mod outcome;
mod parameters;
mod parts;
mod searched;
mod situation;
mod spread;

pub use apportion::apportion;
pub use backcast::{Backcast, CriticalStep, Fit};
pub use causes::{CauseUnit, Causes};
pub use chances::{Beliefs, Effort, LAST_WEEK, SearchLaw, Weekly};
pub use change::{Change, Told};
pub use evaluator::Evaluator;
pub use factor::Factor;
pub use fair_share::fair_share;
pub use horizon::WEEKS_A_YEAR;
pub use laws::Laws;
pub use lever::{Lever, LeverEffort, MORE_MONTHS};
pub use levers::{LeverGain, Levers};
pub use model::Model;
pub use outcome::Forecast;
pub use parameters::{
    BudgetFigures, EmploymentFigures, GuidanceFigures, MOST_LAG, MarketFigures, Parameters, PersonFigures,
    ReachFigures, RecoveryFigures, SearchFigures, TrainingFigures, TrainingForm,
};
pub use parts::guidance::WEEKS_A_MONTH;
pub use searched::Searched;
pub use situation::{Employment, OwnTraining, Situation};
