//! The file for a calendar, and what is kept of it so that another file changes the same entries. Leaves out the screen.

use super::{DateKind, OwnDate, all};
use chrono::{NaiveDate, NaiveDateTime};
use content::Voice;
use content::texts::calendar as t;
use domain::dossier::{Command, Dossier, MOST_IN_CALENDAR, Sharing};
use formats::calendar::{Event, to_ics, uid};

/// The name of the file: it says nothing of why.
pub const FILE_NAME: &str = "agenda.ics";

/// A file for a calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    /// What stands in it.
    pub text: String,
    /// Keeps what was given.
    pub command: Command,
    /// How many dates stand in it.
    pub count: usize,
    /// How many of them say that something goes on no longer.
    pub cancelled: usize,
}

/// The file with the kinds of dates that are chosen; nothing when there is no date to give.
///
/// Dates that are over are left out, save where one that lay ahead was moved there. A date that was given before and is no
/// more is told as cancelled until its day is over. One of a kind that is not chosen now stays in the calendar as it is.
/// Days are those of the dossier that is shared: a calendar is seen by others sooner than one thinks. `key` is what a first
/// file begins from.
pub fn export(
    dossier: &Dossier,
    chosen: &[DateKind],
    (is_neutral, sharing): (bool, &Sharing),
    key: &str,
    now: NaiveDateTime,
    today: NaiveDate,
    voice: Voice,
) -> Option<Export> {
    let dossier = &dossier.shared(sharing);
    let before = &dossier.in_calendar;
    let key = if before.key().is_empty() { key } else { before.key() };
    let all = all(dossier, today, voice);
    let (mut events, mut kept) = (Vec::new(), Vec::new());
    let mut put = |id: &str, day: NaiveDate, title: String, is_cancelled: bool| {
        let title = if is_neutral { t::NEUTRAL.owned(voice) } else { title };
        events.push(Event { uid: uid(key, id), day, title, about: String::new(), is_cancelled });
        if today <= day {
            kept.push((id.to_owned(), day));
        }
    };
    let mut cancelled = 0;
    for (id, day) in before.iter().filter(|(_, day)| today <= *day) {
        if all.iter().all(|date| date.id != id) {
            put(id, day, t::CANCELLED.owned(voice), true);
            cancelled += 1;
        }
    }
    let stays = |date: &&OwnDate| before.day(&date.id).is_some_and(|day| today <= day);
    for OwnDate { id, day, title, .. } in all
        .iter()
        .filter(|date| chosen.contains(&date.kind) && (today <= date.day || stays(date)))
        .take(MOST_IN_CALENDAR - cancelled)
    {
        put(id, *day, title.clone(), false);
    }
    if events.is_empty() {
        return None;
    }
    for date in all.iter().filter(|date| !chosen.contains(&date.kind)).filter(stays) {
        kept.extend(before.day(&date.id).map(|day| (date.id.clone(), day)));
    }
    Some(Export {
        text: to_ics(&events, before.times(), now),
        command: Command::PutInCalendar(key.to_owned(), kept),
        count: events.len(),
        cancelled,
    })
}
