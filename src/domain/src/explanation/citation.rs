//! Where a figure of law stands, and when it holds. Leaves out the source's title: the content package has it.

use crate::values::Confidence;
use chrono::NaiveDate;

/// An article with its days, source and how sure we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The id of the figure, by which it can be overruled.
    pub figure: &'static str,
    /// The article, or what stands in its place.
    pub article: &'static str,
    /// The id of the source.
    pub source: &'static str,
    /// How sure we are.
    pub confidence: Confidence,
    /// The first day on which it holds.
    pub from: NaiveDate,
    /// The last day; None when no end is known.
    pub until: Option<NaiveDate>,
    /// The day it was looked at.
    pub checked_on: NaiveDate,
}
