//! The evaluated steps in words: name, value, what it rests on. Drawn from the calculation itself. Leaves out how
//! the steps unfold.

use super::{law_values, terms};
use crate::control::Control;
use crate::wording::{amounts, spans};
use content::texts::{common, explain as t, forecast as f};
use content::{Text, Voice, sources};
use domain::dossier::Dossier;
use domain::explanation::{Basis, Quantity, Step};
use domain::values::{Answer, Author, Confidence, Estimate};

/// A step as shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownStep {
    /// Its name.
    pub name: String,
    /// What it is, in a sentence.
    pub about: String,
    /// Its value with unit.
    pub value: String,
    /// What it rests on, in words.
    pub basis: String,
    /// How sure we are, for figures.
    pub confidence: Option<String>,
    /// Source and date, for figures.
    pub source: Option<String>,
    /// The id of the source, for figures; `answer`, `not-known` or `rule` otherwise.
    pub basis_id: &'static str,
    /// What it was made of.
    pub from: Vec<ShownStep>,
}

/// A step and all below it in words.
pub fn shown_step(step: &Step, voice: Voice) -> ShownStep {
    let (name, about) = terms::name(step.term);
    let (basis, basis_id, confidence, source) = basis(step.basis, voice);
    ShownStep {
        name: name.get(voice).to_owned(),
        about: about.get(voice).to_owned(),
        value: value(step.value, voice),
        basis,
        confidence,
        source,
        basis_id,
        from: step.from.iter().map(|step| shown_step(step, voice)).collect(),
    }
}

fn basis(basis: Basis, voice: Voice) -> (String, &'static str, Option<String>, Option<String>) {
    match basis {
        Basis::Answer => (f::HOW_FROM_YOU.get(voice).to_owned(), "answer", None, None),
        Basis::NotKnown => (f::HOW_NOT_KNOWN.get(voice).to_owned(), "not-known", None, None),
        Basis::Rule => (f::HOW_RULE.get(voice).to_owned(), "rule", None, None),
        Basis::Overruled { by, .. } => {
            let whose = match by {
                Author::Person => &f::HOW_OVERRULED_PERSON,
                Author::Coach => &f::HOW_OVERRULED_COACH,
            };
            (whose.get(voice).to_owned(), "overruled", None, None)
        }
        Basis::Law(law) => {
            let sure = confidence_text(law.confidence).get(voice).to_owned();
            let checked = crate::wording::dates::day(law.checked_on, voice);
            let checked = common::SOURCE_CHECKED.fill(voice, [checked]);
            (law.article.to_owned(), law.source, Some(sure), Some(checked))
        }
        Basis::Figure { source, confidence, .. } => {
            let sure = confidence_text(confidence).get(voice).to_owned();
            let (title, dated) = cited(source, voice);
            (title, source, Some(sure), dated)
        }
    }
}

/// Title with publisher, and the day it was looked at.
fn cited(id: &str, voice: Voice) -> (String, Option<String>) {
    let Some(source) = sources::find(id) else { return (common::SOURCE_NONE.get(voice).to_owned(), None) };
    let title = [source.title, source.publisher].join(", ");
    let day = crate::wording::dates::day(source.read_on, voice);
    (title, Some(common::SOURCE_CHECKED.fill(voice, [day])))
}

/// The word for how sure we are.
pub fn confidence_text(confidence: Confidence) -> &'static Text {
    match confidence {
        Confidence::Official => &common::CONFIDENCE_OFFICIAL,
        Confidence::SecondHand => &common::CONFIDENCE_SECOND_HAND,
        Confidence::Derived => &common::CONFIDENCE_DERIVED,
        Confidence::Assumption => &common::CONFIDENCE_ASSUMPTION,
    }
}

