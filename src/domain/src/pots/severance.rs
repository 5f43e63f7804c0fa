//! Severance as it reaches the pot for living: how much is in hand, and on which day. Leaves out tax as it really is: a
//! share of the amount before tax is taken to stay in hand.

use super::PotFigures;
use crate::dossier::Dossier;
use crate::explanation::{MoneyTerm, Quantity, Step, Term};
use crate::rights::Ruling;
use crate::rights::nl::{self, DutchFacts, DutchLaw, Standing};
use crate::values::Euro;
use chrono::{Months, NaiveDate};

/// Severance that comes once.
#[derive(Clone, Debug, PartialEq)]
pub struct SeveranceInHand {
    /// What is in hand.
    pub amount: Euro,
    /// The day on which it is paid.
    pub day: NaiveDate,
    /// How it was reached.
    pub step: Step,
}

/// What the person states, or else what the employer owes by Dutch law. None while neither is known, or the last paid day
/// is not. What is only the floor of talks counts when the person states it.
pub fn severance(
    dossier: &Dossier,
    (facts, law): (&DutchFacts, &DutchLaw),
    figures: &PotFigures,
) -> Option<SeveranceInHand> {
    let (gross, of) = match (dossier.contract.severance.known(), nl::transitievergoeding(facts, law)) {
        (Some(&stated), _) => (stated, answer(MoneyTerm::Severance, Quantity::Money(stated))),
        (None, Ruling::Value(found)) if found.value.standing == Standing::Owed => {
            (found.value.amount, found.step)
        }
        _ => return None,
    };
    let (day, paid) = match nl::pay_by(facts, law) {
        Ruling::Value(found) => (found.value, found.step),
        _ => after(*dossier.intake.last_day.known()?, figures)?,
    };
    let share = &figures.severance_share;
    let amount = share_of(gross, share.value);
    let step = Step::rule(Term::Money(MoneyTerm::SeveranceInHand), Quantity::Money(amount)).made_of([
        of,
        Step::figure(Term::Money(MoneyTerm::SeveranceShare), share, Quantity::Share),
        paid,
    ]);
    Some(SeveranceInHand { amount, day, step })
}

/// So many months after the last paid day.
fn after(last: NaiveDate, figures: &PotFigures) -> Option<(NaiveDate, Step)> {
    let months = &figures.severance_months;
    let day = last.checked_add_months(Months::new(months.value.max(0.0) as u32))?;
    let step = Step::rule(Term::Money(MoneyTerm::SeverancePaid), Quantity::Date(day)).made_of([
        answer(MoneyTerm::LastPaidDay, Quantity::Date(last)),
        Step::figure(Term::Money(MoneyTerm::SeveranceAfter), months, Quantity::Months),
    ]);
    Some((day, step))
}

/// A share of an amount, to the nearest cent.
pub(super) fn share_of(amount: Euro, share: f64) -> Euro {
    Euro::from_cents(libm::round(amount.cents() as f64 * share) as i64)
}

/// A step that is the person's answer.
pub(super) fn answer(term: MoneyTerm, value: Quantity) -> Step {
    Step::answer(Term::Money(term), value)
}
