//! A figure of law with the days on which it holds. Leaves out the figures: the content package has them, each with
//! jurisdiction, source and how sure we are.

use crate::values::Sourced;
use chrono::NaiveDate;

/// One value of a figure, and when it holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Valid<T> {
    /// The first day.
    pub from: NaiveDate,
    /// The last day; None when no end is known.
    pub until: Option<NaiveDate>,
    /// The value.
    pub figure: Sourced<T>,
}

/// All values of one figure, in the order of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LegalFigure<T: 'static> {
    /// Its id.
    pub id: &'static str,
    /// The values.
    pub values: &'static [Valid<T>],
}

impl<T> LegalFigure<T> {
    /// The value on a day. None when that day lies outside what we know: then the person is told so, and asked.
    pub fn on(&self, day: NaiveDate) -> Option<&Valid<T>> {
        self.values.iter().find(|valid| valid.from <= day && valid.until.is_none_or(|until| day <= until))
    }
}
