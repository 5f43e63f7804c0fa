//! The own dates that lie ahead, nearest first. Leaves out those that have passed, and what must be answered to know more:
//! first aid tells both.

use crate::first_aid::deadline_item::left;
use crate::own_dates::{is_done, own_dates};
use crate::wording::dates;
use chrono::NaiveDate;
use content::Voice;
use content::texts::first_aid as f;
use domain::dossier::Dossier;
use domain::rights::{Deadline, DeadlineOutcome};
use domain::values::Confidence;

/// A date that counts.
#[derive(Clone, Debug, PartialEq)]
pub struct NearestDate {
    /// What it is for.
    pub name: &'static str,
    /// Until when.
    pub until: String,
    /// How many days are left.
    pub left: String,
    /// What to do.
    pub action: &'static str,
    /// What it costs to let it go, when the law sets it.
    pub skipping: Option<&'static str>,
    /// That it must be checked, when we are not sure.
    pub check: Option<&'static str>,
}

/// All of them, but those of which the person says that it was done.
pub fn dates_ahead(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<NearestDate> {
    let is_ahead = |it: &&Deadline<'_>| {
        matches!(it.outcome, DeadlineOutcome::On { days_left, .. } if 0 <= days_left) && !is_done(it, dossier)
    };
    own_dates(dossier, today).iter().filter(is_ahead).filter_map(|it| dated(it, voice)).collect()
}

/// One of them, also when its day has passed.
pub(crate) fn dated(deadline: &Deadline<'_>, voice: Voice) -> Option<NearestDate> {
    let DeadlineOutcome::On { date, days_left, .. } = deadline.outcome else { return None };
    let entry = content::deadline(deadline.rule.id)?;
    Some(NearestDate {
        name: entry.name.get(voice),
        until: f::UNTIL.fill(voice, [dates::day(date, voice)]),
        left: left(days_left, voice),
        action: entry.action.get(voice),
        skipping: deadline.rule.legal.then(|| entry.skipping.get(voice)),
        check: (entry.rule.confidence == Confidence::Assumption).then(|| f::CHECK_THIS.get(voice)),
    })
}
