//! Generated people, and days.

use chrono::{Days, Months, NaiveDate};
use domain::dossier::Ending;
use domain::rights::be::BelgianFacts;
use domain::values::{Answer, Country, Euro};
use proptest::prelude::*;

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    content::day(year, month, day)
}

pub fn plus(day: NaiveDate, days: i64) -> NaiveDate {
    let count = Days::new(days.unsigned_abs());
    if days < 0 { day - count } else { day + count }
}

pub fn months_before(day: NaiveDate, months: u32) -> NaiveDate {
    day - Months::new(months)
}

/// Someone who works in Belgium and gets notice on this day, everything answered.
pub fn someone(noticed: NaiveDate) -> BelgianFacts {
    BelgianFacts {
        lives: Some(Country::Belgium),
        works: Some(Country::Belgium),
        began: Some(months_before(noticed, 130)),
        ending: Some(Ending::Notice),
        noticed: Some(noticed),
        told: None,
        last_day: Some(noticed),
        annual_wage: Some(Euro::whole(48_000)),
        full_time_share: Some(100),
        born: Some(months_before(noticed, 12 * 46)),
        is_ill: Some(false),
        is_civil_servant: Some(false),
        is_private: Some(true),
        notice_worked: Some(false),
        notice_weeks: Answer::Open,
        status_in_2013: Answer::Open,
        employer_staff: Some(60),
        unfit_for_outplacement: Some(false),
        enough_days_worked: Some(true),
        is_fully_unemployed: Answer::Known(true),
        career_months: Some(240),
        guidance_began: None,
        offered: None,
    }
}

/// A day of notice that the tables know, and a first day of service before it.
pub fn service() -> impl Strategy<Value = (NaiveDate, NaiveDate)> {
    (0_i64..9_000, 0_i64..9_000).prop_map(|(began, length)| {
        let began = plus(day(2014, 1, 1), began);
        (began, plus(began, length).max(day(2018, 5, 1)))
    })
}
