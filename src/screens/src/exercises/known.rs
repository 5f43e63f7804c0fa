//! What the dossier has for an exercise: applications that are still open, and what the person can do. Leaves out what is
//! private, and what became of an application.

use crate::balance::Balance;
use crate::records;
use chrono::NaiveDate;
use content::Voice;
use content::texts::exercises as t;
use domain::dossier::{Dossier, RecordField, RecordKind};

/// How many applications there are to choose from.
const MOST: usize = 12;
/// The word for none of them.
pub const NO_APPLICATION: &str = "0";
/// The part of the balance that tells what someone can do.
const CAN: &str = "balans-kan";

/// Applications that are not over, the newest first, and none of them.
pub fn applications(dossier: &Dossier, voice: Voice) -> Vec<(String, String)> {
    let open = dossier.records.of(RecordKind::Application).rev();
    let open =
        open.filter(|it| it.choice(RecordField::Outcome).is_empty() && it.day(RecordField::Closed).is_none());
    let mut all: Vec<(String, String)> =
        open.take(MOST).map(|it| (it.id.to_string(), records::name(it, voice))).collect();
    if !all.is_empty() {
        all.push((NO_APPLICATION.to_owned(), t::NO_APPLICATION.owned(voice)));
    }
    all
}

/// What the person can do, by their own words and their tests, a line each.
pub fn strengths(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<String> {
    let mut lines: Vec<String> = dossier.notes.get(CAN).map(str::to_owned).into_iter().collect();
    let parts = Balance::of(dossier, today, voice).parts.into_iter();
    for found in parts.filter(|part| part.note == CAN).flat_map(|part| part.found) {
        lines.extend(found.rows.into_iter().map(|row| [row.label, ": ", &row.words].concat()));
    }
    let skills: Vec<&str> =
        dossier.records.of(RecordKind::CvSkill).map(|it| it.words(RecordField::Title)).collect();
    if !skills.is_empty() {
        lines.push(skills.join(", "));
    }
    lines
}
