//! The contract that ends, as far as rights depend on it, and the money of the household. Every answer may stay open:
//! then the rules say which they miss. Leaves out the last paid day and the countries: those are in the intake.

use super::{Ending, StatusIn2013};
use crate::values::{Answer, Euro};
use chrono::NaiveDate;

/// Facts of the contract and of the person that rights depend on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contract {
    /// The first day of service; earlier contracts with gaps of six months at most count in.
    pub began: Answer<NaiveDate>,
    /// How it ends.
    pub ending: Answer<Ending>,
    /// The day on which notice was given, or an agreement was signed.
    pub noticed: Answer<NaiveDate>,
    /// Gross wage a month without extras.
    pub monthly_wage: Answer<Euro>,
    /// Holiday pay in hundredths of a per cent of the wage: 800 is eight per cent.
    pub holiday_pay: Answer<u32>,
    /// Fixed extras a year, such as a thirteenth month or a shift allowance.
    pub fixed_extras: Answer<Euro>,
    /// Variable extras of the three calendar years before the year of the end, together.
    pub variable_extras: Answer<Euro>,
    /// Gross wage of the calendar year before the dismissal (Belgium).
    pub annual_wage: Answer<Euro>,
    /// Hours worked as a share of full time, in hundredths: 100 is full time.
    pub full_time_share: Answer<u8>,
    /// Date of birth.
    pub born: Answer<NaiveDate>,
    /// Whether the person worked twelve hours a week at most before turning eighteen (Netherlands).
    pub few_hours_before_18: Answer<bool>,
    /// Costs that the employer wants to deduct from the transitievergoeding.
    pub deducted: Answer<Euro>,
    /// Whether the person agreed to those in writing, beforehand.
    pub deduction_agreed: Answer<bool>,
    /// Whether the agreement mentions the right to withdraw.
    pub right_mentioned: Answer<bool>,
    /// Days from a complete request at UWV to its decision.
    pub procedure_days: Answer<u32>,
    /// Whether the person is ill now.
    pub is_ill: Answer<bool>,
    /// Whether the person is a civil servant with rules of their own.
    pub is_civil_servant: Answer<bool>,
    /// Whether the employer is in the private sector.
    pub is_private: Answer<bool>,
    /// Weeks worked of the thirty-six before unemployment (Netherlands).
    pub weeks_worked: Answer<u8>,
    /// Whether four of the five calendar years before had at least 208 paid hours.
    pub four_of_five_years: Answer<bool>,
    /// Calendar years of work before 2016.
    pub years_before_2016: Answer<u8>,
    /// Calendar years of work from 2016 on, the year of unemployment left out.
    pub years_from_2016: Answer<u8>,
    /// Whether the notice is worked; otherwise it is paid out (Belgium).
    pub notice_worked: Answer<bool>,
    /// Weeks of notice as the employer states them (Belgium).
    pub notice_weeks: Answer<u8>,
    /// What the person was on 31 December 2013, for a contract that began before 2014 (Belgium).
    pub status_in_2013: Answer<StatusIn2013>,
    /// How many people work for the employer (Belgium, collective dismissal).
    pub employer_staff: Answer<u32>,
    /// Whether the person has no work left at all; otherwise a part goes on (living in one country, working in another).
    pub fully_unemployed: Answer<bool>,
    /// Whether a doctor's certificate says that outplacement is out of the question (Belgium).
    pub unfit_for_outplacement: Answer<bool>,
    /// Whether 312 days were worked in the thirty-six months before (Belgium).
    pub enough_days_worked: Answer<bool>,
    /// Months of career (Belgium).
    pub career_months: Answer<u32>,
    /// What the employer pays or offers for guidance.
    pub trajectory_money: Answer<Euro>,
    /// The day on which guidance was offered in writing (Belgium).
    pub guidance_offered: Answer<NaiveDate>,
    /// The day on which that guidance began (Belgium).
    pub guidance_began: Answer<NaiveDate>,
    /// Wage in hand of a full month.
    pub net_wage: Answer<Euro>,
    /// Severance pay as the employer offers or owes it, before tax.
    pub severance: Answer<Euro>,
    /// Money in the bank that may be used.
    pub savings: Answer<Euro>,
    /// Fixed costs of a month.
    pub fixed_costs: Answer<Euro>,
    /// Other income of a month, such as a partner's.
    pub other_income: Answer<Euro>,
    /// Benefit in hand of a full month, as the agency states it.
    pub benefit: Answer<Euro>,
}

impl Contract {
    /// Full time, in hundredths.
    pub const FULL_TIME: u8 = 100;
}
