//! The named changes of a dossier: the only way it changes. Leaves out saving.

use super::{
    Budget, Direction, Dossier, Duties, Entry, Guidance, LastWork, Market, Paper, Recovery, Retraining,
    TaskStatus, Telling,
};
use crate::values::{Address, Answer, Country, Language};
use chrono::NaiveDate;

/// One change. Every answer also counts as the first answer when there was none.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Speak this language. Not an answer.
    Speak(Language),
    /// Use this form of address. Not an answer.
    Call(Address),
    /// In what situation the person comes.
    Enter(Entry),
    /// What lies before the person.
    Paper(Answer<Paper>),
    /// The date of that paper.
    PaperDated(Answer<NaiveDate>),
    /// The country of residence.
    Lives(Answer<Country>),
    /// The country of work.
    Works(Answer<Country>),
    /// The last paid day.
    LastDay(Answer<NaiveDate>),
    /// What the person does until the last day.
    Duties(Answer<Duties>),
    /// The last work.
    LastWork(Answer<LastWork>),
    /// Where the person wants to go.
    Direction(Answer<Direction>),
    /// Whether guidance is arranged.
    Guidance(Answer<Guidance>),
    /// Whether to recover first.
    Recovery(Answer<Recovery>),
    /// What training.
    Retraining(Answer<Retraining>),
    /// How much money.
    Budget(Answer<Budget>),
    /// How crowded the market.
    Market(Answer<Market>),
    /// The intake was gone through.
    FinishIntake,
    /// Whether to tell the forecast. Not an answer.
    Tell(Telling),
    /// What the person says of a task; nothing takes it back.
    Task(String, Option<TaskStatus>),
}

/// Why a change was refused. Nothing was changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The date is too far from today to be meant: more than fifty years back or ten years on.
    DateOutOfRange {
        /// The date as given.
        given: NaiveDate,
    },
}

/// Days that a date may lie back: about fifty years.
const DAYS_BACK: i64 = 18_263;
/// Days that a date may lie ahead: about ten years.
const DAYS_AHEAD: i64 = 3_653;

impl Dossier {
    /// Changes the dossier, today.
    ///
    /// # Errors
    /// A [`Refusal`] when the change makes no sense; the dossier is as it was.
    pub fn apply(&mut self, command: Command, today: NaiveDate) -> Result<(), Refusal> {
        if let Command::LastDay(Answer::Known(given)) | Command::PaperDated(Answer::Known(given)) = command {
            let days = given.signed_duration_since(today).num_days();
            if !(-DAYS_BACK..=DAYS_AHEAD).contains(&days) {
                return Err(Refusal::DateOutOfRange { given });
            }
        }
        let is_answer = !matches!(command, Command::Speak(_) | Command::Call(_) | Command::Tell(_));
        self.change(command);
        if is_answer && self.begun.is_none() {
            self.begun = Some(today);
        }
        Ok(())
    }

    fn change(&mut self, command: Command) {
        let intake = &mut self.intake;
        match command {
            Command::Speak(language) => self.language = language,
            Command::Call(address) => self.address = address,
            Command::Enter(entry) => self.entry = Some(entry),
            Command::Paper(answer) => self.first_aid.paper = answer,
            Command::PaperDated(answer) => self.first_aid.dated = answer,
            Command::Lives(answer) => intake.lives = answer,
            Command::Works(answer) => intake.works = answer,
            Command::LastDay(answer) => intake.last_day = answer,
            Command::Duties(answer) => intake.duties = answer,
            Command::LastWork(answer) => intake.last_work = answer,
            Command::Direction(answer) => intake.direction = answer,
            Command::Guidance(answer) => intake.guidance = answer,
            Command::Recovery(answer) => intake.recovery = answer,
            Command::Retraining(answer) => intake.retraining = answer,
            Command::Budget(answer) => intake.budget = answer,
            Command::Market(answer) => intake.market = answer,
            Command::FinishIntake => self.intake_done = true,
            Command::Tell(telling) => self.telling = telling,
            Command::Task(id, Some(status)) => {
                self.tasks.insert(id, status);
            }
            Command::Task(id, None) => {
                self.tasks.remove(&id);
            }
        }
    }
}
