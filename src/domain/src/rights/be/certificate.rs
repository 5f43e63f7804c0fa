//! The doctor's certificate that outplacement is out of the question. Leaves out what a doctor looks at.

use super::steps::{after, days, evaluated, held, law as of_law, made, told};
use super::{BelgianFacts, BelgianLaw, gate};
use crate::dossier::Fact;
use crate::explanation::{BelgianTerm, Evaluated, Quantity};
use crate::rights::stop::{Reached, Stop, answered, ask};
use crate::rights::{Door, RightsQuestion, Ruling};
use chrono::NaiveDate;

/// The certificate in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The last day to hand it in.
    pub by: NaiveDate,
    /// The day from which the days are counted: that of hearing of the dismissal.
    pub counted_from: NaiveDate,
}

/// By when a certificate must be handed in. Before 2018 there was no such way.
pub fn certificate(facts: &BelgianFacts, law: &BelgianLaw) -> Ruling<Certificate> {
    reached(facts, law).into()
}

fn reached(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<Evaluated<Certificate>> {
    // Illness is the very reason for a certificate, so it closes no door here.
    match gate::dismissal(facts, law) {
        Err(Stop::Door(Door::Ill)) => {}
        gate => gate?,
    }
    let heard = facts.told.or(facts.noticed);
    ask(&gate::asked(facts))?;
    let counted_from = answered(heard, RightsQuestion::Of(Fact::Noticed))?;
    let term = held(&law.value.certificate_days, counted_from)?;
    let by = after(counted_from, 0, term.value)?;
    let parts = vec![
        told(BelgianTerm::Noticed, Quantity::Date(counted_from)),
        of_law(BelgianTerm::Term, days(term.value), &term),
    ];
    Ok(evaluated(Certificate { by, counted_from }, made(BelgianTerm::Certificate, Quantity::Date(by), parts)))
}

/// Whether there is a certificate and the law of that day knows it.
pub(super) fn is_accepted(facts: &BelgianFacts, law: &BelgianLaw) -> bool {
    let day = facts.told.or(facts.noticed).or(facts.last_day);
    facts.unfit_for_outplacement == Some(true)
        && day.is_some_and(|day| law.value.certificate_days.on(day).is_some())
}
