//! The evaluated steps in words: name, value, what it rests on. Drawn from the calculation itself. Leaves out how
//! the steps unfold.

use super::quantities::told;
use super::{capital, law_values, terms};
use crate::assumptions;
use crate::wording::dates;
use content::texts::{common, forecast as f, rights as r};
use content::{Text, Voice, sources};
use domain::explanation::{Basis, Citation, Step, Term};
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
    /// Where to check a figure of law that we are not sure of.
    pub check: Option<&'static str>,
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
        value: law_values::by_term(step, voice).unwrap_or_else(|| told(step.value, voice)),
        basis,
        confidence,
        source,
        basis_id,
        own: assumptions::can_be_own(step.basis),
        is_overruled: matches!(step.basis, Basis::Overruled { .. }),
        check: check(step.basis),
        from: step.from.iter().map(|step| shown_step(step, voice)).collect(),
    }
}

/// The page of the source of a figure of law that is an assumption; without one, that of the agency of its country.
fn check(basis: Basis) -> Option<&'static str> {
    let Basis::Law(law) = basis else { return None };
    if law.confidence != Confidence::Assumption {
        return None;
    }
    let agency = if law.figure.starts_with("nl-") { "uwv" } else { "fod-waso" };
    let url = |id: &str| sources::find(id).and_then(|source| source.url);
    url(law.source).or_else(|| url(agency))
}

/// The days on which a figure of law holds.
fn days(law: &Citation, voice: Voice) -> String {
    let from = dates::day(law.from, voice);
    match law.until {
        Some(until) => r::HOLDS_BETWEEN.fill(voice, [from, dates::day(until, voice)]),
        None => r::HOLDS_FROM.fill(voice, [from]),
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
            let checked = common::SOURCE_CHECKED.fill(voice, [dates::day(law.checked_on, voice)]);
            // Article, days, source, and the day it was looked at.
            let (title, _) = cited(law.source, voice);
            let rests_on = [law.article, ", ", &title].concat();
            let checked = [days(&law, voice), checked].join(". ");
            (rests_on, law.source, Some(sure), Some(checked))
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
    let day = dates::day(source.read_on, voice);
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
