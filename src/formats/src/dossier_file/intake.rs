//! The part of the table with the intake, which stands in the file wherever answers were kept. Leaves out the fields of
//! answers that have parts.

use super::compound::{GUIDANCE, LAST_WORK, RECOVERY, begin_last_work};
use super::field::Field;
use super::field::Kind::{Choice, Date, Group, Number};
use super::field::fields;
use super::given::Given;
use crate::words::Word;
use domain::dossier::{
    AgeGroup, Budget, Direction, Dossier, Duties, Limitations, MOST_EUROS, MOST_HOURS, MOST_TRAINING_WEEKS,
    Market, Retraining, Travel,
};
use domain::values::{Answer, Country};

/// Most weeks of training that can be stated.
const TRAINING_WEEKS: u32 = MOST_TRAINING_WEEKS as u32;
/// Most hours a week for the search.
const HOURS: u32 = MOST_HOURS as u32;
/// Most interviews that can be counted.
const INTERVIEWS: u32 = u8::MAX as u32;

/// The answers and the choices beside the forecast.
pub(super) const INTAKE: &[Field] = fields! { "intake.";
    /// Country of residence.
    "lives": Choice(Country::WORDS), OrUnknown,
        |d| Given::choice(d.intake.lives), |d, given| d.intake.lives = given.as_choice();
    /// Country of work.
    "works": Choice(Country::WORDS), OrUnknown,
        |d| Given::choice(d.intake.works), |d, given| d.intake.works = given.as_choice();
    /// Last paid day.
    "last-day": Date, OrUnknown,
        |d| Given::day(d.intake.last_day), |d, given| d.intake.last_day = given.as_day();
    /// What the person does until the last paid day.
    "duties": Choice(Duties::WORDS), OrUnknown,
        |d| Given::choice(d.intake.duties), |d, given| d.intake.duties = given.as_choice();
    /// The last work.
    "last-work": Group(LAST_WORK), LeftOut,
        |d| Given::there(d.intake.last_work.is_settled()), begin_last_work;
    /// Where the person wants to go.
    "direction": Choice(Direction::WORDS), OrUnknown,
        |d| Given::choice(d.intake.direction), |d, given| d.intake.direction = given.as_choice();
    /// Guidance to new work.
    "guidance": Group(GUIDANCE), LeftOut,
        |d| Given::there(d.intake.guidance.is_settled()), |_, _| ();
    /// The day from which the months of guidance run.
    "guidance-from": Date, LeftOut,
        |d| d.intake.guidance_from.map_or(Given::Absent, Given::Day), |d, given| d.intake.guidance_from = given.as_date();
    /// Recovering first.
    "recovery": Group(RECOVERY), LeftOut,
        |d| Given::there(d.intake.recovery.is_settled()), |_, _| ();
    /// The day from which the weeks of recovery run.
    "recovery-from": Date, LeftOut,
        |d| d.intake.recovery_from.map_or(Given::Absent, Given::Day), |d, given| d.intake.recovery_from = given.as_date();
    /// Training that the person chooses.
    "retraining": Choice(Retraining::WORDS), OrUnknown,
        |d| Given::choice(d.intake.retraining), |d, given| d.intake.retraining = given.as_choice();
    /// Weeks of that training, when the person states them.
    "training-weeks": Number(1, TRAINING_WEEKS), OrUnknown,
        |d| Given::number(d.intake.training_weeks), |d, given| d.intake.training_weeks = given.as_number();
    /// Whole euros for that training, when the person states them.
    "training-cost": Number(0, MOST_EUROS), OrUnknown,
        |d| Given::number(d.intake.training_cost), |d, given| d.intake.training_cost = given.as_number();
    /// The day on which the training began. Left out, it is still to begin.
    "training-begun": Date, OrUnknown,
        |d| Given::day(d.intake.training_begun), |d, given| d.intake.training_begun = given.as_day();
    /// Money for training and extra guidance.
    "budget": Choice(Budget::WORDS), OrUnknown,
        |d| Given::choice(d.intake.budget), |d, given| d.intake.budget = given.as_choice();
    /// The same in whole euros; known, it counts in place of the band.
    "money": Number(0, MOST_EUROS), OrUnknown,
        |d| Given::number(d.intake.money), |d, given| d.intake.money = given.as_number();
    /// How crowded the market is, as the person answered.
    "market": Choice(Market::WORDS), OrUnknown,
        |d| Given::choice(d.intake.market), |d, given| d.intake.market = given.as_choice();
    /// The market of the occupation that the person goes for; it counts in place of the own answer.
    "goal-market": Choice(Market::WORDS), LeftOut,
        |d| d.intake.goal_market.map_or(Given::Absent, Given::one), |d, given| d.intake.goal_market = given.as_one();
    /// How far the person wants to travel.
    "travel": Choice(Travel::WORDS), OrUnknown,
        |d| Given::choice(d.intake.travel), |d, given| d.intake.travel = given.as_choice();
    /// Hours a week for the search.
    "hours": Number(1, HOURS), OrUnknown,
        |d| Given::number(d.intake.hours), |d, given| d.intake.hours = given.as_number();
    /// Age, by group.
    "age": Choice(AgeGroup::WORDS), OrUnknown,
        |d| Given::choice(d.intake.age), |d, given| d.intake.age = given.as_choice();
    /// Whether health limits the choice of work.
    "limitations": Choice(Limitations::WORDS), OrUnknown,
        |d| Given::choice(d.intake.limitations), |d, given| d.intake.limitations = given.as_choice();
    /// The day on which the search began. Left out, it is still to begin.
    "searching-since": Date, OrUnknown,
        |d| Given::day(d.intake.searching_since), |d, given| d.intake.searching_since = given.as_day();
    /// Interviews since then.
    "interviews": Number(0, INTERVIEWS), OrUnknown,
        |d| Given::number(d.intake.interviews), |d, given| d.intake.interviews = given.as_number();
    /// Of those, how many ended without an offer. More than there were are read as all of them.
    "rejections": Number(0, INTERVIEWS), OrUnknown,
        |d| Given::number(d.intake.rejections), set_rejections;
    /// The day by which income from work is needed.
    "needed-by": Date, OrUnknown,
        |d| Given::day(d.intake.needed_by), |d, given| d.intake.needed_by = given.as_day();
};

fn set_rejections(dossier: &mut Dossier, given: Given<'_>) {
    let intake = &mut dossier.intake;
    intake.rejections = match (intake.interviews, given.as_number()) {
        (Answer::Known(interviews), Answer::Known(rejections)) => Answer::Known(interviews.min(rejections)),
        (_, rejections) => rejections,
    };
}
