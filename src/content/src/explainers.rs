//! Short explanations of outplacement and what stands round it, by group. Leaves out whom they are shown to.

use crate::Text;
use domain::values::Country;

/// Who an explanation speaks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Someone who loses their work, or fears to.
    Employee,
    /// Someone who lets others go.
    Employer,
}

/// Explanations that belong together.
#[derive(Debug)]
pub struct ExplainerGroup {
    /// Who they speak to.
    pub reader: Reader,
    /// What they are about.
    pub heading: &'static Text,
    /// The explanations; never none.
    pub explainers: &'static [Explainer],
}

/// One explanation.
#[derive(Debug)]
pub struct Explainer {
    /// Stable id.
    pub id: &'static str,
    /// Where it holds.
    pub countries: &'static [Country],
    /// The question that it answers.
    pub title: &'static Text,
    /// The answer; the first paragraph carries the plain summary of the whole.
    pub paragraphs: &'static [&'static Text],
    /// Id of the source of what it says about the law or a result, when it says so.
    pub source: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/explainers.rs"));

/// The groups, in the order in which they show.
pub fn explainers() -> &'static [ExplainerGroup] {
    GROUPS
}
