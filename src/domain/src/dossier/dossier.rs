//! The dossier: all the facts and answers of one person. Leaves out how they change: that is [`super::Command`].

use super::{
    Assessments, Assumption, BureauOffer, Contract, DiaryEntry, Entry, FirstAid, InCalendar, Intake,
    NamedRoute, Notes, Record, RecordKind, Records, Tasks, Telling, WorkChoices,
};
use crate::values::{Address, Language};
use chrono::NaiveDate;

/// One person's facts and answers. Two equal dossiers give the same screens on the same day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dossier {
    /// The language of the interface.
    pub language: Language,
    /// Je or u.
    pub address: Address,
    /// The day of the first answer, if any.
    pub begun: Option<NaiveDate>,
    /// The situation in which the person came.
    pub entry: Option<Entry>,
    /// What lies before the person.
    pub first_aid: FirstAid,
    /// The intake.
    pub intake: Intake,
    /// The contract that ends, and the money of the household.
    pub contract: Contract,
    /// Offers of bureaus, each under a name of its own.
    pub offers: Vec<BureauOffer>,
    /// The answers as they were before the person began to try things out beside the forecast.
    pub before_trying: Option<Box<Intake>>,
    /// Whether the intake was gone through to its end.
    pub intake_done: bool,
    /// Whether the person wants to see the forecast.
    pub telling: Telling,
    /// What the person said of tasks, by the task's id.
    pub tasks: Tasks,
    /// The tests that were begun.
    pub assessments: Assessments,
    /// What the person wrote in their own words.
    pub notes: Notes,
    /// What they decided about occupations.
    pub work: WorkChoices,
    /// What they keep of their way: steps, applications, people, weeks.
    pub records: Records,
    /// What of the own dates they put in a calendar.
    pub in_calendar: InCalendar,
    /// Figures that the person or the coach overruled, each at most once.
    pub assumptions: Vec<Assumption>,
    /// Routes kept to compare.
    pub routes: Vec<NamedRoute>,
    /// Past forecasts, the oldest first.
    pub diary: Vec<DiaryEntry>,
    /// The first day in new work, once it came.
    pub started: Option<NaiveDate>,
}

impl Dossier {
    /// Whether anything was answered.
    pub fn is_begun(&self) -> bool {
        self.begun.is_some()
    }

    /// Whether nothing is in it but how the person is spoken to.
    pub fn is_blank(&self) -> bool {
        *self == Self { language: self.language, address: self.address, ..Self::default() }
    }

    /// The new work that was taken last, also when it ended.
    pub fn new_work(&self) -> Option<&Record> {
        self.records.of(RecordKind::NewWork).next_back()
    }
}
