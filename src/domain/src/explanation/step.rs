//! One evaluated step with the steps it was made of. Leaves out drawing.

use super::{Basis, Quantity, Term};

/// A named value, what it rests on, and what went into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What the value is.
    pub term: Term,
    /// The value.
    pub value: Quantity,
    /// What it rests on.
    pub basis: Basis,
    /// What it was made of, in order.
    pub from: Vec<Step>,
}

impl Step {
    /// A step that was made of others.
    #[inline(never)]
    pub fn computed(term: Term, value: Quantity, from: Vec<Step>) -> Self {
        Self { term, value, basis: Basis::Rule, from }
    }

    /// A step that stands on its own.
    #[inline(never)]
    pub fn given(term: Term, value: Quantity, basis: Basis) -> Self {
        Self { term, value, basis, from: Vec::new() }
    }

    /// This step with others below it.
    pub fn from(mut self, steps: impl IntoIterator<Item = Step>) -> Self {
        self.from.extend(steps);
        self
    }

    /// This step and all below it, top first.
    pub fn walk(&self) -> Vec<&Step> {
        let mut found = vec![self];
        for step in &self.from {
            found.extend(step.walk());
        }
        found
    }
}

/// A value together with the step that explains it.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluated<T> {
    /// The value.
    pub value: T,
    /// How it was reached.
    pub step: Step,
}
