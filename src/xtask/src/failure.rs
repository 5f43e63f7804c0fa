//! Why a command stopped, as one sentence for the developer. Leaves out recovery: a command stops at its first failure.

use std::fmt::Display;

/// The reason.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Failure(String);

/// A result whose failure is a sentence.
pub type Outcome<T> = Result<T, Failure>;

impl Failure {
    /// A failure with this sentence.
    pub fn new(sentence: impl Into<String>) -> Failure {
        Failure(sentence.into())
    }
}

/// Says what was being done when something else failed.
pub trait While<T> {
    /// Puts `what` in front of the reason.
    fn during(self, what: impl Display) -> Outcome<T>;
}

impl<T, E: Display> While<T> for Result<T, E> {
    fn during(self, what: impl Display) -> Outcome<T> {
        self.map_err(|error| Failure::new(format!("{what}: {error}")))
    }
}
