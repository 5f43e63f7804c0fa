//! When each phase comes, read off the forecast as bands. Leaves out appointments: those are in the plan.

use super::Phase;
use crate::forecast::Forecast;
use chrono::{Days, NaiveDate};

/// When a phase comes. Days are estimates, to be told as parts of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhaseTime {
    /// When the person wants.
    Free,
    /// Between two days.
    Between(NaiveDate, NaiveDate),
    /// From a day on, with no known end.
    From(NaiveDate),
    /// Too far away for a date.
    TooFar,
}

/// The times of all phases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    times: [PhaseTime; 8],
}

/// Weeks beyond which no date is given.
pub const NO_DATE_BEYOND: f64 = 104.0;
/// Weeks in which the first phases fall.
const FIRST_WEEKS: f64 = 1.0;
/// Weeks in which most people get to know what they can and want; less when the search starts sooner.
const TEST_WEEKS: f64 = 2.0;
/// Weeks of aftercare.
const AFTERCARE: f64 = 13.0;

impl Schedule {
    /// The schedule of a forecast made today for someone who began on `begun`.
    pub fn of(forecast: &Forecast, begun: Option<NaiveDate>, today: NaiveDate) -> Self {
        let day = |weeks: f64| after(today, weeks);
        let begin = begun.unwrap_or(today);
        let search = forecast.weeks_until_search(0.5).max(FIRST_WEEKS + 1.0);
        let tests = (FIRST_WEEKS + TEST_WEEKS).min((FIRST_WEEKS + search) / 2.0);
        let near = |share: f64| forecast.weeks_until(share).filter(|weeks| *weeks <= NO_DATE_BEYOND);
        let half = near(0.5);
        let span = |from: f64, until: Option<f64>| match until.filter(|until| *until <= NO_DATE_BEYOND) {
            _ if NO_DATE_BEYOND < from => PhaseTime::TooFar,
            Some(until) => PhaseTime::Between(day(from), day(until.max(from))),
            None => PhaseTime::From(day(from)),
        };
        let aftercare =
            half.map_or(PhaseTime::TooFar, |half| PhaseTime::Between(day(half), day(half + AFTERCARE)));
        Self {
            times: [
                PhaseTime::Between(begin, begin.max(day(FIRST_WEEKS))),
                PhaseTime::Free,
                PhaseTime::Between(begin, begin.max(day(FIRST_WEEKS))),
                PhaseTime::Between(day(FIRST_WEEKS), day(tests)),
                span(tests, Some(search)),
                span(search, half),
                near(0.2).map_or(PhaseTime::TooFar, |early| span(early, near(0.8))),
                aftercare,
            ],
        }
    }

    /// The time of one phase.
    pub fn time(&self, phase: Phase) -> PhaseTime {
        Phase::ALL
            .iter()
            .zip(self.times)
            .find(|(each, _)| **each == phase)
            .map_or(PhaseTime::Free, |(_, time)| time)
    }
}

/// The day this many weeks after another, to the nearest day.
pub(crate) fn after(day: NaiveDate, weeks: f64) -> NaiveDate {
    let days = libm::round(weeks.max(0.0) * 7.0) as u64;
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}
