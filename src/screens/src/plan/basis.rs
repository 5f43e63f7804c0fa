//! The days and lengths that a plan is reckoned from. Leaves out the steps.

use super::known::first_day;
use crate::forecast::forecast;
use chrono::{Days, NaiveDate};
use content::forecast::PARAMETERS;
use content::{HolidayEntry, holidays};
use domain::dossier::{Dossier, RecordField, RecordKind, Recovery, Retraining, Telling};
use domain::phases::NO_DATE_BEYOND;
use domain::plan::{Takes, Workdays};
use domain::values::Answer;

/// Days of work in a week.
const WEEK: f64 = 5.0;
/// Minutes a day that steps take, when the person did not say how many hours a week.
const MINUTES: u32 = 60;
/// The fewest weeks of search that are reckoned with.
const LEAST_SEARCH: f64 = 4.0;

/// What the steps are laid on.
#[derive(Clone, Debug)]
pub(super) struct Basis {
    /// The first day on which something can be laid.
    pub begin: NaiveDate,
    /// The first day of the plan, which lies before that once all days are reckoned anew.
    pub of_plan: NaiveDate,
    /// The day on which the length of the search was told.
    pub told: NaiveDate,
    /// Days on which something can be planned.
    pub workdays: Workdays,
    /// The last paid day.
    pub last_day: Option<NaiveDate>,
    /// The day on which time to recover is over.
    pub recovered: NaiveDate,
    /// The day on which the training began.
    pub training_begun: Option<NaiveDate>,
    /// The first day in new work, once it is known.
    pub first_day: Option<NaiveDate>,
    /// Minutes of steps a day.
    pub minutes: u32,
    /// Days of work before its end in which a training before the job leaves room to search.
    pub overlap: i32,
    training: Option<u32>,
    search: Option<u32>,
    /// Whether the first day lies so far away that nothing after it has a day.
    pub is_far: bool,
}

impl Basis {
    /// The one on which the plan stands: the same on every day.
    pub fn of(dossier: &Dossier, today: NaiveDate) -> Self {
        Self::from(dossier, begin(dossier).unwrap_or(today), today)
    }

    /// The one on which what is open is laid anew from today.
    pub fn anew(dossier: &Dossier, today: NaiveDate) -> Self {
        Self::from(dossier, today, today)
    }

    fn from(dossier: &Dossier, begin: NaiveDate, today: NaiveDate) -> Self {
        let intake = &dossier.intake;
        let of_plan = self::begin(dossier).unwrap_or(today);
        let asked = asked(dossier, begin);
        let told = (dossier.telling == Telling::Now).then(|| search(dossier, asked));
        let hours = intake.hours.known().map(|hours| u32::from(*hours));
        Self {
            begin,
            of_plan,
            told: asked,
            workdays: workdays(dossier),
            last_day: intake.last_day.known().copied(),
            recovered: recovered(dossier, of_plan).max(begin),
            training_begun: intake.training_begun.known().copied(),
            first_day: first_day(dossier),
            minutes: hours.map_or(MINUTES, |hours| (hours * 12).max(60)),
            overlap: (PARAMETERS.training.overlap.value * WEEK) as i32,
            training: training(dossier),
            search: told.flatten(),
            is_far: told == Some(None),
        }
    }

    /// How many days of work something takes.
    pub fn takes(&self, takes: Takes) -> u32 {
        match takes {
            Takes::Days(days) => days,
            Takes::Training(days) => self.training.unwrap_or(days),
            Takes::Search(days) => self.search.unwrap_or(days),
        }
    }
}

/// The first day of the plan: that on which its first step was taken over.
fn begin(dossier: &Dossier) -> Option<NaiveDate> {
    let ours = dossier.records.of(RecordKind::Step).filter(|step| step.get(RecordField::Task).is_some());
    ours.map(|step| step.made).min()
}

/// The days of work where the person lives and worked; of both countries as long as neither is known.
pub(super) fn workdays(dossier: &Dossier) -> Workdays {
    let own = [dossier.intake.lives, dossier.intake.works];
    let is_unknown = own.iter().all(|country| country.known().is_none());
    let is_own = |holiday: &&HolidayEntry| {
        is_unknown || holiday.countries.iter().any(|country| own.contains(&Answer::Known(*country)))
    };
    Workdays::new(holidays().iter().filter(is_own).map(|holiday| holiday.on.value).collect())
}

fn recovered(dossier: &Dossier, begin: NaiveDate) -> NaiveDate {
    let weeks = match dossier.intake.recovery.known() {
        Some(Recovery::Rest { weeks } | Recovery::BurnOut { weeks: Answer::Known(weeks) }) => *weeks,
        _ => 0,
    };
    let from = dossier.intake.recovery_from.unwrap_or(begin);
    from.checked_add_days(Days::new(u64::from(weeks) * 7)).unwrap_or(begin).max(begin)
}

fn training(dossier: &Dossier) -> Option<u32> {
    let form = dossier.intake.retraining.known().filter(|form| **form != Retraining::None)?;
    let parameters = PARAMETERS.overruled(&dossier.assumptions);
    let ours = parameters.training.form(*form).weeks.value.mid();
    let weeks = dossier.intake.training_weeks.known().map_or(ours, |weeks| f64::from(*weeks));
    Some((weeks * WEEK).max(1.0) as u32)
}

/// The day of the last forecast that was asked for, or of the begin: what is reckoned does not move from day to day.
fn asked(dossier: &Dossier, begin: NaiveDate) -> NaiveDate {
    let asked = dossier.diary.last().map(|entry| entry.day);
    let since = dossier.intake.searching_since.known().copied();
    asked.unwrap_or(begin).max(begin).max(since.unwrap_or(begin))
}

/// Days of search that are left by the forecast of a day. None when the first day lies too far away for a date.
fn search(dossier: &Dossier, day: NaiveDate) -> Option<u32> {
    let forecast = forecast(dossier, day);
    let half = forecast.weeks_until(0.5).filter(|weeks| *weeks <= NO_DATE_BEYOND)?;
    let lag = PARAMETERS.lag.value.iter().take_while(|share| **share <= 0.0).count() as f64;
    let weeks = half - forecast.weeks_until_search(0.5) - lag;
    Some((weeks.max(LEAST_SEARCH) * WEEK) as u32)
}
