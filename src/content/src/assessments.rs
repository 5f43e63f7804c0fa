//! The tests with their words. Leaves out scoring: that is `domain::assessment`.

use crate::Text;
use chrono::NaiveDate;
use domain::assessment::{Instrument, Item, Kind};
use domain::values::Confidence;

/// The words of a scale.
#[derive(Debug)]
pub struct AssessmentScale {
    /// Its name.
    pub name: &'static Text,
    /// What it means at work.
    pub means: Option<&'static Text>,
    /// Where such work is found.
    pub fits: Option<&'static Text>,
    /// A small way to find out whether it holds.
    pub attempt: Option<&'static Text>,
    /// Ways to practise.
    pub sharpen: &'static [&'static Text],
    /// The elements of the O*NET content model that it covers, such as `2.A.1.a`; empty where it rests on none.
    pub elements: &'static [&'static str],
}

/// The words of an item.
#[derive(Debug)]
pub struct AssessmentItem {
    /// What it asks; a pair may do without.
    pub text: Option<&'static Text>,
    /// What helps to understand it.
    pub hint: Option<&'static Text>,
    /// Its choices, in their order; the two sides of a pair.
    pub choices: &'static [&'static Text],
}

/// A test with its words.
#[derive(Debug)]
pub struct Assessment {
    /// What it is made up of.
    pub instrument: Instrument,
    /// How many minutes its short start takes about, if it has one.
    pub start_minutes: Option<u16>,
    /// Its name.
    pub title: &'static Text,
    /// What it measures.
    pub about: &'static Text,
    /// What it cannot tell.
    pub cannot: &'static Text,
    /// What it asks of every item, if that is the same.
    pub question: Option<&'static Text>,
    /// What helps to answer every item.
    pub hint: Option<&'static Text>,
    /// The words of its scales, in the order of the instrument.
    pub scales: &'static [AssessmentScale],
    /// The words of its items, in the order of the instrument.
    pub items: &'static [AssessmentItem],
    /// Source id.
    pub source: &'static str,
    /// How sure we are that it measures what it says.
    pub confidence: Confidence,
    /// The day it was looked at.
    pub checked_on: NaiveDate,
}

include!(concat!(env!("OUT_DIR"), "/assessments.rs"));

/// All tests, in the order of their ids.
pub fn assessments() -> &'static [&'static Assessment] {
    ASSESSMENTS
}

/// The test with this id.
pub fn assessment(id: &str) -> Option<&'static Assessment> {
    ASSESSMENTS.iter().copied().find(|test| test.instrument.id == id)
}
