//! The figures of Dutch law that the rules need. Leaves out the figures themselves: the content package has them, each
//! with its days, article and source.

use crate::dossier::Assumption;
use crate::rights::{LegalFigure, Table};
use crate::values::{Euro, Rate};

/// Every figure of Dutch law.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DutchLaw {
    /// The transitievergoeding.
    pub transition: TransitionLaw,
    /// The wage that it is made of.
    pub wage: WageLaw,
    /// Notice, and the agreement to end.
    pub notice: NoticeLaw,
    /// The WW.
    pub ww: WwLaw,
    /// Age in months at which the state pension begins.
    pub pension_age: LegalFigure<i64>,
}

/// Figures of the transitievergoeding.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TransitionLaw {
    /// A whole year gives one monthly wage over this.
    pub year: LegalFigure<i64>,
    /// The wage over the rest of the service is divided by this.
    pub remainder: LegalFigure<i64>,
    /// The most, unless a year of wage is more.
    pub cap: LegalFigure<Euro>,
    /// What a new amount of that is rounded to.
    pub cap_step: LegalFigure<Euro>,
    /// Age in years before which work of few hours does not count.
    pub young_age: LegalFigure<i64>,
    /// That costs count only with consent in writing, beforehand.
    pub consent: LegalFigure<()>,
    /// Months in which to claim it.
    pub claim: LegalFigure<i64>,
    /// Months in which to pay it.
    pub payment: LegalFigure<i64>,
}

/// Figures of the wage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WageLaw {
    /// Holiday pay by law.
    pub holiday_pay: LegalFigure<Rate>,
    /// Fixed extras of a year over this make a month.
    pub fixed: LegalFigure<i64>,
    /// Variable extras of three calendar years over this make a month.
    pub variable: LegalFigure<i64>,
}

/// Figures of notice and of the agreement to end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NoticeLaw {
    /// Months by whole years of service.
    pub months: LegalFigure<Table>,
    /// Months left at least after the time at UWV.
    pub least: LegalFigure<i64>,
    /// Months of the employee's own notice.
    pub own: LegalFigure<i64>,
    /// That it runs to the end of a month.
    pub month_end: LegalFigure<()>,
    /// Days in which a signed agreement can be withdrawn.
    pub withdrawal: LegalFigure<i64>,
    /// The same when the agreement does not mention the right.
    pub withdrawal_unmentioned: LegalFigure<i64>,
    /// That the benefit waits until notice would have ended.
    pub fictitious: LegalFigure<()>,
}

/// Figures of the WW.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WwLaw {
    /// Weeks worked that give a right.
    pub weeks: LegalFigure<i64>,
    /// Weeks in which they lie.
    pub weeks_of: LegalFigure<i64>,
    /// Months at least.
    pub least: LegalFigure<i64>,
    /// Months at most.
    pub longest: LegalFigure<i64>,
    /// Years that each give a whole month.
    pub full_years: LegalFigure<i64>,
    /// How a half month counts.
    pub half_month: LegalFigure<()>,
    /// That there are plans for a shorter benefit.
    pub plans: LegalFigure<()>,
    /// Days of daily wage in a year.
    pub days: LegalFigure<i64>,
    /// The highest daily wage.
    pub daily_cap: LegalFigure<Euro>,
    /// How many months have the first rate.
    pub first_months: LegalFigure<i64>,
    /// The first rate.
    pub first_rate: LegalFigure<Rate>,
    /// The later rate.
    pub later_rate: LegalFigure<Rate>,
    /// The share of the wage above which income from work ends it.
    pub stop: LegalFigure<Rate>,
    /// Weeks in which to apply.
    pub apply: LegalFigure<i64>,
    /// Weeks before the first day without work from which to apply.
    pub apply_early: LegalFigure<i64>,
}

impl DutchLaw {
    /// These figures with those assumptions in place, where a figure is unsure or unknown for some days. An assumption
    /// about another figure changes nothing.
    pub fn overruled(&self, assumptions: &[Assumption]) -> Self {
        let mut own = *self;
        for assumption in assumptions {
            for figure in [&mut own.transition.cap, &mut own.ww.daily_cap] {
                if figure.id == assumption.figure {
                    figure.own = Some((Euro::from_cents(assumption.hundredths()), assumption.by));
                }
            }
            for figure in [&mut own.ww.longest, &mut own.ww.apply_early, &mut own.pension_age] {
                if figure.id == assumption.figure {
                    figure.own = Some((assumption.wholes(), assumption.by));
                }
            }
        }
        own
    }
}
