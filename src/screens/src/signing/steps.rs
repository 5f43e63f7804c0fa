//! Steps of a rule turned to what an offer asks of them. Leaves out the rows, and words.

use crate::rights::Ruled;
use domain::explanation::{Basis, DutchTerm, Quantity, Step, Term};
use domain::values::Euro;

/// What may come off by the rules, with the steps that say why. None when nothing is asked for.
pub(super) fn deduction(owed: &Ruled) -> Option<Step> {
    let Ruled::Value(owed) = owed else { return None };
    let of = |term: DutchTerm| owed.from.iter().find(|step| step.term == Term::Dutch(term));
    let (before, costs) = (of(DutchTerm::BeforeDeduction)?, of(DutchTerm::Deduction)?);
    let (Quantity::Money(before), Quantity::Money(after)) = (before.value, owed.value) else { return None };
    let off = Euro::from_cents(before.cents() - after.cents());
    Some(Step::computed(costs.term, Quantity::Money(off), costs.from.clone()))
}

/// Says of a value that it is no answer of the person.
pub(super) fn as_if(term: Term, step: &mut Step) {
    if step.term == term {
        step.basis = Basis::Rule;
    }
    for below in &mut step.from {
        as_if(term, below);
    }
}