fn value(quantity: Quantity, voice: Voice) -> String {
    let number = |number: f64| amounts::decimal(number, 2, voice);
    let parts = |estimate: Estimate| [estimate.low(), estimate.high(), estimate.mid()].map(number);
    let is_point = |estimate: Estimate| estimate.low() == estimate.high();
    match quantity {
        Quantity::Weeks(weeks) => weeks_in_words(weeks, voice),
        Quantity::WeeksAbout(weeks) if is_point(weeks) => weeks_in_words(weeks.mid(), voice),
        Quantity::WeeksAbout(weeks) => t::UNIT_WEEKS_RANGE.fill(voice, parts(weeks)),
        Quantity::BeyondGrid => t::UNIT_BEYOND.get(voice).to_owned(),
        Quantity::Months(1.0) => t::UNIT_ONE_MONTH.get(voice).to_owned(),
        Quantity::Months(months) => t::UNIT_MONTHS.fill(voice, [number(months)]),
        Quantity::Share(share) => t::UNIT_SHARE.fill(voice, [amounts::decimal(share * 100.0, 0, voice)]),
        Quantity::Times(times) => t::UNIT_TIMES.fill(voice, [number(times)]),
        Quantity::TimesAbout(times) if is_point(times) => t::UNIT_TIMES.fill(voice, [number(times.mid())]),
        Quantity::TimesAbout(times) => t::UNIT_TIMES_RANGE.fill(voice, parts(times)),
        Quantity::Number(plain) => t::UNIT_NUMBER.fill(voice, [number(plain)]),
        Quantity::NumberAbout(plain) if is_point(plain) => t::UNIT_NUMBER.fill(voice, [number(plain.mid())]),
        Quantity::NumberAbout(plain) => t::UNIT_NUMBER_RANGE.fill(voice, parts(plain)),
        Quantity::Hours(hours) => t::UNIT_HOURS.fill(voice, [number(hours)]),
        Quantity::Money(amount) => amounts::euro(amount, voice),
        Quantity::Several => t::UNIT_SEVERAL.get(voice).to_owned(),
        choice => law_values::told(choice, voice).or_else(|| chosen(choice, voice)).unwrap_or_default(),
    }
}

/// A time beyond two years is told without a figure here too.
fn weeks_in_words(weeks: f64, voice: Voice) -> String {
    if spans::NO_FIGURE_BEYOND < weeks {
        return spans::span(Some(weeks), voice);
    }
    if weeks == 1.0 {
        t::UNIT_ONE_WEEK.get(voice).to_owned()
    } else {
        t::UNIT_WEEKS.fill(voice, [amounts::decimal(weeks, 1, voice)])
    }
}

/// A chosen answer, in the words of its option.
fn chosen(quantity: Quantity, voice: Voice) -> Option<String> {
    let mut dossier = Dossier::default();
    let intake = &mut dossier.intake;
    let control = match quantity {
        Quantity::Retraining(form) => {
            intake.retraining = Answer::Known(form);
            Control::Retraining
        }
        Quantity::Budget(band) => {
            intake.budget = Answer::Known(band);
            Control::Budget
        }
        Quantity::Market(market) => {
            intake.market = Answer::Known(market);
            Control::Market
        }
        Quantity::Guidance(guidance) => {
            intake.guidance = Answer::Known(guidance);
            // Guidance whose months are not known has no months to name.
            if Control::GuidanceMonths.value(&dossier).is_some() {
                Control::GuidanceMonths
            } else {
                Control::Guidance
            }
        }
        Quantity::Recovery(recovery) => {
            intake.recovery = Answer::Known(recovery);
            Control::Recovery
        }
        Quantity::Duties(duties) => {
            intake.duties = Answer::Known(duties);
            Control::Duties
        }
        Quantity::Travel(travel) => {
            intake.travel = Answer::Known(travel);
            Control::Travel
        }
        Quantity::Age(age) => {
            intake.age = Answer::Known(age);
            Control::Age
        }
        Quantity::Direction(direction) => {
            intake.direction = Answer::Known(direction);
            Control::Direction
        }
        _ => return None,
    };
    control.label(&dossier, voice).or_else(|| control.value(&dossier))
}
