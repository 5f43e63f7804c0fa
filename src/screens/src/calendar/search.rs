//! The days of the search: interviews, what comes next, and offers that want an answer. Leaves out what is over.

use super::{DateKind, OwnDate};
use crate::records;
use content::texts::calendar as t;
use content::{Template, Voice};
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind};

/// All of them.
pub(super) fn dates(dossier: &Dossier, voice: Voice) -> Vec<OwnDate> {
    let mut all = Vec::new();
    for record in dossier.records.of(RecordKind::Application).filter(|it| is_open(it)) {
        all.extend(date(record, F::Interview, &t::INTERVIEW, voice));
        all.extend(date(record, F::SecondInterview, &t::SECOND_INTERVIEW, voice));
        all.extend(next(record, voice));
    }
    for record in dossier.records.of(RecordKind::Contact) {
        all.extend(next(record, voice));
    }
    for record in dossier.records.of(RecordKind::JobOffer).filter(|it| it.choice(F::Outcome).is_empty()) {
        all.extend(date(record, F::AnswerBy, &t::ANSWER_BY, voice));
    }
    all
}

fn is_open(record: &Record) -> bool {
    record.day(F::Closed).is_none() && record.choice(F::Outcome).is_empty()
}

/// What comes next, in the words of the person where there are some.
fn next(record: &Record, voice: Voice) -> Option<OwnDate> {
    let mut next = date(record, F::NextDay, &t::FOLLOW_UP, voice)?;
    let own = record.words(F::Next);
    if !own.is_empty() {
        next.title = [own, " (", &records::name(record, voice), ")"].concat();
    }
    Some(next)
}

fn date(record: &Record, field: F, title: &Template<1>, voice: Voice) -> Option<OwnDate> {
    let title = title.fill(voice, [records::name(record, voice)]);
    Some(OwnDate::new(DateKind::Search, &[&record.id.to_string(), field.id()], record.day(field)?, title))
}
