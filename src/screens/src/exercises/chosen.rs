//! What was chosen in an exercise, and which steps show with it. Leaves out drawing.

use crate::occupations::known::Known;
use content::ExerciseStep;
use domain::dossier::Dossier;

/// The note of the level of work: until it is chosen, the occupation says it.
const LEVEL: &str = "oefen-gesprek-niveau";

/// The option that is chosen: the one that the person chose, else what the work that they go for or did last says of it.
pub fn chosen(note: &str, dossier: &Dossier, known: Option<Known>) -> Option<String> {
    let own = dossier.notes.get(note).map(str::to_owned);
    own.or_else(|| known.filter(|_| note == LEVEL).and_then(|known| level(dossier, known)))
}

/// The level of the work that the person goes for, else of their last work.
fn level(dossier: &Dossier, known: Known) -> Option<String> {
    let code = dossier.work.chosen.or(dossier.work.last)?;
    Some(known.named(code)?.level().to_string())
}

/// Whether a step shows now.
pub fn is_shown(step: &ExerciseStep, dossier: &Dossier, known: Option<Known>) -> bool {
    let Some((note, option)) = step.when else { return true };
    chosen(note, dossier, known).as_deref() == Some(option)
}
