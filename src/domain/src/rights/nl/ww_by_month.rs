//! The WW by calendar month, for the pot for living. Leaves out when UWV pays: the month is that which the benefit is for.

use super::Ww;
use crate::pots::Month;
use crate::values::{Euro, Fraction};
use chrono::{Days, Months, NaiveDate};

impl Ww {
    /// Each calendar month of the benefit with its amount, gross. Of a month that is not whole its days count, and so do
    /// the days before and after the first months end.
    pub fn by_month(&self) -> Vec<(Month, Euro)> {
        let (start, end) = (self.duration.start, self.duration.end);
        let Some((higher, lower)) = self.change() else { return Vec::new() };
        let mut table = Vec::new();
        let mut month = Month::of(start);
        while month.first_day() <= end {
            let days = |from, until| Fraction::of(month.days_between(from, until), month.days());
            let part = |amount: Euro, from, until| Fraction::whole(amount.cents()).times(days(from, until));
            let both = part(self.first, start, higher.min(end)).plus(part(self.later, lower, end));
            table.push((month, Euro::from_cents(both.rounded())));
            month = month.next();
        }
        table
    }

    /// The last day of the first months, and the day after it.
    fn change(&self) -> Option<(NaiveDate, NaiveDate)> {
        let months = Months::new(u32::try_from(self.first_months).ok()?);
        let lower = self.duration.start.checked_add_months(months)?;
        Some((lower.checked_sub_days(Days::new(1))?, lower))
    }
}
