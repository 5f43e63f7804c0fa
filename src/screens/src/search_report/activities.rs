//! Everything that was done in a period, the first day first. Leaves out what is shown of it.

use chrono::NaiveDate;
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind};
use domain::search::Period;

/// Something that was done.
pub(super) struct Activity<'a> {
    /// On which day.
    pub day: NaiveDate,
    /// The field in which that day stands.
    pub field: F,
    /// Of what.
    pub record: &'a Record,
}

/// The days of an application that show something, in the order in which they usually come.
const OF_APPLICATION: &[F] =
    &[F::Applied, F::Replied, F::Interview, F::SecondInterview, F::Offered, F::Closed];

/// What was done in a period.
pub(super) fn activities(dossier: &Dossier, period: Period) -> Vec<Activity<'_>> {
    let mut all: Vec<Activity> = Vec::new();
    for record in dossier.records.iter() {
        let fields: &[F] = match record.kind {
            RecordKind::Application => OF_APPLICATION,
            RecordKind::Contact | RecordKind::Activity => &[F::Day],
            _ => &[],
        };
        for &field in fields {
            let Some(day) = record.day(field).filter(|day| period.holds(*day)) else { continue };
            let place = all.partition_point(|before| before.day <= day);
            all.insert(place, Activity { day, field, record });
        }
    }
    all
}
