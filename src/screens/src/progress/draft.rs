//! What is typed in the short form of a new forecast, and the changes it stands for. Nothing is changed until all of it
//! makes sense; what was typed stays. Leaves out the forecast.

use crate::typed_date::{DateError, TypedDate};
use chrono::NaiveDate;
use content::texts::{common, progress as t};
use content::{Text, Voice};
use domain::dossier::{Command, Dossier, Refusal, Retraining};
use domain::values::Answer;

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Whether the person searches already.
    pub searching: Option<bool>,
    /// Since when.
    pub since: TypedDate,
    /// How many interviews since then; empty when not counted.
    pub interviews: String,
    /// How many of those ended without an offer; empty when not counted.
    pub rejections: String,
    /// Whether the training has begun.
    pub training: Option<bool>,
    /// On which day.
    pub training_since: TypedDate,
}

/// What is to be mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The id of the input.
    pub field: String,
    /// The sentence for the person.
    pub sentence: String,
}

/// Whether the form asks for a training: one was chosen.
pub fn asks_training(dossier: &Dossier) -> bool {
    dossier.intake.retraining.known().is_some_and(|form| *form != Retraining::None)
}

/// The change of a first day in new work as it was typed.
///
/// # Errors
/// The sentence for the person, and the part of the date to mend.
pub fn started(
    typed: &TypedDate,
    dossier: &Dossier,
    today: NaiveDate,
    voice: Voice,
) -> Result<Command, Problem> {
    let mut form =
        Form { dossier: dossier.clone(), today, voice, commands: Vec::new(), problems: Vec::new() };
    form.date(typed, "started", |day| Command::Started(Some(day)));
    form.commands.pop().ok_or_else(|| form.problems.remove(0))
}

impl Draft {
    /// The form as the answers fill it.
    pub fn of(dossier: &Dossier) -> Self {
        let intake = &dossier.intake;
        let date = |answer: Answer<NaiveDate>| answer.known().copied().map(TypedDate::of).unwrap_or_default();
        let number = |answer: Answer<u8>| answer.known().map(|count| count.to_string()).unwrap_or_default();
        let is_there = |answer: Answer<NaiveDate>| answer.known().map(|_| true);
        Self {
            searching: is_there(intake.searching_since),
            since: date(intake.searching_since),
            interviews: number(intake.interviews),
            rejections: number(intake.rejections),
            training: is_there(intake.training_begun),
            training_since: date(intake.training_begun),
        }
    }

    /// The changes that this form stands for, in order.
    ///
    /// # Errors
    /// Everything that is to be mended, in the order of the fields.
    pub fn check(
        &self,
        dossier: &Dossier,
        today: NaiveDate,
        voice: Voice,
    ) -> Result<Vec<Command>, Vec<Problem>> {
        let mut form =
            Form { dossier: dossier.clone(), today, voice, commands: Vec::new(), problems: Vec::new() };
        match self.searching {
            None => form.mend("searching", &t::SEARCHING_MISSING),
            Some(false) => form.run("searching", Command::SearchingSince(Answer::Open)),
            Some(true) => {
                form.date(&self.since, "since", |day| Command::SearchingSince(Answer::Known(day)));
                let interviews = form.count(&self.interviews, "interviews");
                if let Some(count) = interviews {
                    form.run("interviews", Command::Interviews(count));
                }
                match form.count(&self.rejections, "rejections") {
                    Some(Answer::Known(_)) if interviews == Some(Answer::Unknown) => {
                        form.mend("rejections", &t::INTERVIEWS_MISSING);
                    }
                    Some(count) => form.run("rejections", Command::Rejections(count)),
                    None => {}
                }
            }
        }
        match self.training.filter(|_| asks_training(dossier)) {
            None => {}
            Some(false) => form.run("learning", Command::TrainingBegun(Answer::Open)),
            Some(true) => {
                form.date(&self.training_since, "begun", |day| Command::TrainingBegun(Answer::Known(day)));
            }
        }
        if form.problems.is_empty() { Ok(form.commands) } else { Err(form.problems) }
    }
}

/// The dossier as it would become, with what was found on the way.
struct Form {
    dossier: Dossier,
    today: NaiveDate,
    voice: Voice,
    commands: Vec<Command>,
    problems: Vec<Problem>,
}

impl Form {
    fn mend(&mut self, field: &str, text: &Text) {
        self.say(field.to_owned(), text.owned(self.voice));
    }

    fn say(&mut self, field: String, sentence: String) {
        self.problems.push(Problem { field, sentence });
    }

    fn run(&mut self, field: &str, command: Command) {
        match self.dossier.apply(command.clone(), self.today) {
            Ok(()) => self.commands.push(command),
            Err(Refusal::MoreRejectionsThanInterviews { .. }) => self.mend(field, &t::TOO_MANY_REJECTIONS),
            Err(refusal) => {
                let error = DateError::from(refusal);
                self.say(error.part(field), error.text().owned(self.voice));
            }
        }
    }

    fn date(&mut self, typed: &TypedDate, field: &str, command: fn(NaiveDate) -> Command) {
        match typed.parse(self.voice) {
            Ok(day) => self.run(field, command(day)),
            Err(DateError::Empty) => self.mend(field, &t::DATE_MISSING),
            Err(error) => self.say(error.part(field), error.text().owned(self.voice)),
        }
    }

    /// A count as typed; nothing typed is not counted. None when it is no number that can be.
    fn count(&mut self, typed: &str, field: &str) -> Option<Answer<u8>> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Some(Answer::Unknown);
        }
        if !typed.chars().all(|letter| letter.is_ascii_digit()) {
            self.mend(field, &common::ERROR_NUMBER);
            return None;
        }
        let count = typed.parse().ok();
        if count.is_none() {
            let range = [0, u8::MAX].map(|end| end.to_string());
            self.say(field.to_owned(), common::ERROR_NUMBER_RANGE.fill(self.voice, range));
        }
        count.map(Answer::Known)
    }
}
