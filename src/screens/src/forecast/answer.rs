//! The answer in words: weeks below thirteen, months from there, no figure beyond two years. Leaves out the picture.

use crate::wording::dates;
use crate::wording::spans::{MONTHS_FROM, NO_FIGURE_BEYOND, months, whole};
use chrono::{Days, NaiveDate};
use content::texts::forecast as t;
use content::{Template, Text, Voice};
use domain::forecast::{Forecast, Situation};

/// From when one in five to when four in five have started.
pub(crate) fn answer(forecast: &Forecast, voice: Voice) -> String {
    let told = |share| forecast.weeks_until(share).filter(|weeks| *weeks <= NO_FIGURE_BEYOND);
    let Some(first) = told(0.2) else { return t::RANGE_BEYOND.owned(voice) };
    let Some(last) = told(0.8) else {
        return if first < MONTHS_FROM {
            t::RANGE_FROM_WEEKS.fill(voice, [whole(first).to_string()])
        } else {
            t::RANGE_FROM_MONTHS.fill(voice, [months(first).to_string()])
        };
    };
    if last < MONTHS_FROM {
        return pair(whole(first), whole(last), &t::RANGE_WEEKS, &t::ABOUT_WEEKS, voice);
    }
    if first < MONTHS_FROM {
        let parts = [whole(first).to_string(), months(last).to_string()];
        return t::RANGE_WEEKS_MONTHS.fill(voice, parts);
    }
    pair(months(first), months(last), &t::RANGE_MONTHS, &t::ABOUT_MONTHS, voice)
}

fn pair(first: i64, last: i64, range: &Template<2>, about: &Template<1>, voice: Voice) -> String {
    if first == last {
        return about.fill(voice, [last.to_string()]);
    }
    range.fill(voice, [first.to_string(), last.to_string()])
}

/// When half, one in five and four in five have started, as months.
pub(super) fn sentences(
    situation: &Situation,
    forecast: &Forecast,
    today: NaiveDate,
    voice: Voice,
) -> Vec<String> {
    let half = if situation.is_own_business() { &t::HALF_BUSINESS } else { &t::HALF };
    let mut sentences = Vec::new();
    if month_of(forecast, 0.2, today, voice).is_some() || month_of(forecast, 0.5, today, voice).is_some() {
        sentences.push(around(forecast, 0.5, half, &t::HALF_BEYOND, today, voice));
    }
    sentences.push(around(forecast, 0.2, &t::ONE_IN_FIVE, &t::ONE_IN_FIVE_BEYOND, today, voice));
    if month_of(forecast, 0.5, today, voice).is_some() {
        sentences.push(around(forecast, 0.8, &t::FOUR_IN_FIVE, &t::FOUR_IN_FIVE_BEYOND, today, voice));
    }
    if situation.is_own_business() {
        sentences.push(t::BUSINESS_MONTHS.owned(voice));
        sentences.push(t::BUSINESS_NOTE.owned(voice));
    }
    sentences
}

fn around(
    forecast: &Forecast,
    share: f64,
    sentence: &Template<1>,
    beyond: &Text,
    today: NaiveDate,
    voice: Voice,
) -> String {
    match month_of(forecast, share, today, voice) {
        Some(month) => sentence.fill(voice, [month]),
        None => beyond.owned(voice),
    }
}

/// The month in which this share has started; None beyond two years.
pub(super) fn month_of(forecast: &Forecast, share: f64, today: NaiveDate, voice: Voice) -> Option<String> {
    let weeks = forecast.weeks_until(share).filter(|weeks| *weeks <= NO_FIGURE_BEYOND)?;
    Some(dates::month(after(today, weeks), today, voice))
}

/// The day this many weeks after today.
pub(super) fn after(today: NaiveDate, weeks: f64) -> NaiveDate {
    let days = (weeks.max(0.0) * 7.0).round() as u64;
    today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}
