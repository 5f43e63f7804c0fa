//! The figures that are overruled now, each with our value, theirs, who and why. Leaves out changing them.

use super::figures::{found, in_words, name};
use crate::forecast::Reckoning;
use chrono::NaiveDate;
use content::pots::POTS;
use content::texts::assumptions as t;
use content::{FigureUnit, Voice};
use domain::dossier::{Assumption, Author, Dossier};
use domain::explanation::{Basis, Step};
use domain::values::Estimate;

/// One figure that is overruled.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// The id of the figure.
    pub figure: String,
    /// Its name for people.
    pub name: String,
    /// Their value, with whose it is.
    pub theirs: String,
    /// Our value.
    pub ours: String,
    /// Why, and that it plays no part now when it does not.
    pub notes: Vec<String>,
}

/// Every figure that is overruled, in the order in which that was done.
pub fn listed(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<Listed> {
    if dossier.assumptions.is_empty() {
        return Vec::new();
    }
    let reckoning = Reckoning::of(dossier, today);
    let steps = reckoning.evaluator().model(&reckoning.situation).steps();
    dossier.assumptions.iter().map(|assumption| one(assumption, &steps, voice)).collect()
}

fn one(assumption: &Assumption, steps: &[Step], voice: Voice) -> Listed {
    let figure = &assumption.figure;
    let whose = match assumption.by {
        Author::Person => &t::THEIRS_PERSON,
        Author::Coach => &t::THEIRS_COACH,
    };
    let found = found(figure);
    let unit = found.as_ref().map_or(FigureUnit::Number, |found| found.unit);
    let ours = found.map(|found| t::OURS.fill(voice, [in_words(unit, found.ours, voice)]));
    let theirs = in_words(unit, Estimate::exactly(assumption.value()), voice);
    // Of a figure of law the rights themselves show whether it counts, and the pots of theirs; the forecast knows only its
    // own.
    let is_law = figure.starts_with("nl-") || figure.starts_with("be-");
    let counts = is_law
        || POTS.figure(figure).is_some()
        || steps.iter().flat_map(Step::walk).any(|step| is_of(step, figure));
    let mut notes = Vec::new();
    if !assumption.why.is_empty() {
        notes.push(t::BECAUSE.fill(voice, [assumption.why.as_str()]));
    }
    if !counts {
        notes.push(t::NO_PART_NOW.owned(voice));
    }
    Listed {
        figure: figure.clone(),
        name: name(figure, voice),
        theirs: whose.fill(voice, [theirs]),
        ours: ours.unwrap_or_default(),
        notes,
    }
}

fn is_of(step: &Step, figure: &str) -> bool {
    matches!(step.basis, Basis::Overruled { id, .. } if id == figure)
}
