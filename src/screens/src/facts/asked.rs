//! The words and the field of each question about the contract and the household. Leaves out reading what is typed.

use content::texts::facts as t;
use content::{Text, Voice};
use domain::dossier::{Fact, FactKind};
use domain::rights::RightsQuestion::{self, LastDay, Lives, Of, Works};

/// A question as it is asked.
#[derive(Clone, Copy)]
pub struct Asked {
    /// The id of its field.
    pub id: &'static str,
    /// What is asked.
    pub label: &'static Text,
    /// A line that helps.
    pub hint: Option<&'static Text>,
}

/// What kind of field a question has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldOf {
    /// Day, month and year.
    Day,
    /// An amount in euros and cents.
    Money,
    /// A whole number.
    Count,
    /// A percentage.
    Percent,
    /// A choice of a few.
    Choice,
    /// A line of own words.
    Line,
    /// Own words over several lines.
    Words,
}

/// The words of a question.
pub fn asked(question: RightsQuestion) -> Asked {
    let (id, label, hint): (_, &Text, &Text) = match question {
        Lives => ("lives", &t::LIVES, &t::LIVES_HINT),
        Works => ("works", &t::WORKS, &t::WORKS_HINT),
        LastDay => ("last-day", &t::LAST_DAY, &t::LAST_DAY_HINT),
        Of(Fact::Began) => ("began", &t::BEGAN, &t::BEGAN_HINT),
        Of(Fact::Ending) => ("ending", &t::ENDING, &t::ENDING_HINT),
        Of(Fact::Noticed) => ("noticed", &t::NOTICED, &t::NOTICED_HINT),
        Of(Fact::MonthlyWage) => ("monthly-wage", &t::MONTHLY_WAGE, &t::MONTHLY_WAGE_HINT),
        Of(Fact::HolidayPay) => ("holiday-pay", &t::HOLIDAY_PAY, &t::HOLIDAY_PAY_HINT),
        Of(Fact::FixedExtras) => ("fixed-extras", &t::FIXED_EXTRAS, &t::FIXED_EXTRAS_HINT),
        Of(Fact::VariableExtras) => ("variable-extras", &t::VARIABLE_EXTRAS, &t::VARIABLE_EXTRAS_HINT),
        Of(Fact::AnnualWage) => ("annual-wage", &t::ANNUAL_WAGE, &t::ANNUAL_WAGE_HINT),
        Of(Fact::FullTimeShare) => ("full-time-share", &t::FULL_TIME_SHARE, &t::FULL_TIME_SHARE_HINT),
        Of(Fact::Born) => ("born", &t::BORN, &t::BORN_HINT),
        Of(Fact::FewHoursBefore18) => {
            ("few-hours-before-18", &t::FEW_HOURS_BEFORE_18, &t::FEW_HOURS_BEFORE_18_HINT)
        }
        Of(Fact::Deducted) => ("deducted", &t::DEDUCTED, &t::DEDUCTED_HINT),
        Of(Fact::DeductionAgreed) => ("deduction-agreed", &t::DEDUCTION_AGREED, &t::DEDUCTION_AGREED_HINT),
        Of(Fact::RightMentioned) => ("right-mentioned", &t::RIGHT_MENTIONED, &t::RIGHT_MENTIONED_HINT),
        Of(Fact::ProcedureDays) => ("procedure-days", &t::PROCEDURE_DAYS, &t::PROCEDURE_DAYS_HINT),
        Of(Fact::Ill) => ("ill", &t::ILL, &t::ILL_HINT),
        Of(Fact::CivilServant) => ("civil-servant", &t::CIVIL_SERVANT, &t::CIVIL_SERVANT_HINT),
        Of(Fact::PrivateSector) => ("private-sector", &t::PRIVATE_SECTOR, &t::PRIVATE_SECTOR_HINT),
        Of(Fact::WeeksWorked) => ("weeks-worked", &t::WEEKS_WORKED, &t::WEEKS_WORKED_HINT),
        Of(Fact::FourOfFiveYears) => {
            ("four-of-five-years", &t::FOUR_OF_FIVE_YEARS, &t::FOUR_OF_FIVE_YEARS_HINT)
        }
        Of(Fact::YearsBefore2016) => ("years-before-2016", &t::YEARS_BEFORE_2016, &t::YEARS_BEFORE_2016_HINT),
        Of(Fact::YearsFrom2016) => ("years-from-2016", &t::YEARS_FROM_2016, &t::YEARS_FROM_2016_HINT),
        Of(Fact::NoticeWorked) => ("notice-worked", &t::NOTICE_WORKED, &t::NOTICE_WORKED_HINT),
        Of(Fact::NoticeWeeks) => ("notice-weeks", &t::NOTICE_WEEKS, &t::NOTICE_WEEKS_HINT),
        Of(Fact::StatusIn2013) => ("status-in-2013", &t::STATUS_IN_2013, &t::STATUS_IN_2013_HINT),
        Of(Fact::EmployerStaff) => ("employer-staff", &t::EMPLOYER_STAFF, &t::EMPLOYER_STAFF_HINT),
        Of(Fact::FullyUnemployed) => ("fully-unemployed", &t::FULLY_UNEMPLOYED, &t::FULLY_UNEMPLOYED_HINT),
        Of(Fact::UnfitForOutplacement) => {
            ("unfit-for-outplacement", &t::UNFIT_FOR_OUTPLACEMENT, &t::UNFIT_FOR_OUTPLACEMENT_HINT)
        }
        Of(Fact::DaysWorked) => ("days-worked", &t::DAYS_WORKED, &t::DAYS_WORKED_HINT),
        Of(Fact::CareerMonths) => ("career-months", &t::CAREER_MONTHS, &t::CAREER_MONTHS_HINT),
        Of(Fact::TrajectoryMoney) => ("trajectory-money", &t::TRAJECTORY_MONEY, &t::TRAJECTORY_MONEY_HINT),
        Of(Fact::GuidanceOffered) => ("guidance-offered", &t::GUIDANCE_OFFERED, &t::GUIDANCE_OFFERED_HINT),
        Of(Fact::GuidanceBegan) => ("guidance-began", &t::GUIDANCE_BEGAN, &t::GUIDANCE_BEGAN_HINT),
        Of(Fact::NetWage) => ("net-wage", &t::NET_WAGE, &t::NET_WAGE_HINT),
        Of(Fact::Severance) => ("severance", &t::SEVERANCE, &t::SEVERANCE_HINT),
        Of(Fact::Savings) => ("savings", &t::SAVINGS, &t::SAVINGS_HINT),
        Of(Fact::FixedCosts) => ("fixed-costs", &t::FIXED_COSTS, &t::FIXED_COSTS_HINT),
        Of(Fact::OtherIncome) => ("other-income", &t::OTHER_INCOME, &t::OTHER_INCOME_HINT),
        Of(Fact::Benefit) => ("benefit", &t::BENEFIT, &t::BENEFIT_HINT),
    };
    Asked { id, label, hint: Some(hint) }
}

/// The field of a question.
pub fn field_of(question: RightsQuestion) -> FieldOf {
    match question {
        Lives | Works => FieldOf::Choice,
        LastDay => FieldOf::Day,
        Of(Fact::HolidayPay) => FieldOf::Percent,
        Of(fact) => match fact.kind() {
            FactKind::Day => FieldOf::Day,
            FactKind::Money => FieldOf::Money,
            FactKind::Count { .. } => FieldOf::Count,
            FactKind::Truth | FactKind::Ending | FactKind::Status => FieldOf::Choice,
        },
    }
}

/// The question in the words of this reader.
pub fn label(question: RightsQuestion, voice: Voice) -> &'static str {
    asked(question).label.get(voice)
}
