//! Which figures can be overruled, what each is called and counts, and between which values an own value makes sense.
//! Leaves out what was overruled.

use super::law_figures;
use crate::forecast::told;
use content::forecast::PARAMETERS;
use content::forecast::figures::FIGURES;
use content::pots::{POTS, figures as pots};
use content::texts::assumptions as t;
use content::{FigureUnit, Text, Voice, training};
use domain::explanation::{Basis, Citation, Quantity};
use domain::forecast::MOST_LAG;
use domain::values::{Confidence, Estimate, Euro};

/// A figure that can be overruled.
pub(super) struct Own {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static Text,
    /// What it is counted in.
    pub unit: FigureUnit,
    /// Our value; the latest one of a figure of law.
    pub ours: Estimate,
}

/// The figure with this id, of the forecast, the pots of money, training or law. None when there is none that can be overruled.
pub(super) fn found(id: &str) -> Option<Own> {
    let (ours, figures) = match (PARAMETERS.figure(id), POTS.figure(id)) {
        (Some(ours), _) => (ours, FIGURES),
        (None, Some(ours)) => (ours, pots::FIGURES),
        (None, None) => return of_training(id).or_else(|| law_figures::found(id)),
    };
    let figure = figures.iter().find(|figure| figure.id == id)?;
    Some(Own { id: figure.id, name: figure.name, unit: figure.unit, ours })
}

/// The weeks or euros of a kind of training.
fn of_training(id: &str) -> Option<Own> {
    let (figure, name, unit) = training::figure(id)?;
    Some(Own { id: figure.id, name, unit, ours: figure.value })
}

/// The figure that a step rests on, when the person may put a value of their own in its place: one that is an assumption
/// of ours or derived by us, or one that was overruled before.
pub fn can_be_own(basis: Basis) -> Option<&'static str> {
    let id = match basis {
        Basis::Figure { id, confidence: Confidence::Assumption | Confidence::Derived, .. } => id,
        Basis::Law(Citation { figure, confidence: Confidence::Assumption | Confidence::Derived, .. }) => {
            figure
        }
        Basis::Overruled { id, .. } => id,
        _ => return None,
    };
    found(id).map(|own| own.id)
}

/// The name of a figure for people. The id itself when there is no such figure, so that it can still be put back.
pub fn name(id: &str, voice: Voice) -> String {
    found(id).map_or(id, |figure| figure.name.get(voice)).to_owned()
}

/// The question for a value of what is counted so.
pub(super) fn label(unit: FigureUnit) -> &'static Text {
    match unit {
        FigureUnit::Weeks | FigureUnit::Days | FigureUnit::Shares => &t::VALUE_WEEKS,
        FigureUnit::Months => &t::VALUE_MONTHS,
        FigureUnit::Euro => &t::VALUE_EURO,
        FigureUnit::Times => &t::VALUE_PACE,
        FigureUnit::Number | FigureUnit::Share => &t::VALUE_NUMBER,
    }
}

/// A value of a figure in words.
pub(super) fn in_words(unit: FigureUnit, value: Estimate, voice: Voice) -> String {
    let quantity = match unit {
        // Of the weeks from an offer to the first day, which have shares, the mean.
        FigureUnit::Weeks | FigureUnit::Days | FigureUnit::Shares => Quantity::WeeksAbout(value),
        FigureUnit::Months => Quantity::MonthsAbout(value),
        // Of a price only the middle counts.
        FigureUnit::Euro => Quantity::Money(Euro::from_cents((value.mid() * 100.0).round() as i64)),
        FigureUnit::Times => Quantity::TimesAbout(value),
        FigureUnit::Number | FigureUnit::Share => Quantity::NumberAbout(value),
    };
    told(quantity, voice)
}

/// The least and the most that a figure can be put at, in thousandths of its unit.
pub(super) fn range(figure: &Own) -> (u32, u32) {
    match (figure.id, figure.unit) {
        ("lag", _) => (0, MOST_LAG as u32 * 1000),
        (law_figures::PENSION_AGE, _) => (600_000, 960_000),
        // What something is divided by is not nothing.
        ("interviews-weeks", _) => (1_000, 208_000),
        ("guidance-price", _) => (1_000, 99_999_000),
        ("usual-hours", _) => (1_000, 40_000),
        // Of every euro a part, at most all of it.
        ("benefit-in-hand" | "severance-in-hand", _) => (100, 1_000),
        // How far people differ, and how strongly something counts: beyond this it says nothing any more.
        ("spread" | "market-response" | "hours-response", _) => (10, 2_000),
        (_, FigureUnit::Weeks | FigureUnit::Days | FigureUnit::Shares) => (0, 208_000),
        (_, FigureUnit::Months) => (1_000, 36_000),
        (_, FigureUnit::Euro) => (0, 99_999_000),
        (_, FigureUnit::Times) => (100, 5_000),
        (_, FigureUnit::Number | FigureUnit::Share) => (10, 100_000),
    }
}
