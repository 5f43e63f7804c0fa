//! A figure as it is listed: with its name, unit, source and day, for a page that shows them all. Leaves out what the
//! forecast does with it.

use crate::Text;
use chrono::NaiveDate;
use domain::values::{Confidence, Estimate};

/// What a figure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureUnit {
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Days.
    Days,
    /// Euros.
    Euro,
    /// A multiple of a pace.
    Times,
    /// A plain number.
    Number,
    /// A share of one.
    Share,
    /// Shares that sum to one.
    Shares,
}

/// The value of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FigureValue {
    /// One value, or three points.
    Estimate(Estimate),
    /// Shares that sum to one.
    Shares(&'static [f64]),
}

/// A figure with all that is to be said of it.
#[derive(Debug)]
pub struct Figure {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: &'static Text,
    /// Its value.
    pub value: FigureValue,
    /// What it is counted in.
    pub unit: FigureUnit,
    /// The id of its source.
    pub source: &'static str,
    /// How sure we are.
    pub confidence: Confidence,
    /// The day on which we looked at it.
    pub checked_on: NaiveDate,
}
