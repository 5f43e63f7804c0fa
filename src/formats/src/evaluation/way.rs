//! What the person keeps of their way, as JSON: plan, search, dates for a calendar, and how many there are of each kind.
//! Leaves out own words: they are theirs.

use serde::Serialize;

/// How many records of a kind are kept.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct KindOut {
    /// The id of the kind.
    pub kind: String,
    /// How many.
    pub count: usize,
}

/// A step of the plan.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct PlanStepOut {
    /// The number of its record.
    pub number: u32,
    /// The id of the task that it comes from; absent for an own step.
    pub task: Option<String>,
    /// What was said of it: `begun`, `done` or `skipped`; absent when nothing was.
    pub status: Option<String>,
    /// The day on which it begins.
    pub day: Option<String>,
    /// How many days of work it takes.
    pub days: Option<u32>,
    /// The latest day that keeps everything after it where it is; absent when nothing holds it.
    pub latest: Option<String>,
    /// Days of work until then.
    pub room: Option<u32>,
    /// Days of work that it can wait before the first day in new work moves; absent when that does not hang on it.
    pub to_aim: Option<u32>,
}

/// The search as the person keeps it.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct SearchOut {
    /// What happened up to today.
    pub counts: CountsOut,
    /// How many applications stand at each stage; stages without any are left out.
    pub stages: Vec<StageOut>,
    /// What stands out.
    pub stuck: StuckOut,
}

/// How often something happened.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct CountsOut {
    /// Applications.
    pub applied: usize,
    /// Applications that got an answer.
    pub answers: usize,
    /// Applications that came to a talk.
    pub talks: usize,
    /// Applications that came to a second talk.
    pub second_talks: usize,
    /// Offers.
    pub offers: usize,
    /// People who were spoken.
    pub people: usize,
    /// Other things that were done.
    pub others: usize,
}

/// A stage of applications.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct StageOut {
    /// `found`, `applied`, `in-talk`, `second-talk`, `offered`, or how it ended: `no-reply`, `rejected`, `withdrawn`, `gone`,
    /// `accepted`, `ended`.
    pub stage: String,
    /// How many.
    pub count: usize,
}

/// What stands out in the search.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct StuckOut {
    /// The ids of what stands out, in the order in which to look at it.
    pub found: Vec<String>,
    /// Whether there are too few numbers to say anything of answers and talks.
    pub too_few: bool,
    /// Applications that had time to be answered.
    pub asked: usize,
    /// Of those, how many were.
    pub answered: usize,
    /// Of those, how many came to a talk.
    pub talked: usize,
    /// Talks after which someone else was chosen.
    pub second: usize,
    /// Applications of the last weeks.
    pub recent: usize,
}

/// A date for a calendar.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct CalendarDateOut {
    /// Its id, which stays the same.
    pub id: String,
    /// `term`, `step`, `search` or `work`.
    pub kind: String,
    /// The day.
    pub day: String,
    /// The day under which it was given to a calendar; absent when it was not.
    pub given: Option<String>,
}
