//! The facts of the contract as a list, so that questions, files and commands can go through them. Leaves out their words
//! and which of them matter to whom.

use super::Contract;
use super::fact_value::{FactKind, FactValue, Held};
use crate::values::Answer;

/// Each fact with its field and kind. The order is that of the list.
macro_rules! facts {
    ($($(#[doc = $about:literal])+ $fact:ident = $field:ident: $kind:expr;)+) => {
        /// A fact of [`Contract`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Fact {
            $($(#[doc = $about])+ $fact,)+
        }

        impl Fact {
            /// Every fact.
            pub const ALL: &'static [Self] = &[$(Self::$fact),+];

            /// What kind of answer it has.
            pub const fn kind(self) -> FactKind {
                match self {
                    $(Self::$fact => $kind,)+
                }
            }
        }

        impl Contract {
            /// The answer to one of the facts.
            pub fn stated(&self, fact: Fact) -> Answer<FactValue> {
                match fact {
                    $(Fact::$fact => Held::told(self.$field),)+
                }
            }

            /// Puts an answer, as a file or a command has it. One of another kind counts as open.
            pub fn state(&mut self, fact: Fact, answer: Answer<FactValue>) {
                match fact {
                    $(Fact::$fact => self.$field = Held::held(answer),)+
                }
            }
        }
    };
}

facts! {
    /// The first day of service; earlier contracts with gaps of six months at most count in.
    Began = began: FactKind::Day;
    /// How it ends.
    Ending = ending: FactKind::Ending;
    /// The day on which notice was given, or an agreement was signed.
    Noticed = noticed: FactKind::Day;
    /// Gross wage a month without extras.
    MonthlyWage = monthly_wage: FactKind::Money;
    /// Holiday pay in hundredths of a per cent of the wage: 800 is eight per cent.
    HolidayPay = holiday_pay: FactKind::Count { least: 0, most: 10_000 };
    /// Fixed extras a year, such as a thirteenth month or a shift allowance.
    FixedExtras = fixed_extras: FactKind::Money;
    /// Variable extras of the three calendar years before the year of the end, together.
    VariableExtras = variable_extras: FactKind::Money;
    /// Gross wage of the calendar year before the dismissal (Belgium).
    AnnualWage = annual_wage: FactKind::Money;
    /// Hours worked as a share of full time, in hundredths: 100 is full time.
    FullTimeShare = full_time_share: FactKind::Count { least: 1, most: 100 };
    /// Date of birth.
    Born = born: FactKind::Day;
    /// Whether the person worked twelve hours a week at most before turning eighteen (Netherlands).
    FewHoursBefore18 = few_hours_before_18: FactKind::Truth;
    /// Costs that the employer wants to deduct from the transitievergoeding.
    Deducted = deducted: FactKind::Money;
    /// Whether the person agreed to those in writing, beforehand.
    DeductionAgreed = deduction_agreed: FactKind::Truth;
    /// Whether the agreement mentions the right to withdraw.
    RightMentioned = right_mentioned: FactKind::Truth;
    /// Days from a complete request at UWV to its decision.
    ProcedureDays = procedure_days: FactKind::Count { least: 0, most: 730 };
    /// Whether the person is ill now.
    Ill = is_ill: FactKind::Truth;
    /// Whether the person is a civil servant with rules of their own.
    CivilServant = is_civil_servant: FactKind::Truth;
    /// Whether the employer is in the private sector.
    PrivateSector = is_private: FactKind::Truth;
    /// Weeks worked of the thirty-six before unemployment (Netherlands).
    WeeksWorked = weeks_worked: FactKind::Count { least: 0, most: 36 };
    /// Whether four of the five calendar years before had at least 208 paid hours.
    FourOfFiveYears = four_of_five_years: FactKind::Truth;
    /// Calendar years of work before 2016.
    YearsBefore2016 = years_before_2016: FactKind::Count { least: 0, most: 60 };
    /// Calendar years of work from 2016 on, the year of unemployment left out.
    YearsFrom2016 = years_from_2016: FactKind::Count { least: 0, most: 60 };
    /// Whether the notice is worked; otherwise it is paid out (Belgium).
    NoticeWorked = notice_worked: FactKind::Truth;
    /// Weeks of notice as the employer states them (Belgium).
    NoticeWeeks = notice_weeks: FactKind::Count { least: 0, most: 200 };
    /// What the person was on 31 December 2013, for a contract that began before 2014 (Belgium).
    StatusIn2013 = status_in_2013: FactKind::Status;
    /// How many people work for the employer (Belgium, collective dismissal).
    EmployerStaff = employer_staff: FactKind::Count { least: 1, most: 1_000_000 };
    /// Whether the person has no work left at all; otherwise a part goes on (living in one country, working in another).
    FullyUnemployed = fully_unemployed: FactKind::Truth;
    /// Whether a doctor's certificate says that outplacement is out of the question (Belgium).
    UnfitForOutplacement = unfit_for_outplacement: FactKind::Truth;
    /// Whether 312 days were worked in the thirty-six months before (Belgium).
    DaysWorked = enough_days_worked: FactKind::Truth;
    /// Months of career (Belgium).
    CareerMonths = career_months: FactKind::Count { least: 0, most: 720 };
    /// What the employer pays or offers for guidance.
    TrajectoryMoney = trajectory_money: FactKind::Money;
    /// The day on which guidance was offered in writing (Belgium).
    GuidanceOffered = guidance_offered: FactKind::Day;
    /// The day on which that guidance began (Belgium).
    GuidanceBegan = guidance_began: FactKind::Day;
    /// Wage in hand of a full month.
    NetWage = net_wage: FactKind::Money;
    /// Severance pay as the employer offers or owes it, before tax.
    Severance = severance: FactKind::Money;
    /// Money in the bank that may be used.
    Savings = savings: FactKind::Money;
    /// Fixed costs of a month.
    FixedCosts = fixed_costs: FactKind::Money;
    /// Other income of a month, such as a partner's.
    OtherIncome = other_income: FactKind::Money;
    /// Benefit in hand of a full month, as the agency states it.
    Benefit = benefit: FactKind::Money;
}
