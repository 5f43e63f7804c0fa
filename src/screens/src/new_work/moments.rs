//! The moments of aftercare: offered from their day on, never pushed, and kept as the person fills them in. Leaves out
//! what to do about trouble: a list has it.

use crate::facts::{Problem, Typed};
use crate::records::{Told, added, options, record_field, told};
use crate::typed_form::FormField;
use crate::wording::dates;
use chrono::{Days, Months, NaiveDate};
use content::Voice;
use content::texts::new_work as t;
use domain::dossier::{Command, Dossier, Record, RecordField as F, RecordKind};

/// What is asked at each.
const FIELDS: [F; 4] = [F::Pleases, F::AsExpected, F::Difficult, F::Next];

/// A moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Its word.
    pub word: &'static str,
    /// Its name.
    pub name: String,
    /// What there is of it.
    pub standing: MomentStanding,
}

/// What there is of a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MomentStanding {
    /// It can be filled in from a day on, in a sentence.
    Ahead(String),
    /// It can be filled in now.
    Open(String),
    /// It was filled in: number, name and lines of the record.
    Kept(u32, String, Vec<Told>),
}

/// The four moments of the new work of now; none without a first day.
pub fn moments(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<Moment> {
    let Some((work, start)) = dossier.new_work().and_then(|work| Some((work, work.day(F::Start)?))) else {
        return Vec::new();
    };
    let kept = |word: &str| {
        // Those of work before this one have lower numbers.
        let mut of_it = dossier.records.of(RecordKind::Aftercare).filter(|record| work.id < record.id);
        of_it.rfind(|record| record.choice(F::Moment) == word)
    };
    let moment = |(choice, day): (crate::facts::Choice, Option<NaiveDate>)| {
        let day = day.unwrap_or(NaiveDate::MAX);
        let standing = match kept(choice.word) {
            Some(record) => shown(record, &choice.label, voice),
            None if today < day => MomentStanding::Ahead(
                t::MOMENT_AHEAD.fill(voice, [choice.label.clone(), dates::day(day, voice)]),
            ),
            None => MomentStanding::Open(t::MOMENT_FILL.fill(voice, [choice.label.as_str()])),
        };
        Moment { word: choice.word, name: choice.label, standing }
    };
    options(F::Moment, voice).into_iter().zip(days(start)).map(moment).collect()
}

/// The days of the moments, in the order of their words.
pub fn days(start: NaiveDate) -> [Option<NaiveDate>; 4] {
    [
        Some(start),
        start.checked_add_days(Days::new(14)),
        start.checked_add_months(Months::new(1)),
        start.checked_add_months(Months::new(3)),
    ]
}

fn shown(record: &Record, label: &str, voice: Voice) -> MomentStanding {
    let day = dates::day(record.day(F::Day).unwrap_or(record.made), voice);
    let name = t::MOMENT_NAME.fill(voice, [label, &day]);
    MomentStanding::Kept(record.id, name, told(record, &FIELDS, voice))
}

/// The fields of a moment.
pub fn moment_fields(voice: Voice) -> Vec<(FormField, Typed)> {
    FIELDS.map(|field| (record_field(RecordKind::Aftercare, field, voice), Typed::default())).into()
}

/// The command that keeps a moment. No answer is needed.
///
/// # Errors
/// Everything that is to be mended, in the order of the fields.
pub fn keep_moment(
    word: &'static str,
    typed: &[Typed],
    dossier: &Dossier,
    today: NaiveDate,
    voice: Voice,
) -> Result<Command, Vec<Problem>> {
    let mut said = vec![(F::Day, Typed::day(today)), (F::Moment, Typed::text(word.to_owned()))];
    said.extend(FIELDS.into_iter().zip(typed.iter().cloned()));
    added(RecordKind::Aftercare, &said, dossier, today, voice)
}
