//! A date as a person types it: day, month and year apart, the month as a number or by its name. Leaves out whether
//! the date makes sense for the question: the dossier refuses what lies too far away.

use crate::wording::dates::month_name;
use chrono::{Datelike, NaiveDate};
use content::texts::{common as t, dates};
use content::{Text, Voice};
use domain::dossier::Refusal;

/// Why what was typed is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// One of the three parts is empty.
    Empty,
    /// The year has fewer than four figures: we do not guess the century.
    ShortYear,
    /// There is no such day.
    NoSuchDay,
    /// The day exists, but lies too far from today.
    Far,
    /// The day must not lie ahead.
    Ahead,
    /// The day must lie ahead.
    Past,
}

impl DateError {
    /// The sentence for the person.
    pub fn text(self) -> &'static Text {
        match self {
            Self::Empty => &t::ERROR_DATE_EMPTY,
            Self::ShortYear => &t::ERROR_DATE_SHORT_YEAR,
            Self::NoSuchDay => &t::ERROR_DATE_INVALID,
            Self::Far => &t::ERROR_DATE_FAR,
            Self::Ahead => &t::ERROR_DATE_AHEAD,
            Self::Past => &t::ERROR_DATE_PAST,
        }
    }

    /// The id of the part to mend, in the date field with this id.
    pub fn part(self, field: &str) -> String {
        match self {
            Self::Empty | Self::NoSuchDay => field.to_owned(),
            Self::ShortYear | Self::Far | Self::Ahead | Self::Past => format!("{field}-year"),
        }
    }
}

impl From<Refusal> for DateError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::DateAhead { .. } => Self::Ahead,
            Refusal::DatePast { .. } => Self::Past,
            _ => Self::Far,
        }
    }
}

/// What stands in the three parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedDate {
    /// The day, one or two figures.
    pub day: String,
    /// The month, as a number or by its name.
    pub month: String,
    /// The year, four figures.
    pub year: String,
}

impl TypedDate {
    /// A date as it would have been typed in numbers.
    pub fn of(date: NaiveDate) -> Self {
        Self { day: date.day().to_string(), month: date.month().to_string(), year: date.year().to_string() }
    }

    /// The date that was typed.
    ///
    /// # Errors
    /// A [`DateError`] that says what to mend.
    pub fn parse(&self, voice: Voice) -> Result<NaiveDate, DateError> {
        let (day, month, year) = (self.day.trim(), self.month.trim(), self.year.trim());
        if [day, month, year].contains(&"") {
            return Err(DateError::Empty);
        }
        let is_number = |part: &str| part.chars().all(|letter| letter.is_ascii_digit());
        if is_number(year) && year.len() < 4 {
            return Err(DateError::ShortYear);
        }
        let number = |part: &str, longest: usize| {
            let fits = is_number(part) && part.len() <= longest;
            fits.then(|| part.parse::<u32>().ok()).flatten().ok_or(DateError::NoSuchDay)
        };
        let month = if is_number(month) { number(month, 2)? } else { named(month, voice)? };
        let year = i32::try_from(number(year, 4)?).map_err(|_| DateError::NoSuchDay)?;
        NaiveDate::from_ymd_opt(year, month, number(day, 2)?).ok_or(DateError::NoSuchDay)
    }
}

/// The number of a month by its name, or by three letters of it or more.
fn named(typed: &str, voice: Voice) -> Result<u32, DateError> {
    let typed = typed.trim_end_matches('.').to_ascii_lowercase();
    if typed == dates::MONTH_3_SHORT.get(voice) {
        return Ok(3);
    }
    let is_meant = |month: &u32| {
        let name =
            NaiveDate::from_ymd_opt(2000, *month, 1).map(|date| month_name(date, voice).to_ascii_lowercase());
        3 <= typed.chars().count() && name.is_some_and(|name| name.starts_with(&typed))
    };
    (1..=12).find(is_meant).ok_or(DateError::NoSuchDay)
}
