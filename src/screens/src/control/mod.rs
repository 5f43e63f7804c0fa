//! The questions that are answered by choosing one thing, or with a number: what can be chosen, the answer now, and the
//! command of an answer. Used by the intake and beside the forecast alike. Leaves out how a question looks.

mod command;
mod number;
mod number_words;
mod options;
mod trying;
pub mod typed;
mod value;

pub use number::{Number, Scale, Unit};
pub use trying::{answered, tried};

use content::Voice;
use domain::dossier::{Command, Dossier};

/// A question with a fixed set of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Control {
    /// Where someone lives and works, in one answer.
    Country,
    /// What someone does until the last day.
    Duties,
    /// The sector of the last work.
    Sector,
    /// The same work or something else.
    Direction,
    /// Whether guidance is arranged.
    Guidance,
    /// Months of guidance; "none" when there is no guidance.
    GuidanceMonths,
    /// What the bureau does.
    GuidanceKind,
    /// Whether to recover first, in one answer with the weeks of rest.
    Recovery,
    /// Whether to recover first; the weeks are a number of their own.
    RecoveryKind,
    /// Training.
    Retraining,
    /// Money for training and extra guidance.
    Budget,
    /// How crowded the market is.
    Market,
    /// How far to travel.
    Travel,
    /// Age.
    Age,
    /// Whether health limits the choice of work.
    Limitations,
}

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its word in files and controls.
    pub value: String,
    /// What people read.
    pub label: String,
}

impl Control {
    /// The id of the field.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Duties => "duties",
            Self::Sector => "sector",
            Self::Direction => "direction",
            Self::Guidance => "guidance",
            Self::GuidanceMonths => "guidance-months",
            Self::GuidanceKind => "guidance-kind",
            Self::Recovery | Self::RecoveryKind => "recovery",
            Self::Retraining => "retraining",
            Self::Budget => "budget",
            Self::Market => "market",
            Self::Travel => "travel",
            Self::Age => "age",
            Self::Limitations => "limitations",
        }
    }

    /// Everything that can be chosen, "I do not know yet" last.
    pub fn options(self, voice: Voice) -> Vec<Choice> {
        options::of(self, voice)
    }

    /// The word of the answer now. None when it is open.
    pub fn value(self, dossier: &Dossier) -> Option<String> {
        value::of(self, dossier)
    }

    /// What people read of the answer now. None when it is open.
    pub fn label(self, dossier: &Dossier, voice: Voice) -> Option<String> {
        let value = self.value(dossier)?;
        self.options(voice).into_iter().find(|choice| choice.value == value).map(|choice| choice.label)
    }

    /// The commands of choosing this word. None when there is no such choice.
    pub fn choose(self, word: &str, dossier: &Dossier) -> Option<Vec<Command>> {
        command::of(self, word, dossier)
    }
}
