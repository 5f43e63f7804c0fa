//! What a step of Belgian law is about. Leaves out its name in words, which the texts give.

/// A term of Belgian law; each has a name and a short explanation in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BelgianTerm {
    /// The first day of service.
    Began,
    /// The day of notice.
    Noticed,
    /// The day from which a term is counted: the end of the contract, of an offer, or of a term before it.
    Ended,
    /// How the contract ends.
    Ending,
    /// Months of service that are complete.
    Seniority,
    /// The table of notice by months of service.
    NoticeTable,
    /// The most weeks of notice, for newer contracts.
    NoticeCap,
    /// Weeks of notice by the rules.
    Notice,
    /// Weeks of notice as the employer states them.
    NoticeStated,
    /// What the person was at the end of 2013.
    StatusIn2013,
    /// Months of notice for service before 2014.
    FrozenPart,
    /// Working days after which a registered letter takes effect.
    LetterDays,
    /// The day on which notice takes effect.
    TakesEffect,
    /// The Monday on which the notice starts.
    NoticeStart,
    /// The last day of the notice.
    NoticeEnd,
    /// Whether the notice is worked.
    NoticeWorked,
    /// The rule of outplacement that applies.
    Regime,
    /// Weeks of notice from which the general rule applies.
    GeneralFrom,
    /// Age.
    Age,
    /// Age from which a rule applies.
    AgeFrom,
    /// Months of service that a rule asks.
    SeniorityFrom,
    /// Whether the employer is in the private sector.
    PrivateSector,
    /// How many people work for the employer.
    Staff,
    /// The most people of a small employer.
    SmallEmployer,
    /// Hours of outplacement.
    Hours,
    /// Hours in one block.
    BlockHours,
    /// Months of outplacement.
    Months,
    /// The day on which the outplacement starts.
    GuidanceStart,
    /// Gross wage of the calendar year before.
    AnnualWage,
    /// The share of that wage.
    WageShare,
    /// The least that outplacement is worth.
    ValueLeast,
    /// The most that outplacement is worth.
    ValueMost,
    /// Hours worked as a share of full time.
    FullTimeShare,
    /// What the outplacement is worth.
    Value,
    /// Weeks of pay taken off for outplacement.
    Deduction,
    /// A doctor's certificate that outplacement is out of the question.
    Certificate,
    /// Weeks that are paid out.
    PaidWeeks,
    /// The length of a term.
    Term,
    /// The last day of a term.
    LastDay,
    /// What the voucher of the fund is worth.
    Voucher,
    /// The first day of benefit.
    BenefitStart,
    /// Months of benefit for everyone who may have it.
    BenefitBase,
    /// Months of career.
    Career,
    /// Months of career that count for the first months of benefit.
    CareerCounted,
    /// Months of career for one more month of benefit.
    CareerForMonth,
    /// The most extra months.
    BenefitExtraMost,
    /// Months of benefit.
    Benefit,
    /// Months of career from which benefit has no end.
    CareerForNoEnd,
    /// Days of work that benefit asks.
    EntryDays,
    /// Months in which those days must lie.
    EntryMonths,
    /// Weeks at the end of notice with more leave to apply.
    LeaveLast,
    /// Half days a week of leave to apply.
    LeaveHalfDays,
    /// The country of residence.
    Lives,
    /// The country of work.
    Works,
    /// Whether the person has no work left at all.
    FullyUnemployed,
    /// The country whose benefit it is.
    BenefitCountry,
}
