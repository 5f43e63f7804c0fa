//! Figures of Belgian law with the assumptions of the person or the coach in their place. Leaves out figures that are
//! sure: an assumption about those changes nothing.

use super::BelgianLaw;
use crate::dossier::Assumption;
use crate::values::Euro;

impl BelgianLaw {
    /// These figures with those assumptions in place of what is unsure.
    pub fn overruled(&self, assumptions: &[Assumption]) -> Self {
        let mut own = *self;
        for assumption in assumptions {
            for figure in [&mut own.value.least, &mut own.value.most] {
                if figure.id == assumption.figure {
                    figure.own = Some((Euro::from_cents(assumption.hundredths()), assumption.by));
                }
            }
            for figure in [
                &mut own.notice.newer_first_months,
                &mut own.notice.newer_most,
                &mut own.terms.default_months_special,
                &mut own.terms.answer_weeks_worked,
                &mut own.benefit.career_for_month,
                &mut own.benefit.career_counted,
            ] {
                if figure.id == assumption.figure {
                    figure.own = Some((assumption.wholes(), assumption.by));
                }
            }
        }
        own
    }
}
