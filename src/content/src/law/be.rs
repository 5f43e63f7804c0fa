//! The figures of Belgian law, put where the rules look for them. Leaves out the figures: `law-be.toml` has them, each
//! with the days on which it holds, its article and source.

use domain::rights::be::{
    BelgianLaw, BenefitFigures, LeaveFigures, NoticeFigures, ProgrammeFigures, RegimeFigures, TermFigures,
    ValueFigures,
};

/// The figures as constants.
pub mod figures {
    use domain::rights::{LegalFigure, Table, Valid};
    use domain::values::{Euro, Sourced};
    include!(concat!(env!("OUT_DIR"), "/law_be.rs"));
}

use figures::*;

/// Every figure of Belgian law.
pub static LAW: BelgianLaw = BelgianLaw {
    notice: NoticeFigures {
        first_months: NOTICE_FIRST_MONTHS,
        table: NOTICE_TABLE,
        newer_first_months: NOTICE_NEWER_FIRST_MONTHS,
        newer_most: NOTICE_NEWER_MOST,
        lower_years: FROZEN_LOWER_YEARS,
        lower_months: FROZEN_LOWER_MONTHS,
        higher_months: FROZEN_HIGHER_MONTHS,
        higher_least: FROZEN_HIGHER_LEAST,
        letter_days: LETTER_DAYS,
    },
    regime: RegimeFigures {
        general_weeks: GENERAL_WEEKS,
        special_age: SPECIAL_AGE,
        special_months: SPECIAL_MONTHS,
        small_employer: SMALL_EMPLOYER,
        pension_age: PENSION_AGE,
        fund: FUND_RULE,
    },
    programme: ProgrammeFigures {
        hours: PROGRAMME_HOURS,
        blocks: PROGRAMME_BLOCKS,
        months: PROGRAMME_MONTHS,
        next_request: NEXT_BLOCK_REQUEST,
        request_share: REQUEST_SHARE,
        request_age: REQUEST_AGE,
        request_career: REQUEST_CAREER,
        cell_hours: CELL_HOURS,
        cell_months: CELL_MONTHS,
    },
    value: ValueFigures {
        wage_part: VALUE_WAGE_PART,
        least: VALUE_LEAST,
        most: VALUE_MOST,
        deduction: PAID_DEDUCTION,
        certificate_days: CERTIFICATE_DAYS,
    },
    terms: TermFigures {
        offer_days: OFFER_DAYS,
        offer_weeks: OFFER_WEEKS_WORKED,
        default_weeks: DEFAULT_WEEKS,
        default_weeks_worked: DEFAULT_WEEKS_WORKED,
        default_months_special: DEFAULT_MONTHS_SPECIAL,
        answer_weeks: ANSWER_WEEKS,
        answer_weeks_worked: ANSWER_WEEKS_WORKED,
        decide_weeks: DECIDE_WEEKS,
        decide_months_special: DECIDE_MONTHS_SPECIAL,
        resume_weeks: RESUME_WEEKS,
        resume_months_special: RESUME_MONTHS_SPECIAL,
        register_days: REGISTER_DAYS,
        register_months: REGISTER_MONTHS,
    },
    leave: LeaveFigures {
        last_weeks: LEAVE_LAST_WEEKS,
        last_half_days: LEAVE_LAST_HALF_DAYS,
        early_half_days: LEAVE_EARLY_HALF_DAYS,
        early_half_days_guided: LEAVE_EARLY_HALF_DAYS_GUIDED,
    },
    benefit: BenefitFigures {
        entry_days: BENEFIT_ENTRY_DAYS,
        entry_months: BENEFIT_ENTRY_MONTHS,
        base: BENEFIT_BASE,
        extra_most: BENEFIT_EXTRA_MOST,
        career_for_month: BENEFIT_CAREER_FOR_MONTH,
        career_counted: BENEFIT_CAREER_COUNTED,
        no_end_age: BENEFIT_NO_END_AGE,
        no_end_career: BENEFIT_NO_END_CAREER,
    },
    voucher: VOUCHER,
    voucher_months: VOUCHER_MONTHS,
};
