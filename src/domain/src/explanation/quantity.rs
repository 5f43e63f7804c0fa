//! The value of one step, with its unit. Leaves out how it is written.

use crate::dossier::{
    AgeGroup, Budget, Direction, Duties, Ending, Guidance, GuidanceKind, Market, Recovery, Retraining,
    StatusIn2013, Travel,
};
use crate::rights::be::Regime;
use crate::values::{Country, Estimate, Euro};
use chrono::NaiveDate;

/// A value and what it counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Quantity {
    /// Weeks.
    Weeks(f64),
    /// Weeks: low, most likely, high.
    WeeksAbout(Estimate),
    /// Longer than the grid reaches.
    BeyondGrid,
    /// Months.
    Months(f64),
    /// Months: low, most likely, high.
    MonthsAbout(Estimate),
    /// A chance or share, 0 to 1.
    Share(f64),
    /// A multiplier; one changes nothing.
    Times(f64),
    /// A multiplier: low, most likely, high.
    TimesAbout(Estimate),
    /// A bare number.
    Number(f64),
    /// A bare number: low, most likely, high.
    NumberAbout(Estimate),
    /// Money.
    Money(Euro),
    /// A chosen training.
    Retraining(Retraining),
    /// A chosen budget.
    Budget(Budget),
    /// A chosen market.
    Market(Market),
    /// A chosen guidance.
    Guidance(Guidance),
    /// A chosen kind of guidance.
    GuidanceKind(GuidanceKind),
    /// A chosen recovery.
    Recovery(Recovery),
    /// A chosen direction.
    Direction(Direction),
    /// Chosen duties.
    Duties(Duties),
    /// A chosen reach of travel.
    Travel(Travel),
    /// A chosen age.
    Age(AgeGroup),
    /// Hours a week.
    Hours(f64),
    /// Hours in all.
    TotalHours(f64),
    /// No end.
    NoEnd,
    /// Days.
    Days(f64),
    /// A day of the calendar.
    Date(NaiveDate),
    /// A month of the calendar, by one of its days.
    Month(NaiveDate),
    /// Yes or no.
    Truth(bool),
    /// A way in which a contract ends.
    Ending(Ending),
    /// A country.
    Country(Country),
    /// A rule of outplacement, Belgium.
    Regime(Regime),
    /// What someone was at the end of 2013, Belgium.
    Status(StatusIn2013),
    /// Several values at once, because the answer is not known.
    Several,
}

impl Quantity {
    /// Whole euros of an amount.
    pub fn euros(amount: f64) -> Self {
        Self::Money(Euro::whole(amount as i64))
    }

    /// Whole euros of what is most likely.
    pub fn euros_about(amount: Estimate) -> Self {
        Self::euros(amount.mid())
    }
}
