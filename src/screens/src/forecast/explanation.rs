//! The evaluated steps in words: name, value, what it rests on. Drawn from the calculation itself. Leaves out how
//! the steps unfold.

use super::quantities::told;
use super::{capital, terms};
use crate::assumptions;
use content::texts::{common, forecast as f};
use content::{Text, Voice, sources};
use domain::explanation::{Basis, Step, Term};
use domain::values::{Author, Confidence};

/// A step as shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownStep {
    /// Its name.
    pub name: String,
    /// What it is, in a sentence.
    pub about: String,
    /// Its value with unit.
    pub value: String,
    /// What it rests on, in words.
    pub basis: String,
    /// How sure we are, for figures.
    pub confidence: Option<String>,
    /// Source and date, for figures.
    pub source: Option<String>,
    /// The id of the source, for figures; `answer`, `not-known` or `rule` otherwise.
    pub basis_id: &'static str,
    /// The id of the figure, when the person or the coach may put a value of their own in its place.
    pub own: Option<&'static str>,
    /// Whether that was done.
    pub is_overruled: bool,
    /// What it was made of.
    pub from: Vec<ShownStep>,
}

/// A step and all below it in words.
pub fn shown_step(step: &Step, voice: Voice) -> ShownStep {
    let about = terms::name(step.term).1;
    let (basis, basis_id, confidence, source) = basis(step.basis, voice);
    ShownStep {
        name: step_name(step.term, voice),
        about: about.owned(voice),
        value: told(step.value, voice),
        basis,
        confidence,
        source,
        basis_id,
        own: assumptions::can_be_own(step.basis),
        is_overruled: matches!(step.basis, Basis::Overruled { .. }),
        from: step.from.iter().map(|step| shown_step(step, voice)).collect(),
    }
}

/// The name of a step, with a capital.
pub(crate) fn step_name(term: Term, voice: Voice) -> String {
    capital(terms::name(term).0.get(voice))
}

fn basis(basis: Basis, voice: Voice) -> (String, &'static str, Option<String>, Option<String>) {
    match basis {
        Basis::Answer => (f::HOW_FROM_YOU.owned(voice), "answer", None, None),
        Basis::NotKnown => (f::HOW_NOT_KNOWN.owned(voice), "not-known", None, None),
        Basis::Rule => (f::HOW_RULE.owned(voice), "rule", None, None),
        Basis::Overruled { by, .. } => {
            let whose = match by {
                Author::Person => &f::HOW_OVERRULED_PERSON,
                Author::Coach => &f::HOW_OVERRULED_COACH,
            };
            (whose.owned(voice), "overruled", None, None)
        }
        Basis::Law(law) => {
            let sure = confidence_text(law.confidence).owned(voice);
            let checked = crate::wording::dates::day(law.checked_on, voice);
            let checked = common::SOURCE_CHECKED.fill(voice, [checked]);
            (law.article.to_owned(), law.source, Some(sure), Some(checked))
        }
        Basis::Figure { source, confidence, .. } => {
            let sure = confidence_text(confidence).owned(voice);
            let (title, dated) = cited(source, voice);
            (title, source, Some(sure), dated)
        }
    }
}

/// Title with publisher, and the day it was looked at.
fn cited(id: &str, voice: Voice) -> (String, Option<String>) {
    let Some(source) = sources::find(id) else { return (common::SOURCE_NONE.owned(voice), None) };
    let names_publisher = source.title.contains(source.publisher);
    let title =
        if names_publisher { source.title.to_owned() } else { [source.title, source.publisher].join(", ") };
    let day = crate::wording::dates::day(source.read_on, voice);
    (title, Some(common::SOURCE_CHECKED.fill(voice, [day])))
}

/// The word for how sure we are.
pub fn confidence_text(confidence: Confidence) -> &'static Text {
    match confidence {
        Confidence::Official => &common::CONFIDENCE_OFFICIAL,
        Confidence::SecondHand => &common::CONFIDENCE_SECOND_HAND,
        Confidence::Derived => &common::CONFIDENCE_DERIVED,
        Confidence::Assumption => &common::CONFIDENCE_ASSUMPTION,
    }
}
