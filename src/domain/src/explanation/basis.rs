//! Where one step of a calculation gets its value from. Leaves out the value.

use super::Citation;
use crate::values::{Author, Confidence, Sourced};

/// What a step rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The person's answer.
    Answer,
    /// The person does not know yet, or was not asked: several values, each with its chance.
    NotKnown,
    /// An outside figure or our own assumption.
    Figure {
        /// The id of the figure, by which it can be overruled; empty when it cannot.
        id: &'static str,
        /// The id of the source.
        source: &'static str,
        /// How sure we are.
        confidence: Confidence,
    },
    /// A figure or rule of law, with its article and days.
    Law(Citation),
    /// The person or the coach put another value in place of ours.
    Overruled {
        /// The id of the figure.
        id: &'static str,
        /// Whose value it is.
        by: Author,
    },
    /// Computed from the steps below it.
    Rule,
}

impl<T> From<&Sourced<T>> for Basis {
    fn from(figure: &Sourced<T>) -> Self {
        match figure.overruled_by {
            Some(by) => Self::Overruled { id: figure.id, by },
            None => Self::Figure { id: figure.id, source: figure.source, confidence: figure.confidence },
        }
    }
}
