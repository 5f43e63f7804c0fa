//! Short exercises: what each gives, how long it takes, and its steps. Leaves out what the person wrote, ticked or chose:
//! that is in the dossier, by the ids that stand here.

use crate::Text;

/// One exercise.
#[derive(Debug)]
pub struct ExerciseEntry {
    /// Stable id; also the end of its address.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static Text,
    /// What it gives, in a sentence or two.
    pub gives: &'static Text,
    /// About how many minutes it takes.
    pub minutes: u8,
    /// What becomes of the own words.
    pub result: ExerciseResult,
    /// Its steps in order.
    pub steps: &'static [ExerciseStep],
}

/// What becomes of the own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExerciseResult {
    /// A letter: one after the other, without the questions.
    Letter,
    /// A sheet: each under its question.
    Sheet,
}

/// A step, and when it shows.
#[derive(Debug)]
pub struct ExerciseStep {
    /// The choice and its option that it shows with; always when there is none.
    pub when: Option<(&'static str, &'static str)>,
    /// What it is.
    pub is: Step,
}

/// What a step is.
#[derive(Debug)]
pub enum Step {
    /// A heading of what follows.
    Heading(&'static Text),
    /// A few sentences.
    Read(&'static Text),
    /// Hints, one a line.
    Tips(&'static [&'static Text]),
    /// An example, folded away.
    Example(&'static Text),
    /// A question to answer in own words: the id of the note, the question, a hint.
    Words(&'static str, &'static Text, Option<&'static Text>),
    /// Things to tick off: what they are together, and each with the id of its tick.
    Check(&'static Text, &'static [(&'static str, &'static Text)]),
    /// One out of a few: the id of its note, what is asked, and the options by their ids.
    Choice(&'static str, &'static Text, &'static [(&'static str, &'static Text)]),
    /// Sentences to say aloud in Dutch, each with what it means in English.
    Phrases(&'static [[&'static Text; 2]]),
    /// A clock to practise with, for so many seconds.
    Timer(u16),
    /// Turns of so many seconds, for so many people at most.
    Turns(u16, u8),
    /// Who talks with whom, by round, for so many people at most.
    Pairs(u8),
    /// What is known already: its id.
    Known(&'static str),
    /// Another place of the page, as a fragment without `#/`.
    To(&'static str),
}

/// Exercises that belong together.
#[derive(Debug)]
pub struct ExerciseGroup {
    /// What they are about.
    pub name: &'static Text,
    /// The exercises; never none.
    pub exercises: &'static [ExerciseEntry],
}

include!(concat!(env!("OUT_DIR"), "/exercises.rs"));

/// The groups, in the order in which they show.
pub fn exercise_groups() -> &'static [ExerciseGroup] {
    GROUPS
}

/// All exercises, in the order in which they show.
pub fn exercises() -> impl Iterator<Item = &'static ExerciseEntry> {
    GROUPS.iter().flat_map(|group| group.exercises)
}

/// The exercise with this id.
pub fn exercise(id: &str) -> Option<&'static ExerciseEntry> {
    exercises().find(|exercise| exercise.id == id)
}

/// The id of an exercise as it stands here, and what it is called. Apart from the rest, so that an address does not bring
/// the steps.
pub fn exercise_name(id: &str) -> Option<(&'static str, &'static Text)> {
    NAMES.iter().find(|(known, _)| *known == id).copied()
}
