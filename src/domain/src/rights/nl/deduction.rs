//! Costs deducted from the transitievergoeding: only with consent in writing, beforehand, and never below zero. Leaves
//! out the other conditions of the decree, which the texts name.

use super::DutchFacts;
use super::gate::Asked;
use super::law::DutchLaw;
use super::steps::{held, law as by_law, not_known, told};
use crate::dossier::Fact;
use crate::explanation::{DutchTerm, Quantity, Step};
use crate::rights::RightsQuestion;
use crate::rights::stop::Reached;
use crate::values::{Answer, Euro};
use chrono::NaiveDate;

/// The questions about it; consent matters only when there is something to deduct.
pub(super) fn asked(facts: &DutchFacts) -> [Asked; 2] {
    let costs = stated(facts);
    [
        (facts.deducted.is_settled(), RightsQuestion::Of(Fact::Deducted)),
        (costs == 0 || facts.deduction_agreed.is_settled(), RightsQuestion::Of(Fact::DeductionAgreed)),
    ]
}

/// What may be deducted, and the step that says why; no step when nothing is asked for.
pub(super) fn allowed(facts: &DutchFacts, law: &DutchLaw, day: NaiveDate) -> Reached<(i64, Option<Step>)> {
    let costs = stated(facts);
    if costs == 0 {
        return Ok((0, None));
    }
    let consent = held(&law.transition.consent, day)?;
    let (agreed, answer) = match facts.deduction_agreed {
        Answer::Known(agreed) => (agreed, told(DutchTerm::DeductionAgreed, Quantity::Truth(agreed))),
        Answer::Open | Answer::Unknown => (false, not_known(DutchTerm::DeductionAgreed)),
    };
    let step = told(DutchTerm::Deduction, Quantity::Money(Euro::from_cents(costs)))
        .made_of([answer, by_law(DutchTerm::DeductionConsent, Quantity::Truth(true), &consent)]);
    Ok((if agreed { costs } else { 0 }, Some(step)))
}

/// Cents that the employer wants to deduct.
fn stated(facts: &DutchFacts) -> i64 {
    facts.deducted.known().map_or(0, |costs| costs.cents().max(0))
}
