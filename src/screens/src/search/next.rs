//! The next steps with applications and people that have their day soon, the first day first. Leaves out the rest.

use crate::records;
use crate::route::Route;
use crate::wording::dates;
use chrono::{Days, NaiveDate};
use content::Voice;
use content::search::figures::{AHEAD_WEEKS, FEW_WEEKS};
use content::texts::{search as t, search_report as r};
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind};
use domain::search::Stage;

/// How many show at most.
const MOST: usize = 8;

/// A next step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// What, with whom, and when.
    pub words: String,
    /// Where it is kept.
    pub href: String,
}

/// The next steps of this dossier, and the talks that are still to come.
pub fn next_steps(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<NextStep> {
    let until = today.checked_add_days(Days::new(AHEAD_WEEKS.value as u64 * 7)).unwrap_or(today);
    // What was put on a day long ago stands with the application or the person.
    let from = today.checked_sub_days(Days::new(FEW_WEEKS.value as u64 * 7)).unwrap_or(today);
    let mut soon: Vec<(NaiveDate, F, &Record)> = Vec::new();
    for record in dossier.records.iter() {
        let fields: &[F] = match record.kind {
            RecordKind::Application if !Stage::of(record).is_over() => {
                &[F::NextDay, F::Interview, F::SecondInterview]
            }
            RecordKind::Contact => &[F::NextDay],
            _ => continue,
        };
        for &field in fields {
            // A talk of an earlier day is no step that waits.
            let counts = |day: &NaiveDate| {
                *day <= until && if field == F::NextDay { from <= *day } else { today <= *day }
            };
            if let Some(day) = record.day(field).filter(counts) {
                soon.insert(soon.partition_point(|(before, ..)| *before <= day), (day, field, record));
            }
        }
    }
    soon.truncate(MOST);
    soon.into_iter().map(|one| shown(one, today, voice)).collect()
}

fn shown((day, field, record): (NaiveDate, F, &Record), today: NaiveDate, voice: Voice) -> NextStep {
    let (is_past, day) = (day < today, dates::day(day, voice));
    let name = records::name(record, voice);
    let day = if is_past { t::NEXT_WAS.fill(voice, [day]) } else { day };
    let next = match field {
        F::Interview => r::WHAT_TALK.get(voice),
        F::SecondInterview => r::WHAT_SECOND_TALK.get(voice),
        _ => record.words(F::Next),
    };
    let words = if next.is_empty() {
        t::NEXT_LINE.fill(voice, [day, name])
    } else {
        t::NEXT_LINE_WORDS.fill(voice, [day.as_str(), &name, next])
    };
    let is_contact = record.kind == RecordKind::Contact;
    NextStep { words, href: if is_contact { Route::Network } else { Route::Applications }.href() }
}
