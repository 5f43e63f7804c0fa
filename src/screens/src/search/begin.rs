//! When to begin to apply, from the last paid day. Leaves out what law or benefit ask.

use crate::route::{Question, Route};
use crate::wording::dates;
use chrono::{Days, NaiveDate};
use content::Voice;
use content::search::figures::EARLY_WEEKS;
use content::texts::{forecast, search as t};
use domain::dossier::{Dossier, RecordField, RecordKind};
use domain::values::Country;

/// When to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begin {
    /// In a few sentences.
    pub said: Vec<String>,
    /// Where it goes on, in words and as an address.
    pub onward: (&'static str, String),
}

/// When this person begins, as far as their answers say; nothing for who applied already.
pub fn begin(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<Begin> {
    let mut applications = dossier.records.of(RecordKind::Application);
    let has_begun = applications.any(|it| it.day(RecordField::Applied).is_some());
    (!has_begun).then(|| first(dossier, today, voice))
}

fn first(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Begin {
    let rights = (t::BEGIN_RIGHTS.get(voice), Route::Rights.href());
    let Some(&last) = dossier.intake.last_day.known() else {
        let ask = Route::Intake { question: Question::LastDay, change: true };
        return Begin {
            said: vec![t::BEGIN_UNKNOWN.owned(voice)],
            onward: (t::BEGIN_ASK.get(voice), ask.href()),
        };
    };
    if last < today {
        return Begin { said: vec![t::BEGIN_NOW.owned(voice)], onward: rights };
    }
    let weeks = EARLY_WEEKS.value as u64;
    let from = last.checked_sub_days(Days::new(weeks * 7)).unwrap_or(last);
    let last = dates::day(last, voice);
    let mut said = vec![if today < from {
        t::BEGIN_EARLY.fill(voice, [last, dates::day(from, voice)])
    } else {
        t::BEGIN_NOW_WORKING.fill(voice, [last])
    }];
    if dossier.intake.works.known() == Some(&Country::Belgium) {
        said.push(forecast::SEARCH_LEAVE_BELGIUM.owned(voice));
    }
    Begin { said, onward: rights }
}
