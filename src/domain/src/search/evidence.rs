//! What the kept applications say of the search, for the forecast: since when, how many came to a talk, how many of those
//! ended without an offer. It counts; the person decides whether it is taken over.

use super::stage::{Stage, first_talk_on};
use crate::dossier::{Command, Dossier, Intake, Record, RecordField as F, RecordKind};
use crate::values::Answer;
use chrono::NaiveDate;

/// The counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The day from which the search counts.
    pub since: NaiveDate,
    /// Applications that came to a talk.
    pub interviews: u8,
    /// Of those, how many ended without an offer.
    pub rejections: u8,
}

impl Evidence {
    /// What the applications say today; None while nothing was applied for.
    pub fn of(dossier: &Dossier, today: NaiveDate) -> Option<Self> {
        // New work that ended begins the search anew: what was before it counts no more.
        let ended = dossier.new_work().and_then(|work| work.day(F::Until)).map(|day| day.min(today));
        let is_of_now = move |it: &&Record| ended.is_none_or(|ended| it.day(F::Applied) >= Some(ended));
        let all = || dossier.records.of(RecordKind::Application).filter(is_of_now);
        let first = all().filter_map(|it| it.day(F::Applied)).filter(|day| *day <= today).min()?;
        let since = dossier.intake.searching_since.known().map_or(first, |day| first.min(*day));
        let was_in_talk = |it: &&Record| first_talk_on(it).is_some_and(|day| since <= day && day <= today);
        let is_without =
            |it: &&Record| Stage::of(it).is_over() && it.day(F::Offered).is_none() && !is_hired(it);
        let most = |count: usize| u8::try_from(count).unwrap_or(u8::MAX);
        Some(Self {
            since,
            interviews: most(all().filter(was_in_talk).count()),
            rejections: most(all().filter(was_in_talk).filter(is_without).count()),
        })
    }

    /// Whether these are not the answers already.
    pub fn differs(self, intake: &Intake) -> bool {
        intake.searching_since != Answer::Known(self.since)
            || intake.interviews != Answer::Known(self.interviews)
            || intake.rejections != Answer::Known(self.rejections)
    }

    /// The changes that make them the answers.
    pub fn commands(self) -> Vec<Command> {
        vec![
            Command::SearchingSince(Answer::Known(self.since)),
            Command::Interviews(Answer::Known(self.interviews)),
            Command::Rejections(Answer::Known(self.rejections)),
        ]
    }
}

fn is_hired(application: &Record) -> bool {
    application.choice(F::Outcome) == "accepted"
}
