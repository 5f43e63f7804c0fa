//! How a rule stops before it has a value. Leaves out the value: that is a [`Ruling`].

use super::{Door, RightsQuestion, Ruling};
use crate::explanation::Evaluated;

/// Why there is no value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Stop {
    /// It does not apply.
    Door(Door),
    /// Answers are missing.
    Missing(Vec<RightsQuestion>),
}

/// A value, or why there is none.
pub(super) type Reached<T> = Result<T, Stop>;

impl From<Door> for Stop {
    fn from(door: Door) -> Self {
        Self::Door(door)
    }
}

impl<T> From<Reached<Evaluated<T>>> for Ruling<T> {
    fn from(reached: Reached<Evaluated<T>>) -> Self {
        match reached {
            Ok(evaluated) => Self::Value(evaluated),
            Err(Stop::Door(door)) => Self::NotApplicable(door),
            Err(Stop::Missing(questions)) => Self::Missing(questions),
        }
    }
}

/// Stops with every question whose answer is missing, in this order.
pub(super) fn ask(asked: &[(bool, RightsQuestion)]) -> Reached<()> {
    let missing: Vec<RightsQuestion> =
        asked.iter().filter(|(is_known, _)| !is_known).map(|(_, question)| *question).collect();
    if missing.is_empty() { Ok(()) } else { Err(Stop::Missing(missing)) }
}

/// The answer, or the question.
pub(super) fn answered<T>(answer: Option<T>, question: RightsQuestion) -> Reached<T> {
    answer.ok_or_else(|| Stop::Missing(vec![question]))
}
