//! One evaluated step with the steps it was made of. Leaves out drawing.

use super::{Basis, Quantity, Term};
use crate::values::Sourced;

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

    /// What the person answered.
    #[inline(never)]
    pub fn answer(term: Term, value: Quantity) -> Self {
        Self::given(term, value, Basis::Answer)
    }

    /// A value that follows from other steps, which stand elsewhere.
    #[inline(never)]
    pub fn rule(term: Term, value: Quantity) -> Self {
        Self::given(term, value, Basis::Rule)
    }

    /// A question that is not answered.
    pub fn open(term: Term) -> Self {
        Self::given(term, Quantity::Several, Basis::NotKnown)
    }

    /// A figure, as it is or as it was overruled.
    #[inline(never)]
    pub fn figure<T: Copy>(term: Term, figure: &Sourced<T>, quantity: fn(T) -> Quantity) -> Self {
        Self::given(term, quantity(figure.value), Basis::from(figure))
    }

    /// One of several possibilities, with its share.
    #[inline(never)]
    pub fn likelihood(share: f64, shares: &Sourced<&'static [f64]>, of: Step) -> Self {
        Self::given(Term::Likelihood, Quantity::Share(share), Basis::from(shares)).with(of)
    }

    /// This step with another below it.
    #[inline(never)]
    pub fn with(mut self, step: Step) -> Self {
        self.put(step);
        self
    }

    /// Puts another step below this one, after those that are there.
    #[inline(never)]
    pub fn put(&mut self, step: Step) {
        self.from.push(step);
    }

    /// This step with others below it, after those that are there.
    pub fn made_of(mut self, steps: impl IntoIterator<Item = Step>) -> Self {
        for step in steps {
            self.put(step);
        }
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
