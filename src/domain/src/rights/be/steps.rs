//! Steps of an explanation in terms of Belgian law. Leaves out what is computed.

use crate::explanation::{Basis, BelgianTerm, Evaluated, Quantity, Step, Term};
use crate::rights::stop::{Reached, Stop};
use crate::rights::{Door, Held, LegalFigure, Offset};
use chrono::NaiveDate;

/// A step that is the person's answer.
pub(super) fn told(term: BelgianTerm, value: Quantity) -> Step {
    Step::given(Term::Belgian(term), value, Basis::Answer)
}

/// A step that is a figure of law.
pub(super) fn law<T>(term: BelgianTerm, value: Quantity, held: &Held<T>) -> Step {
    Step::given(Term::Belgian(term), value, held.basis)
}

/// A step that was made of others.
pub(super) fn made(term: BelgianTerm, value: Quantity, from: Vec<Step>) -> Step {
    Step::computed(Term::Belgian(term), value, from)
}

/// A value and its step.
pub(super) fn evaluated<T>(value: T, step: Step) -> Evaluated<T> {
    Evaluated { value, step }
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

/// The day so many weeks later.
pub(super) fn weeks_after(day: NaiveDate, weeks: i64) -> Reached<NaiveDate> {
    after(day, 0, weeks.saturating_mul(7))
}

pub(super) fn weeks(weeks: i64) -> Quantity {
    Quantity::Weeks(weeks as f64)
}

pub(super) fn months(months: i64) -> Quantity {
    Quantity::Months(months as f64)
}

pub(super) fn days(days: i64) -> Quantity {
    Quantity::Days(days as f64)
}

pub(super) fn hours(hours: i64) -> Quantity {
    Quantity::TotalHours(hours as f64)
}

pub(super) fn number(number: i64) -> Quantity {
    Quantity::Number(number as f64)
}
