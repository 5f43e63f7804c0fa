//! The figures of law that can be overruled: those that the rules take an own value for, with their names and units.
//! Leaves out taking it: the rules of each country do.

use super::figures::Own;
use content::texts::{rights as t, rights_terms_be as b, rights_terms_nl as n};
use content::{FigureUnit, Text, law};
use domain::rights::LegalFigure;
use domain::values::{Estimate, Euro};

/// The id of the age of the Dutch state pension.
pub(super) const PENSION_AGE: &str = "nl-pension-age";

/// The figure with this id.
pub(super) fn found(id: &str) -> Option<Own> {
    let (nl, be) = (&law::nl::LAW, &law::be::LAW);
    let (weeks, months) = (FigureUnit::Weeks, FigureUnit::Months);
    let wholes: [(&LegalFigure<i64>, &'static Text, FigureUnit); 9] = [
        (&nl.ww.longest, &n::WW_LONGEST, months),
        (&nl.ww.apply_early, &t::FIGURE_APPLY_EARLY, weeks),
        (&nl.pension_age, &t::FIGURE_PENSION_AGE, months),
        (&be.notice.newer_first_months, &t::FIGURE_FIRST_WEEKS, weeks),
        (&be.notice.newer_most, &b::NOTICE_CAP, weeks),
        (&be.terms.default_months_special, &t::FIGURE_DEFAULT_MONTHS, months),
        (&be.terms.answer_weeks_worked, &t::FIGURE_ANSWER_WEEKS, weeks),
        (&be.benefit.career_for_month, &b::CAREER_FOR_MONTH, months),
        (&be.benefit.career_counted, &b::CAREER_COUNTED, months),
    ];
    let whole = |value: i64| value as f64;
    if let Some((figure, name, unit)) = wholes.into_iter().find(|(figure, ..)| figure.id == id) {
        return own(figure, name, unit, whole);
    }
    let euros: [(&LegalFigure<Euro>, &'static Text); 4] = [
        (&nl.transition.cap, &n::CAP_AMOUNT),
        (&nl.ww.daily_cap, &n::DAGLOON_CAP),
        (&be.value.least, &b::VALUE_LEAST),
        (&be.value.most, &b::VALUE_MOST),
    ];
    let (figure, name) = euros.into_iter().find(|(figure, _)| figure.id == id)?;
    own(figure, name, FigureUnit::Euro, |value| value.cents() as f64 / 100.0)
}

fn own<T: Copy>(
    figure: &LegalFigure<T>,
    name: &'static Text,
    unit: FigureUnit,
    told: fn(T) -> f64,
) -> Option<Own> {
    let ours = Estimate::exactly(told(figure.values.last()?.figure.value));
    Some(Own { id: figure.id, name, unit, ours })
}
