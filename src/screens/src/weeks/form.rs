//! The form of a look back, and the command of what was typed. No answer in it is needed. Leaves out drawing.

use super::next::next_steps;
use crate::facts::{Asked, Choice, FieldOf, Problem, Typed};
use crate::records::{added, changed, current, record_field};
use crate::typed_form::FormField;
use chrono::NaiveDate;
use content::Voice;
use content::texts::check_in as t;
use domain::dossier::{Command, Dossier, RecordField as F, RecordKind};

/// What is asked, in this order; the step can also be one of those offered.
const FIELDS: [F; 3] = [F::Happened, F::Mood, F::Next];
/// The words for the steps that are offered.
const OFFERED: [&str; 4] = ["1", "2", "3", "4"];

/// The fields, each with what stands in it: of a record that is there, else of a new one.
pub fn fields(dossier: &Dossier, record: Option<u32>, voice: Voice) -> Vec<(FormField, Typed)> {
    let known = record.and_then(|id| dossier.records.get(id));
    let field = |field: F| {
        let typed = known.map(|it| current(it, field, voice)).unwrap_or_default();
        (record_field(RecordKind::CheckIn, field, voice), typed)
    };
    let mut all: Vec<(FormField, Typed)> = FIELDS.map(field).into();
    let steps = next_steps(dossier, voice);
    // A step that was chosen stands in the field of one's own words when it is changed.
    if known.is_none() && !steps.is_empty() {
        let options = OFFERED.iter().zip(steps).map(|(word, label)| Choice { word, label });
        let asked = Asked { id: "next-step", label: &t::NEXT_OFFERED, hint: None };
        let offered = FormField { asked, kind: FieldOf::Choice, options: options.collect() };
        all.insert(2, (offered, Typed::default()));
        if let Some((own, _)) = all.last_mut() {
            own.asked.label = &t::NEXT_OWN;
        }
    }
    all
}

/// The command of what was typed. Own words count before a step that is offered.
///
/// # Errors
/// Everything that is to be mended, in the order of the fields.
pub fn command(
    typed: &[Typed],
    record: Option<u32>,
    dossier: &Dossier,
    today: NaiveDate,
    voice: Voice,
) -> Result<Command, Vec<Problem>> {
    let mut typed = typed.to_vec();
    if FIELDS.len() < typed.len() {
        let chosen = typed.remove(2).text;
        let place = OFFERED.iter().position(|word| *word == chosen);
        let step = place.and_then(|place| next_steps(dossier, voice).into_iter().nth(place));
        if let (Some(own), Some(step)) = (typed.last_mut().filter(|own| own.is_empty()), step) {
            *own = Typed::text(step);
        }
    }
    let mut said: Vec<(F, Typed)> = FIELDS.into_iter().zip(typed).collect();
    match record.and_then(|id| dossier.records.get(id)) {
        Some(known) => {
            said.insert(0, (F::Day, Typed::day(super::day(known))));
            changed(known, &said, dossier, today, voice)
        }
        None => {
            said.insert(0, (F::Day, Typed::day(today)));
            added(RecordKind::CheckIn, &said, dossier, today, voice)
        }
    }
}
