//! What was written, chosen and ticked in an exercise, as a letter or as a sheet to print. Leaves out what was not.

use super::{chosen, is_private, is_shown, own};
use crate::occupations::known::Known;
use crate::records;
use content::{ExerciseEntry, ExerciseResult, Step, Voice, exercises};
use domain::dossier::{Dossier, TaskStatus};

/// What became of an exercise.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What it is called.
    pub title: String,
    /// What was written, in the order of the steps.
    pub lines: Vec<Line>,
    /// Whether the words stand alone, as a letter.
    pub is_letter: bool,
}

/// Something that was written, chosen or ticked.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What was asked.
    pub label: &'static str,
    /// Own words, or what was chosen or ticked.
    pub words: String,
}

/// An exercise in which something was written, for the page that holds everything.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// What became of it.
    pub sheet: Sheet,
    /// Whether it is private.
    pub is_private: bool,
}

/// What became of one exercise.
pub fn sheet(
    exercise: &'static ExerciseEntry,
    dossier: &Dossier,
    known: Option<Known>,
    voice: Voice,
) -> Sheet {
    let is_letter = exercise.result == ExerciseResult::Letter;
    let mut lines = Vec::new();
    for step in exercise.steps {
        // What was written under another choice stays, though its question is out of sight.
        let is_written = matches!(step.is, Step::Words(id, ..) if dossier.notes.get(id).is_some());
        if is_written || is_shown(step, dossier, known) {
            lines.extend(line(&step.is, is_letter, dossier, known, voice));
        }
    }
    let name = exercise.title.get(voice);
    let title = application(exercise, dossier, voice);
    Sheet { title: title.map_or_else(|| name.to_owned(), |of| [name, ": ", &of].concat()), lines, is_letter }
}

/// Every exercise in which something was written, in the order of the list.
pub fn written(dossier: &Dossier, known: Option<Known>, voice: Voice) -> Vec<Written> {
    let all =
        exercises().map(|it| Written { sheet: sheet(it, dossier, known, voice), is_private: is_private(it) });
    all.filter(|written| !written.sheet.lines.is_empty()).collect()
}

fn line(step: &Step, is_letter: bool, dossier: &Dossier, known: Option<Known>, voice: Voice) -> Option<Line> {
    let (label, words) = match step {
        Step::Words(id, label, _) => (label, dossier.notes.get(id)?.to_owned()),
        Step::Choice(id, label, options) if !is_letter && dossier.notes.get(id).is_some() => {
            let option = chosen(id, dossier, known)?;
            let (_, words) = options.iter().find(|(known, _)| *known == option)?;
            (label, words.owned(voice))
        }
        Step::Check(label, items) if !is_letter => {
            let is_done = |id: &str| dossier.tasks.get(id) == Some(TaskStatus::Done);
            let done: Vec<&str> =
                items.iter().filter(|(id, _)| is_done(id)).map(|(_, words)| words.get(voice)).collect();
            if done.is_empty() {
                return None;
            }
            (label, done.join("; "))
        }
        _ => return None,
    };
    Some(Line { label: label.get(voice), words })
}

/// The application that an exercise is for.
fn application(exercise: &ExerciseEntry, dossier: &Dossier, voice: Voice) -> Option<String> {
    let id = dossier.notes.get(&own(exercise, "applications"))?.parse().ok()?;
    dossier.records.get(id).map(|record| records::name(record, voice))
}
