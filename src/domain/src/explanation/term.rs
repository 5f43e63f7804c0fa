//! What a step of the forecast is about. Leaves out its name in words, which the texts give.

use super::{BelgianTerm, DutchTerm, MoneyTerm};
use crate::forecast::{Factor, Lever};

/// A term of the calculation; each has a name and a short explanation in the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Term {
    /// The time to the first day in new work.
    FirstDay,
    /// Time without wage.
    WithoutWage,
    /// Time before the search starts.
    Preparation,
    /// Orientation, intake, tests and plan.
    Orientation,
    /// Time to recover first.
    Recovery,
    /// How recovering from burn-out changes the pace of search.
    PaceAfterBurnOut,
    /// The training chosen.
    Retraining,
    /// How long the training takes.
    TrainingTime,
    /// Weeks of training so far.
    TrainingSoFar,
    /// What the training costs.
    TrainingCost,
    /// Weeks of training in which the person already searches.
    SearchDuringTraining,
    /// Time to find money for the training.
    FindingMoney,
    /// The most that finding money takes, when all of it is missing.
    FindingAllMoney,
    /// Money for training and extra guidance.
    Budget,
    /// Months of guidance that money buys.
    BoughtGuidance,
    /// How many months of guidance are bought at once.
    GuidanceBlock,
    /// What a month of guidance costs.
    GuidancePrice,
    /// Guidance.
    Guidance,
    /// How long the guidance lasts.
    GuidanceTime,
    /// Weeks that are left of what was given, when a part has passed.
    Left,
    /// How guidance changes the pace of search.
    PaceWithGuidance,
    /// How the pace is without guidance.
    PaceWithoutGuidance,
    /// How crowded the market is.
    Market,
    /// Openings for each seeker.
    OpeningsPerSeeker,
    /// Openings for each seeker in a market in balance.
    OpeningsInBalance,
    /// How strongly openings change the pace.
    MarketResponse,
    /// How the market changes the pace of search.
    PaceInMarket,
    /// Still employed.
    Employment,
    /// How working changes the pace of search.
    PaceWhileWorking,
    /// What the person does until the last day.
    Duties,
    /// Weeks of one's own notice, before which no other job can start.
    OwnNotice,
    /// How far the person wants to travel.
    Travel,
    /// How that changes the pace of search.
    PaceByTravel,
    /// Hours a week for the search.
    Hours,
    /// Hours a week at which the pace is one.
    UsualHours,
    /// How strongly hours change the pace.
    HoursResponse,
    /// How hours change the pace of search.
    PaceByHours,
    /// Age.
    Age,
    /// How age changes the pace of search.
    PaceByAge,
    /// How limitations change the pace of search.
    PaceWithLimitations,
    /// Weeks of search so far.
    SearchSoFar,
    /// Interviews so far.
    InterviewsSoFar,
    /// Interviews that ended without an offer.
    RejectionsSoFar,
    /// The search itself.
    Search,
    /// Interviews a week.
    Interviews,
    /// Offers for each interview.
    Offers,
    /// The level at which the search law meets the reference figures.
    Level,
    /// How far people with the same answers differ.
    Spread,
    /// Time from the offer to the first day.
    Lag,
    /// Building up a business.
    BuildingUp,
    /// The share of a possibility when the answer is not known.
    Likelihood,
    /// A term of Belgian law.
    Belgian(BelgianTerm),
    /// A term of Dutch law.
    Dutch(DutchTerm),
    /// A term of the pots of money.
    Money(MoneyTerm),
    /// Interviews that the figure of interviews a week begins with.
    InterviewsCounted,
    /// The weeks that those interviews took.
    WeeksCounted,
    /// Interviews with an offer that the figure of offers begins with.
    OffersCounted,
    /// Interviews without an offer that it begins with.
    RefusalsCounted,
    /// Extra cost of a bureau that also looks for openings.
    JobHunterCost,
    /// How long guidance usually lasts.
    UsualGuidance,
    /// Weeks until the last paid day.
    UntilLastPaid,
    /// Weeks since the last paid day.
    SinceLastPaid,
    /// Chances of having started by several moments.
    Chances,
    /// The chance of having started within a time.
    ChanceWithin,
    /// The time that a chance is about.
    Within,
    /// The difference with the reference person.
    Difference,
    /// The reference person.
    Reference,
    /// A group of answers as a cause.
    Cause(Factor),
    /// The search so far as a cause.
    SearchedCause,
    /// Everything that would help.
    Levers,
    /// What one change would win.
    Lever(Lever),
    /// What two changes together would win.
    Pair,
    /// The time to the first day after a change.
    HalfAfter,
    /// The chance after a change.
    ChanceAfter,
    /// What a change costs.
    Cost,
    /// The day on which income is needed, held against the forecast.
    NeededBy,
    /// The latest start of each step.
    LatestStarts,
}
