//! What a step about the three pots of money is about. Leaves out its name in words, which the texts give.

/// A term of the pots of money; each has a name and a short explanation in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MoneyTerm {
    /// What the employer pays for guidance.
    TrajectoryMoney,
    /// Months of guidance that it buys.
    MonthsBought,
    /// What a whole trajectory of guidance costs.
    TrajectoryPrice,
    /// Money for training that is left.
    TrainingLeft,
    /// Money for training that is missing.
    TrainingMissing,
    /// The month in which the money to live on runs out.
    RunsDry,
    /// How long the money lasts at least.
    Lasts,
    /// Money in the bank.
    Savings,
    /// What has to be paid every month.
    FixedCosts,
    /// Other income of a month.
    OtherIncome,
    /// Wage in hand of a month.
    NetWage,
    /// The last paid day.
    LastPaidDay,
    /// Severance pay, before tax.
    Severance,
    /// The day on which it is paid.
    SeverancePaid,
    /// Time from the last paid day until it is paid.
    SeveranceAfter,
    /// What is in hand of it.
    SeveranceInHand,
    /// The share of it that is in hand.
    SeveranceShare,
    /// Benefit in hand of a month.
    BenefitInHand,
    /// The share of benefit that is in hand.
    BenefitShare,
    /// The first day of benefit.
    BenefitFrom,
    /// The last day of benefit that is counted.
    BenefitUntil,
}
