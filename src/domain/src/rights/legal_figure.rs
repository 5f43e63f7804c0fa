//! A figure of law with the days on which it holds. Leaves out the figures: the content package has them, each with
//! jurisdiction, source and how sure we are.

use crate::explanation::{Basis, Citation};
use crate::values::{Author, Sourced};
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
    /// The article, or what stands in its place.
    pub article: &'static str,
    /// The day it was looked at.
    pub checked_on: NaiveDate,
}

/// All values of one figure, in the order of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LegalFigure<T: 'static> {
    /// Its id.
    pub id: &'static str,
    /// The values.
    pub values: &'static [Valid<T>],
    /// The value that the person or the coach put in place of ours, for every day.
    pub own: Option<(T, Author)>,
}

/// A figure as it holds on one day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Held<T> {
    /// The value.
    pub value: T,
    /// What it rests on, for the step that uses it.
    pub basis: Basis,
}

impl<T: Copy> LegalFigure<T> {
    /// The value on a day. None when that day lies outside what we know: then the person is told so, and asked.
    pub fn on(&self, day: NaiveDate) -> Option<Held<T>> {
        if let Some((value, by)) = self.own {
            return Some(Held { value, basis: Basis::Overruled { id: self.id, by } });
        }
        let holds = |valid: &&Valid<T>| valid.from <= day && valid.until.is_none_or(|until| day <= until);
        let valid = self.values.iter().find(holds)?;
        Some(Held { value: valid.figure.value, basis: Basis::Law(valid.citation()) })
    }
}

impl<T> Valid<T> {
    fn citation(&self) -> Citation {
        Citation {
            figure: self.figure.id,
            article: self.article,
            source: self.figure.source,
            confidence: self.figure.confidence,
            from: self.from,
            until: self.until,
            checked_on: self.checked_on,
        }
    }
}
