//! One right as shown: its name, its value or why there is none, and the steps behind it. Leaves out which rights show.

use super::doors::ShownDoor;
use crate::against_rule::days;
use crate::charts::ChartTable;
use crate::forecast::ShownStep;
use chrono::{Datelike, NaiveDate};
use content::{Template, Voice};
use domain::rights::RightsQuestion;

/// One right.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its id in the page.
    pub id: &'static str,
    /// Its name; several that end at the same door have one together.
    pub name: String,
    /// What it is; empty for several together.
    pub about: &'static str,
    /// What came out.
    pub outcome: Outcome,
    /// Questions that make it more exact.
    pub more: Vec<RightsQuestion>,
}

/// What came out.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A value.
    Value {
        /// The value, and what belongs to it.
        told: Told,
        /// The steps that made it.
        step: Box<ShownStep>,
        /// Whether some of it rests on a figure that we are not sure of.
        is_unsure: bool,
    },
    /// Not applicable.
    Door {
        /// Why, and where to go.
        door: ShownDoor,
        /// Figures that we do not know for this date: id and name.
        figures: Vec<(&'static str, String)>,
        /// Whether the same door stands on top of the page.
        is_above: bool,
    },
    /// Answers are missing.
    Missing(Vec<RightsQuestion>),
}

/// A value in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// The value itself.
    pub value: String,
    /// What it consists of, line by line.
    pub lines: Vec<String>,
    /// What is to be known beside it.
    pub notes: Vec<String>,
    /// The value by month.
    pub table: Option<ChartTable>,
}

impl Told {
    /// A value alone.
    pub(super) fn plain(value: String) -> Self {
        Self { value, ..Self::default() }
    }

    /// With a note, when it holds.
    pub(super) fn note(mut self, holds: bool, note: &str) -> Self {
        if holds {
            self.notes.push(note.to_owned());
        }
        self
    }

    /// With a note when the last day lies before the end of notice.
    pub(super) fn early(
        self,
        last: Option<NaiveDate>,
        ends: NaiveDate,
        note: &Template<1>,
        voice: Voice,
    ) -> Self {
        let apart = last.map_or(0, |last| ends.signed_duration_since(last).num_days());
        self.note(is_early(last, Some(ends)), &note.fill(voice, [days(apart, voice)]))
    }
}

/// Whether the last day lies before the end of notice, when both are known. A Friday before a weekend in which notice
/// ends does not: people tell the last day on which they worked.
pub(super) fn is_early(last: Option<NaiveDate>, ends: Option<NaiveDate>) -> bool {
    last.zip(ends).is_some_and(|(last, ends)| {
        let weekend = ends.weekday().num_days_from_monday().saturating_sub(4);
        i64::from(weekend) < ends.signed_duration_since(last).num_days()
    })
}
