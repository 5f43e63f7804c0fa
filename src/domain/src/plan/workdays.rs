//! Days on which something can be planned: no weekend, no public holiday. Leaves out which holidays there are: the content
//! package has them.

use super::easter;
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// A day that most people have off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// The same day every year.
    On {
        /// Its month, 1 to 12.
        month: u32,
        /// Its day of the month.
        day: u32,
        /// Whether it is the day before in a year in which it falls on a Sunday.
        gives_way: bool,
    },
    /// So many days after Easter Sunday.
    AfterEaster(u64),
}

impl Holiday {
    /// Whether it is on this day.
    pub fn is_on(self, date: NaiveDate) -> bool {
        match self {
            Self::On { month, day, gives_way: false } => date.month() == month && date.day() == day,
            Self::On { month, day, gives_way: true } => {
                let it = NaiveDate::from_ymd_opt(date.year(), month, day);
                let is_sunday = |it: &NaiveDate| it.weekday() == Weekday::Sun;
                it.map(|it| if is_sunday(&it) { it.pred_opt().unwrap_or(it) } else { it }) == Some(date)
            }
            Self::AfterEaster(days) => {
                let easter = || easter(date.year()).and_then(|it| it.checked_add_days(Days::new(days)));
                EASTER_MONTHS.contains(&date.month()) && easter() == Some(date)
            }
        }
    }
}

/// The months in which feasts that are counted from Easter can fall: March to June.
const EASTER_MONTHS: std::ops::RangeInclusive<u32> = 3..=6;

/// The days of work of one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workdays {
    holidays: Vec<Holiday>,
}

impl Workdays {
    /// With these days off beside the weekends.
    pub fn new(holidays: Vec<Holiday>) -> Self {
        Self { holidays }
    }

    /// Whether nothing is planned on this day.
    pub fn is_free(&self, date: NaiveDate) -> bool {
        matches!(date.weekday(), Weekday::Sat | Weekday::Sun) || self.holidays.iter().any(|it| it.is_on(date))
    }

    /// This day, or the first day of work after it.
    pub fn on_or_after(&self, date: NaiveDate) -> NaiveDate {
        let mut day = date;
        while self.is_free(day) {
            match day.succ_opt() {
                Some(next) => day = next,
                None => break,
            }
        }
        day
    }

    /// This day, or the last day of work before it.
    pub fn on_or_before(&self, date: NaiveDate) -> NaiveDate {
        let mut day = date;
        while self.is_free(day) {
            match day.pred_opt() {
                Some(before) => day = before,
                None => break,
            }
        }
        day
    }

    /// So many days of work after a day, or before it when below zero. None of them leads to the day of work on or after.
    pub fn step(&self, date: NaiveDate, count: i32) -> NaiveDate {
        if count < 0 {
            let mut day = self.on_or_before(date);
            for _ in count..0 {
                day = self.on_or_before(day.pred_opt().unwrap_or(day));
            }
            return day;
        }
        let mut day = self.on_or_after(date);
        for _ in 0..count {
            day = self.on_or_after(day.succ_opt().unwrap_or(day));
        }
        day
    }

    /// The last day of something that begins on a day and takes so many days of work, one at least.
    pub fn last(&self, begins: NaiveDate, takes: u32) -> NaiveDate {
        let more = i32::try_from(takes.max(1) - 1).unwrap_or_default();
        if more == 0 { begins } else { self.step(begins, more) }
    }

    /// How many days of work lie after the first day, up to the last one; none when the last comes first.
    pub fn between(&self, first: NaiveDate, last: NaiveDate) -> u32 {
        let (mut day, mut count) = (first, 0);
        while let Some(next) = day.succ_opt().filter(|next| *next <= last) {
            count += u32::from(!self.is_free(next));
            day = next;
        }
        count
    }
}
