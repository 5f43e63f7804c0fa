//! A new forecast on request, what changed since the one before, and the diary of past forecasts beside what happened.
//! Leaves out drawing.

mod change;
mod change_words;
mod diary;
mod draft;
mod entry;
mod happened;
mod offer;

pub use change::{ChangeGroup, ChangePart, ChangeShown};
pub use diary::DiaryShown;
pub use draft::{Draft, Problem, asks_training, started};
pub use entry::{entry, first};
pub use offer::{Offer, offer};

use crate::compare::own;
use crate::forecast::Reckoning;
use crate::long_way::LongWay;
use crate::wording::dates;
use chrono::NaiveDate;
use content::Voice;
use content::texts::progress as t;
use domain::dossier::{Dossier, Telling};
use domain::forecast::Situation;

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub enum ProgressScreen {
    /// No figures, by choice; the sentence says so.
    Hidden(&'static str),
    /// Shown.
    Shown(Box<Progress>),
}

/// Where the search stands, in forecasts.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// What comes first when the forecast is long.
    pub long_way: Option<LongWay>,
    /// Whether something is tried out, so that there is a choice to make first.
    pub is_trying: bool,
    /// The first day in new work, once it is known.
    pub started: Option<String>,
    /// That the diary holds its first forecast, with which nothing can be compared yet.
    pub first: Option<&'static str>,
    /// What changed between the last two forecasts.
    pub change: Option<ChangeShown>,
    /// Past forecasts; None when there are none.
    pub diary: Option<DiaryShown>,
}

impl ProgressScreen {
    /// The screen of a dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        match dossier.telling {
            Telling::Now => Self::Shown(Box::new(Progress::of(dossier, today, voice))),
            Telling::Unasked => Self::Hidden(t::UNASKED.get(voice)),
            Telling::Later | Telling::RatherNot => Self::Hidden(t::HIDDEN.get(voice)),
        }
    }
}

impl Progress {
    /// Where the search of this dossier stands today.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        let situation = Situation::with_answers(dossier, own(dossier), today);
        let forecast = Reckoning::of(dossier, today).with(situation).forecast();
        let long_way = LongWay::of(&forecast, dossier, today, voice);
        let (change, first) = match dossier.diary.as_slice() {
            [] => (None, None),
            [_] => (None, Some(t::FIRST_MADE.get(voice))),
            [.., before, now] => (Some(ChangeShown::between(before, now, dossier, today, voice)), None),
        };
        let started = dossier.started.map(|day| t::STARTED_ON.fill(voice, [dates::day(day, voice)]));
        Self {
            // Who has found work needs no help on a long way.
            long_way: long_way.filter(|_| started.is_none()),
            is_trying: dossier.before_trying.is_some(),
            started,
            first,
            change,
            diary: DiaryShown::of(dossier, today, voice),
        }
    }
}
