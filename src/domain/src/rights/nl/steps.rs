//! Steps of an explanation in terms of Dutch law. Leaves out what is computed.

use crate::explanation::{Basis, DutchTerm, Quantity, Step, Term};
use crate::rights::stop::{Reached, Stop};
use crate::rights::{Door, Held, LegalFigure, Offset};
use crate::values::{Euro, Fraction, Rate};
use chrono::NaiveDate;

/// A step that is the person's answer.
pub(super) fn told(term: DutchTerm, value: Quantity) -> Step {
    Step::given(Term::Dutch(term), value, Basis::Answer)
}

/// A step that is a figure of law.
pub(super) fn law<T>(term: DutchTerm, value: Quantity, held: &Held<T>) -> Step {
    Step::given(Term::Dutch(term), value, held.basis)
}

/// A step about what the person does not know yet.
pub(super) fn not_known(term: DutchTerm) -> Step {
    Step::given(Term::Dutch(term), Quantity::Several, Basis::NotKnown)
}

/// A step that was made of others.
pub(super) fn made(term: DutchTerm, value: Quantity, from: Vec<Step>) -> Step {
    Step::computed(Term::Dutch(term), value, from)
}

/// A figure on a day, or the door of days that are not covered.
pub(super) fn held<T: Copy>(figure: &LegalFigure<T>, day: NaiveDate) -> Reached<Held<T>> {
    figure.on(day).ok_or(Stop::Door(Door::DateNotCovered))
}

/// The day at a distance, or the door of days that are not covered.
pub(super) fn after(day: NaiveDate, months: i64, days: i64) -> Reached<NaiveDate> {
    let months = u32::try_from(months).ok();
    let found =
        months.zip(i32::try_from(days).ok()).and_then(|(months, days)| Offset { months, days }.after(day));
    found.ok_or(Stop::Door(Door::DateNotCovered))
}

/// A share of the whole.
pub(super) fn share(rate: Rate) -> Fraction {
    Fraction::of(rate.hundredths(), Rate::WHOLE)
}

/// An amount of cents, to the nearest cent.
pub(super) fn euro(cents: Fraction) -> Euro {
    Euro::from_cents(cents.rounded())
}

pub(super) fn money(cents: Fraction) -> Quantity {
    Quantity::Money(euro(cents))
}

pub(super) fn rate(rate: Rate) -> Quantity {
    Quantity::Share(rate.hundredths() as f64 / Rate::WHOLE as f64)
}

pub(super) fn number(number: i64) -> Quantity {
    Quantity::Number(number as f64)
}

pub(super) fn months(months: i64) -> Quantity {
    Quantity::Months(months as f64)
}

pub(super) fn days(days: i64) -> Quantity {
    Quantity::Days(days as f64)
}
