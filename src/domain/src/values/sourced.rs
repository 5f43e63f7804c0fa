//! A figure from outside, with where it comes from. Leaves out the source's title: the content package has it.

use super::{Author, Confidence};

/// A figure together with its source. Made in the content package only, where the build checks that
/// nothing is missing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sourced<T> {
    /// The id of the figure, by which it can be overruled; empty when it cannot.
    pub id: &'static str,
    /// The figure.
    pub value: T,
    /// The id of the source in the content package.
    pub source: &'static str,
    /// How sure we are.
    pub confidence: Confidence,
    /// Who put this value in place of ours, if anyone did.
    pub overruled_by: Option<Author>,
}

impl<T> Sourced<T> {
    /// A figure with its source id and how sure we are.
    pub const fn new(value: T, source: &'static str, confidence: Confidence) -> Self {
        Self { id: "", value, source, confidence, overruled_by: None }
    }

    /// The same figure with an id.
    pub const fn named(self, id: &'static str) -> Self
    where
        T: Copy,
    {
        Self { id, value: self.value, source: self.source, confidence: self.confidence, overruled_by: None }
    }
}
