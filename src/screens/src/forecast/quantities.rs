//! The value of a step in words, with its unit. Leaves out what the step is.

use super::law_values;
use crate::control::Control;
use crate::wording::{amounts, spans};
use content::Voice;
use content::texts::explain as t;
use domain::dossier::{Dossier, Guidance, GuidanceTerms};
use domain::explanation::Quantity;
use domain::values::{Answer, Estimate};

/// A value with its unit.
pub(crate) fn told(quantity: Quantity, voice: Voice) -> String {
    let number = |number: f64| amounts::decimal(number, 2, voice);
    let parts = |estimate: Estimate| [estimate.low(), estimate.high(), estimate.mid()].map(number);
    let is_point = |estimate: Estimate| estimate.low() == estimate.high();
    match quantity {
        Quantity::Weeks(weeks) => weeks_in_words(weeks, voice),
        Quantity::WeeksAbout(weeks) if is_point(weeks) => weeks_in_words(weeks.mid(), voice),
        Quantity::WeeksAbout(weeks) => t::UNIT_WEEKS_RANGE.fill(voice, parts(weeks)),
        Quantity::BeyondGrid => t::UNIT_BEYOND.owned(voice),
        Quantity::Months(1.0) => t::UNIT_ONE_MONTH.owned(voice),
        Quantity::Months(months) => t::UNIT_MONTHS.fill(voice, [number(months)]),
        Quantity::MonthsAbout(months) if is_point(months) => {
            t::UNIT_MONTHS.fill(voice, [number(months.mid())])
        }
        Quantity::MonthsAbout(months) => t::UNIT_MONTHS_RANGE.fill(voice, parts(months)),
        Quantity::Share(share) => t::UNIT_SHARE.fill(voice, [amounts::decimal(share * 100.0, 0, voice)]),
        Quantity::Times(times) => t::UNIT_TIMES.fill(voice, [number(times)]),
        Quantity::TimesAbout(times) if is_point(times) => t::UNIT_TIMES.fill(voice, [number(times.mid())]),
        Quantity::TimesAbout(times) => t::UNIT_TIMES_RANGE.fill(voice, parts(times)),
        Quantity::Number(plain) => t::UNIT_NUMBER.fill(voice, [number(plain)]),
        Quantity::NumberAbout(plain) if is_point(plain) => t::UNIT_NUMBER.fill(voice, [number(plain.mid())]),
        Quantity::NumberAbout(plain) => t::UNIT_NUMBER_RANGE.fill(voice, parts(plain)),
        Quantity::Hours(hours) => t::UNIT_HOURS.fill(voice, [number(hours)]),
        Quantity::Money(amount) => amounts::euro(amount, voice),
        Quantity::Several => t::UNIT_SEVERAL.owned(voice),
        choice => law_values::told(choice, voice).or_else(|| chosen(choice, voice)).unwrap_or_default(),
    }
}

/// A time beyond two years is told without a figure here too.
fn weeks_in_words(weeks: f64, voice: Voice) -> String {
    if spans::NO_FIGURE_BEYOND < weeks {
        return spans::span(Some(weeks), voice);
    }
    if weeks == 1.0 {
        t::UNIT_ONE_WEEK.owned(voice)
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
            intake.goal_market = None;
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
        Quantity::GuidanceKind(kind) => {
            let terms = GuidanceTerms { kind: Answer::Known(kind), ..GuidanceTerms::default() };
            intake.guidance = Answer::Known(Guidance::Arranged(terms));
            Control::GuidanceKind
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
