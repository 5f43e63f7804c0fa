//! A term between a date and a deadline. Leaves out working days and public holidays: no rule here uses them.

use chrono::{Days, Months, NaiveDate};

/// Months first, then days. Weeks are written as seven days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offset {
    /// Calendar months. When the target month is shorter, its last day counts.
    pub months: u32,
    /// Calendar days; negative counts back.
    pub days: i32,
}

impl Offset {
    /// The date at this distance from `date`, or nothing beyond the end of the calendar.
    pub fn after(self, date: NaiveDate) -> Option<NaiveDate> {
        let date = date.checked_add_months(Months::new(self.months))?;
        let days = Days::new(u64::from(self.days.unsigned_abs()));
        if self.days < 0 { date.checked_sub_days(days) } else { date.checked_add_days(days) }
    }
}
