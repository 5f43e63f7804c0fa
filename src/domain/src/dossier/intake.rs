//! The intake answers and the choices made beside the forecast. Leaves out the words of the questions.

use super::{
    AgeGroup, Budget, Direction, Duties, Guidance, LastWork, Limitations, Market, Recovery, Retraining,
    Travel,
};
use crate::values::{Answer, Country};
use chrono::NaiveDate;

/// What the forecast is made of, as the person gave it.
#[derive(Debug, Default, PartialEq)]
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
    /// The day on which the months of guidance were given: they run from there.
    pub guidance_from: Option<NaiveDate>,
    /// Whether the person wants or needs to recover first. Left open, it plays no part.
    pub recovery: Answer<Recovery>,
    /// The day on which the weeks of recovery were given: they run from there.
    pub recovery_from: Option<NaiveDate>,
    /// Training that the person chooses.
    pub retraining: Answer<Retraining>,
    /// Weeks of that training as the person states them, 1 to 208. Left open, its form says how long.
    pub training_weeks: Answer<u8>,
    /// Cost of that training in whole euros as the person states it, at most 99,999.
    pub training_cost: Answer<u32>,
    /// The day on which the training began. Left open, it is still to begin.
    pub training_begun: Answer<NaiveDate>,
    /// How much money there is for training and extra guidance.
    pub budget: Answer<Budget>,
    /// The same in whole euros, at most 99,999. Known, it counts in place of the band.
    pub money: Answer<u32>,
    /// How crowded the market is in which the person searches.
    pub market: Answer<Market>,
    /// The market of the occupation gone for, where a list says what it is. It counts in place of the own answer, which stays
    /// as it was.
    pub goal_market: Option<Market>,
    /// How far the person wants to travel. Left open, it plays no part.
    pub travel: Answer<Travel>,
    /// Hours a week for the search, 1 to 40. Left open, it plays no part.
    pub hours: Answer<u8>,
    /// Age, by group. Left open, it plays no part.
    pub age: Answer<AgeGroup>,
    /// Whether health or a disability limits the choice of work. Left open, it plays no part.
    pub limitations: Answer<Limitations>,
    /// The day on which the search began. Left open, it is still to begin.
    pub searching_since: Answer<NaiveDate>,
    /// Interviews since then. Not known, only the weeks count.
    pub interviews: Answer<u8>,
    /// Of those, how many ended without an offer.
    pub rejections: Answer<u8>,
    /// The day by which income from work is needed.
    pub needed_by: Answer<NaiveDate>,
}

impl Intake {
    /// The market that counts: that of the occupation gone for, or the one answered.
    pub fn searched_market(&self) -> Answer<Market> {
        self.goal_market.map_or(self.market, Answer::Known)
    }
}

/// By hand: all but the words of the last work is copied as it stands.
impl Clone for Intake {
    fn clone(&self) -> Self {
        Self { last_work: self.last_work.clone(), ..*self }
    }
}
