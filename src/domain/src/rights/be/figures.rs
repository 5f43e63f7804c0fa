//! The figures of Belgian law. Leaves out the figures themselves: the content package has them, each with the days on
//! which it holds, its article and its source.

use crate::rights::{LegalFigure, Table};
use crate::values::Euro;

/// Every figure of Belgian law that the rules use.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BelgianLaw {
    /// Notice given by the employer.
    pub notice: NoticeFigures,
    /// Which outplacement.
    pub regime: RegimeFigures,
    /// Its hours and months.
    pub programme: ProgrammeFigures,
    /// What it is worth.
    pub value: ValueFigures,
    /// Its terms.
    pub terms: TermFigures,
    /// Leave to apply for work.
    pub leave: LeaveFigures,
    /// Benefit.
    pub benefit: BenefitFigures,
    /// The voucher of the Terug Naar Werk-fonds.
    pub voucher: LegalFigure<Euro>,
    /// Months for which that voucher holds.
    pub voucher_months: LegalFigure<i64>,
}

/// Notice given by the employer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NoticeFigures {
    /// Weeks by complete months, in the first months; by the day of notice.
    pub first_months: LegalFigure<Table>,
    /// Weeks by complete months, after those; by the day of notice. Its first day is that of one rule for all.
    pub table: LegalFigure<Table>,
    /// Weeks in the first months of newer contracts; by the first day of service.
    pub newer_first_months: LegalFigure<i64>,
    /// The most weeks in newer contracts; by the first day of service.
    pub newer_most: LegalFigure<i64>,
    /// Lower bediende before 2014: years in one block.
    pub lower_years: LegalFigure<i64>,
    /// Lower bediende before 2014: months for each block that has begun.
    pub lower_months: LegalFigure<i64>,
    /// Higher bediende before 2014: months for each year that has begun.
    pub higher_months: LegalFigure<i64>,
    /// Higher bediende before 2014: the fewest months.
    pub higher_least: LegalFigure<i64>,
    /// Working days after which a registered letter takes effect.
    pub letter_days: LegalFigure<i64>,
}

/// Which outplacement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegimeFigures {
    /// Weeks of notice from which the general rule applies.
    pub general_weeks: LegalFigure<i64>,
    /// Age in years from which the special rule applies.
    pub special_age: LegalFigure<i64>,
    /// Months of service that the special rule asks.
    pub special_months: LegalFigure<i64>,
    /// The most people of an employer without an employment cell.
    pub small_employer: LegalFigure<i64>,
    /// Pension age in years.
    pub pension_age: LegalFigure<i64>,
    /// That the fund takes the place of outplacement after medical force majeure.
    pub fund: LegalFigure<()>,
}

/// Hours and months of outplacement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ProgrammeFigures {
    /// Hours in all.
    pub hours: LegalFigure<i64>,
    /// Hours in each block, by the month from the start in which the block begins.
    pub blocks: LegalFigure<Table>,
    /// Months in all.
    pub months: LegalFigure<i64>,
    /// Months after a block in which the next one can be asked for (special rule).
    pub next_request: LegalFigure<i64>,
    /// The least share of full time, in hundredths, at which the special rule needs no request.
    pub request_share: LegalFigure<i64>,
    /// Age in years at the end of the notice, from which the special rule needs a request.
    pub request_age: LegalFigure<i64>,
    /// Years of career from which the special rule needs a request.
    pub request_career: LegalFigure<i64>,
    /// Employment cell: hours by age.
    pub cell_hours: LegalFigure<Table>,
    /// Employment cell: months by age.
    pub cell_months: LegalFigure<Table>,
}

/// What outplacement is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ValueFigures {
    /// One part of the annual wage in so many.
    pub wage_part: LegalFigure<i64>,
    /// The least, for full time.
    pub least: LegalFigure<Euro>,
    /// The most, for full time.
    pub most: LegalFigure<Euro>,
    /// Weeks of pay taken off when the notice is paid out.
    pub deduction: LegalFigure<i64>,
    /// Days in which a doctor's certificate must be handed in.
    pub certificate_days: LegalFigure<i64>,
}

/// Terms of outplacement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TermFigures {
    /// Days for an offer after the end, when the notice is paid out, and by the special rule.
    pub offer_days: LegalFigure<i64>,
    /// Weeks for an offer from the start of notice that is worked.
    pub offer_weeks: LegalFigure<i64>,
    /// Weeks after that to put the employer in default, when the notice is paid out.
    pub default_weeks: LegalFigure<i64>,
    /// The same when the notice is worked.
    pub default_weeks_worked: LegalFigure<i64>,
    /// Months for it by the special rule.
    pub default_months_special: LegalFigure<i64>,
    /// Weeks in which the employer must then offer.
    pub answer_weeks: LegalFigure<i64>,
    /// The same when the notice is worked.
    pub answer_weeks_worked: LegalFigure<i64>,
    /// Weeks to decide on an offer.
    pub decide_weeks: LegalFigure<i64>,
    /// Months to decide by the special rule.
    pub decide_months_special: LegalFigure<i64>,
    /// Weeks after losing the new job in which one can ask to go on.
    pub resume_weeks: LegalFigure<i64>,
    /// Months within which that job must be lost, by the special rule.
    pub resume_months_special: LegalFigure<i64>,
    /// Days to register as a jobseeker when the notice was worked.
    pub register_days: LegalFigure<i64>,
    /// Months to register when it was paid out.
    pub register_months: LegalFigure<i64>,
}

/// Leave to apply for work.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeaveFigures {
    /// Weeks at the end of notice with more leave.
    pub last_weeks: LegalFigure<i64>,
    /// Half days a week in those.
    pub last_half_days: LegalFigure<i64>,
    /// Half days a week before those.
    pub early_half_days: LegalFigure<i64>,
    /// The same for someone in outplacement.
    pub early_half_days_guided: LegalFigure<i64>,
}

/// Benefit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BenefitFigures {
    /// Days of work that benefit asks.
    pub entry_days: LegalFigure<i64>,
    /// Months in which those days must lie.
    pub entry_months: LegalFigure<i64>,
    /// Months for everyone who may have it.
    pub base: LegalFigure<i64>,
    /// The most extra months.
    pub extra_most: LegalFigure<i64>,
    /// Months of career for one extra month.
    pub career_for_month: LegalFigure<i64>,
    /// Months of career that count for the first months of benefit, so not for extra ones.
    pub career_counted: LegalFigure<i64>,
    /// Age in years from which benefit may have no end.
    pub no_end_age: LegalFigure<i64>,
    /// Years of career that this asks.
    pub no_end_career: LegalFigure<i64>,
}
