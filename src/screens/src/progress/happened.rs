//! What was seen of the search, and what happened beside a past forecast, in words. Leaves out whose doing it was: a
//! forecast is about a group.

use crate::month_axis::days_after;
use crate::wording::dates;
use crate::wording::spans::{NO_FIGURE_BEYOND, whole};
use chrono::NaiveDate;
use content::texts::{dates as d, progress as t};
use content::{Text, Voice};
use domain::dossier::DiaryEntry;
use domain::forecast::Situation;

/// Whether a date so many days ahead may be told.
pub(super) fn is_told(days: u16) -> bool {
    i64::from(days) <= whole(NO_FIGURE_BEYOND * 7.0)
}

/// What was seen of the search so far.
pub(super) fn seen(now: &Situation, voice: Voice) -> Vec<String> {
    let Some(searched) = now.searched else { return Vec::new() };
    let so_far = match searched.interviews {
        None => return Vec::new(),
        Some(0) => t::SEEN_NONE.owned(voice),
        Some(1) => t::SEEN.fill(voice, [t::ONE_INTERVIEW.get(voice)]),
        Some(count) => t::SEEN.fill(voice, [t::INTERVIEWS.fill(voice, [count.to_string()])]),
    };
    let mut seen = vec![so_far];
    if 0 < searched.rejections {
        seen.push(t::SEEN_BOTH.owned(voice));
    }
    seen
}

/// Where a first day fell against a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fell {
    Before,
    Between,
    After,
}

/// Where this first day fell.
pub(super) fn fell(entry: &DiaryEntry, started: NaiveDate) -> Fell {
    let has_passed = |mark: Option<u16>| mark.is_some_and(|days| days_after(entry.day, days) < started);
    let is_early = entry.early.is_none_or(|days| started < days_after(entry.day, days));
    match (is_early, has_passed(entry.late)) {
        (true, _) => Fell::Before,
        (_, true) => Fell::After,
        _ => Fell::Between,
    }
}

/// Beside a past forecast: where the first day fell, or which months have passed.
pub(super) fn beside(entry: &DiaryEntry, started: Option<NaiveDate>, today: NaiveDate) -> &'static Text {
    if let Some(started) = started {
        return match fell(entry, started) {
            Fell::Before => &t::HAPPENED_BEFORE,
            Fell::Between => &t::HAPPENED_BETWEEN,
            Fell::After => &t::HAPPENED_AFTER,
        };
    }
    let has_passed = |mark: Option<u16>| mark.is_some_and(|days| days_after(entry.day, days) < today);
    if has_passed(entry.late) {
        &t::MARK_LATE
    } else if has_passed(entry.half) {
        &t::MARK_HALF
    } else if has_passed(entry.early) {
        &t::MARK_EARLY
    } else {
        &t::MARK_NONE
    }
}

/// A mark of a past forecast in words.
pub(super) fn mark(entry: &DiaryEntry, days: Option<u16>, today: NaiveDate, voice: Voice) -> String {
    match days.filter(|days| is_told(*days)) {
        Some(days) => {
            let month = dates::month(days_after(entry.day, days), today, voice);
            t::AROUND.fill(voice, [month])
        }
        None => d::OVER_TWO_YEARS.owned(voice),
    }
}
