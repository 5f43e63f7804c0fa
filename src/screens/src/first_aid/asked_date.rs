//! Which one date first aid asks for: the one that the person's first deadline counts from. Leaves out reading it:
//! `typed_date` does.

use super::not_computed;
use chrono::NaiveDate;
use content::texts::first_aid as t;
use content::{Text, deadlines};
use domain::dossier::{Command, Dossier, Paper};
use domain::rights::{DeadlineFacts, DeadlineFrom, DeadlineOutcome, MissingAnswer};
use domain::values::Answer;

/// A date that first aid can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedDate {
    /// The date on the letter.
    Letter,
    /// The day of signing.
    Signing,
    /// The last day of the contract: the same answer as in the intake.
    LastDay,
}

impl AskedDate {
    /// The question.
    pub fn question(self) -> &'static Text {
        match self {
            Self::Letter => &t::DATE_OF_LETTER,
            Self::Signing => &t::DATE_OF_SIGNING,
            Self::LastDay => &t::DATE_OF_LAST_DAY,
        }
    }

    /// What it is called among the answers.
    pub fn short(self) -> &'static Text {
        match self {
            Self::Letter => &t::DATE_OF_LETTER_SHORT,
            Self::Signing => &t::DATE_OF_SIGNING_SHORT,
            Self::LastDay => &t::DATE_OF_LAST_DAY_SHORT,
        }
    }

    /// The answer now.
    pub fn answer(self, dossier: &Dossier) -> Answer<NaiveDate> {
        match self {
            Self::Letter | Self::Signing => dossier.first_aid.dated,
            Self::LastDay => dossier.intake.last_day,
        }
    }

    /// The command of an answer.
    pub fn command(self, answer: Answer<NaiveDate>) -> Command {
        match self {
            Self::Letter | Self::Signing => Command::PaperDated(answer),
            Self::LastDay => Command::LastDay(answer),
        }
    }

    fn from(self) -> DeadlineFrom {
        match self {
            Self::Letter => DeadlineFrom::LetterDate,
            Self::Signing => DeadlineFrom::SigningDate,
            Self::LastDay => DeadlineFrom::LastWorkingDay,
        }
    }
}

/// The date to ask on the way to the sheet. None when no deadline of this paper waits for one.
pub fn asked(dossier: &Dossier, today: NaiveDate) -> Option<AskedDate> {
    if not_computed(dossier).is_some() {
        return None;
    }
    let candidates: &[AskedDate] = match dossier.first_aid.paper.known()? {
        Paper::UwvLetter => &[AskedDate::Letter],
        Paper::Signed => &[AskedDate::Signing, AskedDate::LastDay],
        Paper::NoticeLetter => &[AskedDate::LastDay],
        Paper::Nothing | Paper::Proposal | Paper::Summary => &[],
    };
    // As if no date were known, so that an answered question stays where it was.
    let facts = DeadlineFacts {
        letter_date: None,
        signing_date: None,
        last_working_day: None,
        told_date: None,
        ..DeadlineFacts::of(dossier)
    };
    let rules = deadlines().iter().map(|entry| &entry.rule.value);
    let waiting = domain::rights::deadlines(&facts, rules, today);
    let is_waited_for = |date: &AskedDate| {
        let missing = DeadlineOutcome::Missing(MissingAnswer::Date(date.from()));
        waiting.iter().any(|deadline| deadline.outcome == missing)
    };
    candidates.iter().copied().find(is_waited_for)
}

/// The date on the page of the date question, also for someone who was not led there.
pub fn shown(dossier: &Dossier, today: NaiveDate) -> AskedDate {
    asked(dossier, today).unwrap_or(AskedDate::LastDay)
}
