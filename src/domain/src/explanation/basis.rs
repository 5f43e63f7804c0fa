//! Where one step of a calculation gets its value from. Leaves out the value.

use crate::values::{Confidence, Sourced};

/// What a step rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The person's answer.
    Answer,
    /// The person does not know yet, or was not asked: several values, each with its chance.
    NotKnown,
    /// An outside figure or our own assumption.
    Figure {
        /// The id of the source.
        source: &'static str,
        /// How sure we are.
        confidence: Confidence,
    },
    /// Computed from the steps below it.
    Rule,
}

impl<T> From<&Sourced<T>> for Basis {
    fn from(figure: &Sourced<T>) -> Self {
        Self::Figure { source: figure.source, confidence: figure.confidence }
    }
}
