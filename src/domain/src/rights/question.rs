//! What has to be known before a rule can be applied: the questions of the rights part. Leaves out their words, and the
//! answers: those are in the dossier.

/// A question, named after the answer in [`crate::dossier::Contract`] or the intake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RightsQuestion {
    /// The country of residence.
    Lives,
    /// The country of work.
    Works,
    /// The last paid day.
    LastDay,
    /// The first day of service.
    Began,
    /// How the contract ends.
    Ending,
    /// The day of notice, or of signing.
    Noticed,
    /// Gross wage a month.
    MonthlyWage,
    /// Fixed yearly extras.
    FixedExtras,
    /// Variable extras of three calendar years.
    VariableExtras,
    /// Gross wage of the calendar year before.
    AnnualWage,
    /// Hours worked, as a share of full time.
    FullTimeShare,
    /// Whether the person is ill now.
    Ill,
    /// Whether the person worked few hours before turning eighteen.
    FewHoursBefore18,
    /// Date of birth.
    Born,
    /// Whether the employer wants to deduct costs, and how much.
    Deducted,
    /// Whether the person agreed to that in writing, beforehand.
    DeductionAgreed,
    /// Whether the agreement mentions the right to withdraw.
    RightMentioned,
    /// Days that the procedure at UWV took.
    ProcedureDays,
    /// Weeks worked of the last thirty-six.
    WeeksWorked,
    /// Whether four of the last five calendar years had 208 paid hours.
    FourOfFiveYears,
    /// Years of work before 2016.
    YearsBefore2016,
    /// Years of work from 2016 on.
    YearsFrom2016,
    /// Whether the employer is in the private sector.
    PrivateSector,
    /// Whether the notice is worked or paid out.
    NoticeWorked,
    /// Weeks of notice as stated by the employer.
    NoticeWeeks,
    /// What the person was at the end of 2013.
    StatusIn2013,
    /// How many people work for the employer.
    EmployerStaff,
    /// Whether the person has no work left at all.
    FullyUnemployed,
    /// Whether 312 days were worked in the 36 months before.
    DaysWorked,
    /// Months of career, for extra months of benefit.
    CareerMonths,
    /// Money in the bank.
    Savings,
    /// Fixed costs a month.
    FixedCosts,
    /// Other income a month.
    OtherIncome,
}
