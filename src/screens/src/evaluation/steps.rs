//! The steps behind every figure, for others to read: as shown, and as numbers. Leaves out evaluating them.

use crate::forecast::{Reckoning, ShownStep, grounds, shown_step};
use content::{Voice, sources};
use domain::explanation::{Basis, Quantity, Step};
use domain::values::Estimate;
use formats::evaluation::{GroundOut, LawOut, QuantityOut, SourceOut, StepOut};
use formats::words::Word;

pub(super) fn grounds_out(reckoning: &Reckoning, voice: Voice) -> Vec<GroundOut> {
    let out = |(ground, step): (crate::forecast::Ground, Step)| GroundOut {
        id: ground.id().to_owned(),
        step: step_out(&step, voice),
    };
    grounds(reckoning).into_iter().map(out).collect()
}

/// A step with those below it.
pub(super) fn step_out(step: &Step, voice: Voice) -> StepOut {
    out(step, shown_step(step, voice))
}

fn out(step: &Step, shown: ShownStep) -> StepOut {
    let (basis, figure, overruled_by) = match step.basis {
        Basis::Answer => ("answer", "", None),
        Basis::NotKnown => ("not-known", "", None),
        Basis::Rule => ("rule", "", None),
        Basis::Figure { id, .. } => ("figure", id, None),
        Basis::Law(law) => ("law", law.figure, None),
        Basis::Overruled { id, by } => ("overruled", id, Some(by.word().to_owned())),
    };
    let (source, confidence) = match step.basis {
        Basis::Figure { source, confidence, .. } => (source_out(source), Some(confidence.word().to_owned())),
        Basis::Law(law) => (source_out(law.source), Some(law.confidence.word().to_owned())),
        _ => (None, None),
    };
    StepOut {
        name: shown.name,
        about: shown.about,
        value: shown.value,
        quantity: quantity(step.value),
        day: day(step.value),
        basis: basis.to_owned(),
        figure: (!figure.is_empty()).then(|| figure.to_owned()),
        source,
        confidence,
        law: law_out(step.basis),
        overruled_by,
        from: step.from.iter().zip(shown.from).map(|(step, shown)| out(step, shown)).collect(),
    }
}

fn law_out(basis: Basis) -> Option<LawOut> {
    let Basis::Law(law) = basis else { return None };
    Some(LawOut {
        article: law.article.to_owned(),
        from: law.from.to_string(),
        until: law.until.map(|day| day.to_string()),
        checked_on: law.checked_on.to_string(),
    })
}

fn source_out(id: &str) -> Option<SourceOut> {
    let source = sources::find(id)?;
    Some(SourceOut {
        id: source.id.to_owned(),
        title: source.title.to_owned(),
        publisher: source.publisher.to_owned(),
        read_on: source.read_on.to_string(),
    })
}

fn day(quantity: Quantity) -> Option<String> {
    match quantity {
        Quantity::Date(day) => Some(day.to_string()),
        _ => None,
    }
}

fn quantity(quantity: Quantity) -> Option<QuantityOut> {
    let (unit, value) = match quantity {
        Quantity::Weeks(weeks) => ("weeks", one(weeks)),
        Quantity::WeeksAbout(weeks) => ("weeks", three(weeks)),
        Quantity::BeyondGrid => ("weeks", (None, None, None)),
        Quantity::Months(months) => ("months", one(months)),
        Quantity::MonthsAbout(months) => ("months", three(months)),
        Quantity::Share(share) => ("share", one(share)),
        Quantity::Times(times) => ("times", one(times)),
        Quantity::TimesAbout(times) => ("times", three(times)),
        Quantity::Number(number) => ("number", one(number)),
        Quantity::NumberAbout(number) => ("number", three(number)),
        Quantity::Money(amount) => ("euro", one(amount.cents() as f64 / 100.0)),
        Quantity::Hours(hours) | Quantity::TotalHours(hours) => ("hours", one(hours)),
        Quantity::Days(days) => ("days", one(days)),
        _ => return None,
    };
    let (low, value, high) = value;
    Some(QuantityOut { unit: unit.to_owned(), low, value, high })
}

type Points = (Option<f64>, Option<f64>, Option<f64>);

fn one(value: f64) -> Points {
    (None, Some(value), None)
}

fn three(value: Estimate) -> Points {
    (Some(value.low()), Some(value.mid()), Some(value.high()))
}
