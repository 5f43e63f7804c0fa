//! How a rule of law ends for one person: a value with its basis, not applicable with the reason, or the answers that are
//! missing. Leaves out the rules.

use super::{Door, RightsQuestion};
use crate::explanation::{Evaluated, Step};

/// What came out of a rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Ruling<T> {
    /// A value, with the steps that made it.
    Value(Evaluated<T>),
    /// It does not apply, with the reason and the right door.
    NotApplicable(Door),
    /// These answers are missing; they are the next questions, in order.
    Missing(Vec<RightsQuestion>),
}

impl<T> Ruling<T> {
    /// A value with its step.
    pub fn value(value: T, step: Step) -> Self {
        Self::Value(Evaluated { value, step })
    }

    /// The value, when there is one.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Value(evaluated) => Some(&evaluated.value),
            Self::NotApplicable(_) | Self::Missing(_) => None,
        }
    }
}
