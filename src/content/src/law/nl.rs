//! The figures of Dutch law, put where the rules look for them. Leaves out the figures: `law-nl.toml` has them, each
//! with the days on which it holds, its article and source.

use domain::rights::nl::{DutchLaw, NoticeLaw, TransitionLaw, WageLaw, WwLaw};

/// The figures as constants.
pub mod figures {
    use domain::rights::{LegalFigure, Table, Valid};
    use domain::values::{Euro, Rate, Sourced};
    include!(concat!(env!("OUT_DIR"), "/law_nl.rs"));
}

use figures::*;

/// Every figure of Dutch law.
pub static LAW: DutchLaw = DutchLaw {
    transition: TransitionLaw {
        year: TRANSITION_YEAR,
        remainder: TRANSITION_REMAINDER,
        cap: TRANSITION_CAP,
        cap_step: TRANSITION_CAP_STEP,
        young_age: YOUNG_AGE,
        consent: DEDUCTION_CONSENT,
        claim: TRANSITION_CLAIM,
        payment: TRANSITION_PAYMENT,
    },
    wage: WageLaw { holiday_pay: HOLIDAY_PAY, fixed: WAGE_FIXED, variable: WAGE_VARIABLE },
    notice: NoticeLaw {
        months: NOTICE_MONTHS,
        least: NOTICE_LEAST,
        own: NOTICE_OWN,
        month_end: NOTICE_MONTH_END,
        withdrawal: WITHDRAWAL_DAYS,
        withdrawal_unmentioned: WITHDRAWAL_DAYS_UNMENTIONED,
        fictitious: FICTITIOUS_NOTICE,
    },
    ww: WwLaw {
        weeks: WW_WEEKS,
        weeks_of: WW_WEEKS_OF,
        least: WW_LEAST,
        longest: WW_LONGEST,
        full_years: WW_FULL_YEARS,
        half_month: WW_HALF_MONTH,
        plans: WW_PLANS,
        days: WW_DAYS,
        daily_cap: WW_DAILY_CAP,
        first_months: WW_FIRST_MONTHS,
        first_rate: WW_FIRST_RATE,
        later_rate: WW_LATER_RATE,
        stop: WW_STOP,
        apply: WW_APPLY,
        apply_early: WW_APPLY_EARLY,
    },
    pension_age: PENSION_AGE,
};
