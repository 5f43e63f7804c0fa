//! A figure from outside, with where it comes from. Leaves out the source's title: the content package has it.

use super::Confidence;

/// A figure together with its source. Made in the content package only, where the build checks that
/// nothing is missing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sourced<T> {
    /// The figure.
    pub value: T,
    /// The id of the source in the content package.
    pub source: &'static str,
    /// How sure we are.
    pub confidence: Confidence,
}

impl<T> Sourced<T> {
    /// A figure with its source id and how sure we are.
    pub const fn new(value: T, source: &'static str, confidence: Confidence) -> Self {
        Self { value, source, confidence }
    }
}
