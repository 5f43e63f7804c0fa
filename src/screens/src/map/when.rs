//! When a phase comes, in words: months as estimates, never a day. Leaves out dates that are terms of law.

use crate::wording::dates;
use chrono::NaiveDate;
use content::texts::route as t;
use content::{PhaseEntry, Voice};
use domain::phases::{Phase, PhaseTime, Schedule};

/// The time of a phase, and for the search also whether it runs. Without a schedule, or for a phase by choice, what is
/// usual.
pub(super) fn when(
    (phase, runs): (Phase, bool),
    entry: &PhaseEntry,
    schedule: Option<&Schedule>,
    today: NaiveDate,
    voice: Voice,
) -> String {
    let usual = || entry.when.owned(voice);
    let Some(schedule) = schedule else { return usual() };
    match schedule.time(phase) {
        PhaseTime::Free => usual(),
        PhaseTime::TooFar => t::LONGER_THAN_TWO_YEARS.owned(voice),
        PhaseTime::From(day) => t::FROM_MONTH.fill(voice, [dates::part_of_month(day, today, voice)]),
        PhaseTime::Between(_, last) if last.signed_duration_since(today).num_days() <= 7 => {
            t::THIS_WEEK.owned(voice)
        }
        PhaseTime::Between(first, last) => {
            let (first, last) =
                (dates::part_of_month(first, today, voice), dates::part_of_month(last, today, voice));
            if runs && phase == Phase::Search {
                return t::UNTIL_MONTH.fill(voice, [last]);
            }
            if first == last {
                return t::AROUND.fill(voice, [first]);
            }
            t::BETWEEN_MONTHS.fill(voice, [first, last])
        }
    }
}
