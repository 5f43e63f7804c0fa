//! What a step of Dutch law is about. Leaves out its name in words, which the texts give.

/// A term of Dutch law; each has a name and a short explanation in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DutchTerm {
    /// The transitievergoeding.
    Transitievergoeding,
    /// The same before costs are deducted.
    BeforeDeduction,
    /// Gross wage of a month with all that counts.
    MonthlyWage,
    /// Gross wage of a month without extras.
    BaseWage,
    /// Holiday pay.
    HolidayPay,
    /// Fixed extras a year.
    FixedExtras,
    /// What fixed extras are divided by.
    FixedExtrasOver,
    /// Variable extras of three calendar years.
    VariableExtras,
    /// What variable extras are divided by.
    VariableExtrasOver,
    /// The first day of service.
    Began,
    /// The first day from which service counts, when it is later.
    CountsFrom,
    /// The last day of the contract.
    Ended,
    /// Whole years of service.
    WholeYears,
    /// What the wage is divided by for a whole year.
    YearOver,
    /// Gross wage over the rest of the service.
    RemainderWage,
    /// Whole months of the rest of the service.
    RemainderMonths,
    /// Days of the rest of the service.
    RemainderDays,
    /// What that wage is divided by.
    RemainderOver,
    /// The most it can be.
    Cap,
    /// The amount of the law for the most it can be.
    CapAmount,
    /// A year of wage.
    AnnualWage,
    /// Costs that are deducted.
    Deduction,
    /// Whether the person agreed to that in writing, beforehand.
    DeductionAgreed,
    /// That consent is needed.
    DeductionConsent,
    /// The last day to claim it in court.
    ClaimBy,
    /// Months in which to claim it.
    ClaimMonths,
    /// The last day to pay it.
    PayBy,
    /// Months in which to pay it.
    PayMonths,
    /// The last day after notice by the employer.
    NoticeEnds,
    /// The day of notice, or of signing.
    Noticed,
    /// Years of service on that day.
    YearsAtNotice,
    /// Months of notice.
    NoticeMonths,
    /// That notice runs to the end of a month.
    MonthEnd,
    /// Days that the procedure at UWV took.
    ProcedureDays,
    /// Months of notice that are left at least.
    NoticeLeast,
    /// The last day on which a signed agreement can be withdrawn.
    WithdrawBy,
    /// Whether the agreement mentions that right.
    RightMentioned,
    /// Days in which it can be withdrawn.
    WithdrawalDays,
    /// The last day of the notice that UWV counts with.
    FictieveOpzegtermijn,
    /// That UWV counts with it.
    FictieveOpzegtermijnRule,
    /// The first day of the benefit.
    WwStart,
    /// Weeks worked before unemployment.
    WeeksWorked,
    /// Weeks worked that give a right.
    WeeksNeeded,
    /// Weeks in which they lie.
    WeeksOf,
    /// How long the benefit lasts.
    WwDuration,
    /// Whether four of five calendar years had enough paid hours.
    FourOfFiveYears,
    /// Calendar years of work before 2016.
    YearsBefore2016,
    /// Calendar years of work from 2016 on.
    YearsFrom2016,
    /// Years that each give a whole month.
    FullYears,
    /// Months at least.
    WwLeast,
    /// Months at most.
    WwLongest,
    /// That a half month is counted as half.
    HalfMonth,
    /// That there are plans for a shorter benefit.
    WwPlans,
    /// The last day of the benefit.
    WwEnd,
    /// The benefit of a month.
    WwAmount,
    /// The wage that the benefit is counted from.
    WwWage,
    /// The daily wage.
    Dagloon,
    /// Days of daily wage in a year.
    DagloonDays,
    /// The highest daily wage.
    DagloonCap,
    /// The benefit of the first months.
    FirstAmount,
    /// How many those are.
    FirstMonths,
    /// The rate of the first months.
    FirstRate,
    /// The benefit of later months.
    LaterAmount,
    /// The rate of later months.
    LaterRate,
    /// The last day to apply and to register.
    ApplyBy,
    /// Weeks in which to apply.
    ApplyWeeks,
    /// The first day to apply.
    ApplyFrom,
}
