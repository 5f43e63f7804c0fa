//! Lengths of time in words: weeks below thirteen, months from there, no figure beyond two years.

use content::{Voice, texts::dates as t};
use domain::forecast::WEEKS_A_MONTH;

/// Weeks from which a span is told in months.
pub const MONTHS_FROM: f64 = 13.0;
/// Weeks beyond which no figure is told.
pub const NO_FIGURE_BEYOND: f64 = domain::phases::NO_DATE_BEYOND;

/// A span, such as "9 weken", "5 maanden" or "langer dan twee jaar". None counts as beyond every figure.
pub fn span(weeks: Option<f64>, voice: Voice) -> String {
    match weeks {
        Some(weeks) if weeks < 0.5 => t::UNDER_A_WEEK.owned(voice),
        Some(weeks) if weeks < MONTHS_FROM => count_of_weeks(whole(weeks), voice),
        Some(weeks) if weeks <= NO_FIGURE_BEYOND => count_of_months(months(weeks), voice),
        _ => t::OVER_TWO_YEARS.owned(voice),
    }
}

/// A whole number of weeks in words.
pub fn count_of_weeks(weeks: i64, voice: Voice) -> String {
    if weeks == 1 { t::ONE_WEEK.owned(voice) } else { t::WEEKS.fill(voice, [weeks.to_string()]) }
}

/// A whole number of months in words.
pub fn count_of_months(months: i64, voice: Voice) -> String {
    if months == 1 { t::ONE_MONTH.owned(voice) } else { t::MONTHS.fill(voice, [months.to_string()]) }
}

/// From one span to another, in the unit of the later one; None when the later one has no figure.
pub fn between(first: Option<f64>, last: Option<f64>, voice: Voice) -> Option<String> {
    let (first, last) = (first?, last.filter(|last| *last <= NO_FIGURE_BEYOND)?);
    if last < MONTHS_FROM {
        let (first, last) = (whole(first), whole(last));
        if first == last {
            return Some(count_of_weeks(last, voice));
        }
        return Some(t::SPAN_WEEKS.fill(voice, [first.to_string(), last.to_string()]));
    }
    let (first, last) = (months(first).max(1), months(last));
    if first == last {
        return Some(count_of_months(last, voice));
    }
    Some(t::SPAN_MONTHS.fill(voice, [first.to_string(), last.to_string()]))
}

/// Weeks to the nearest whole week.
pub fn whole(weeks: f64) -> i64 {
    weeks.round() as i64
}

/// Weeks to the nearest whole month.
pub fn months(weeks: f64) -> i64 {
    (weeks / WEEKS_A_MONTH).round() as i64
}
