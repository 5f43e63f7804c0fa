//! How a rule ended, whatever it is about: the steps of its value, the door, or the questions. Leaves out words.

use domain::explanation::Step;
use domain::rights::{Door, RightsQuestion, Ruling};

/// What came out of a rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Ruled {
    /// The step of its value, with the steps below it.
    Value(Step),
    /// It does not apply, for this reason.
    NotApplicable(Door),
    /// These answers are missing, in order.
    Missing(Vec<RightsQuestion>),
}

impl<T> From<Ruling<T>> for Ruled {
    fn from(ruling: Ruling<T>) -> Self {
        match ruling {
            Ruling::Value(evaluated) => Self::Value(evaluated.step),
            Ruling::NotApplicable(door) => Self::NotApplicable(door),
            Ruling::Missing(questions) => Self::Missing(questions),
        }
    }
}
