//! The intake answers and the choices made beside the forecast. Leaves out the words of the questions.

use super::{Budget, Direction, Duties, Guidance, LastWork, Market, Recovery, Retraining};
use crate::values::{Answer, Country};
use chrono::NaiveDate;

/// What the forecast is made of, as the person gave it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intake {
    /// The country the person lives in.
    pub lives: Answer<Country>,
    /// The country the person worked in.
    pub works: Answer<Country>,
    /// The last paid day.
    pub last_day: Answer<NaiveDate>,
    /// What the person does until then.
    pub duties: Answer<Duties>,
    /// The last work.
    pub last_work: Answer<LastWork>,
    /// Where the person wants to go.
    pub direction: Answer<Direction>,
    /// Whether guidance is arranged.
    pub guidance: Answer<Guidance>,
    /// Whether the person wants or needs to recover first. Left open, it plays no part.
    pub recovery: Answer<Recovery>,
    /// Training that the person chooses.
    pub retraining: Answer<Retraining>,
    /// Money for training and extra guidance.
    pub budget: Answer<Budget>,
    /// How crowded the market is in which the person searches.
    pub market: Answer<Market>,
}
