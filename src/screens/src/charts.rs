//! What a picture of figures shows: values, places and words, already chosen and rounded. Pure; how it is laid out and
//! drawn is the work of `app::charts`. Weeks are counted from today; shares run from 0 to 1.

use content::{Text, Voice};

/// A hill over time with three marks: when the first day in a new job may come, week by week; or what is left of money,
/// month by month, with months in place of weeks and amounts in place of chances. A mark beyond the end is not there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RangeChart {
    /// Chance per week: the first entry is the week that starts today. Ends where the picture should end.
    pub weeks: Vec<f64>,
    /// One in five have started.
    pub early: ChartMark,
    /// Half have started.
    pub half: ChartMark,
    /// Four in five have started.
    pub late: ChartMark,
    /// What stands under the axis, from left to right. Those that would touch are left out when drawn.
    pub ticks: Vec<ChartMark>,
}

/// A place on the axis of weeks and its words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChartMark {
    /// Weeks from today, may be a fraction; a mark beyond the picture is not drawn.
    pub week: f64,
    /// Its words, short.
    pub label: String,
}

/// From one total, step by step, to another: where the weeks come from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CausesChart {
    /// The reference the steps start from.
    pub start: CausesBar,
    /// What makes it later (weeks above 0) or sooner (below 0), in order. They add up to end minus start.
    pub steps: Vec<CausesBar>,
    /// The total for these answers.
    pub end: CausesBar,
}

/// One bar of a [`CausesChart`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CausesBar {
    /// What it is.
    pub label: String,
    /// How long: a total, or the signed weeks of a step.
    pub weeks: f64,
    /// How long, in words, as the person reads it.
    pub value: String,
    /// Whether a step makes it later, or leaves fewer people.
    pub is_later: bool,
}

/// Several ranges below one another, on a common axis of weeks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RangesChart {
    /// The ranges from top to bottom.
    pub rows: Vec<RangeRow>,
    /// Weeks on the axis.
    pub length: f64,
    /// What stands under the axis, from left to right. Those that would touch are left out when drawn.
    pub ticks: Vec<ChartMark>,
    /// A day that all ranges are held against.
    pub line: Option<ChartMark>,
}

/// One range of a [`RangesChart`]. Weeks count from the start of the axis; beyond its end, a bar runs to the edge.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RangeRow {
    /// What it is.
    pub label: String,
    /// When half have started, in words.
    pub value: String,
    /// One in five have started.
    pub early: f64,
    /// Half have started.
    pub half: f64,
    /// Four in five have started.
    pub late: f64,
}

/// Six shares round a hexagon.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HexagonChart {
    /// The corners from the top, with the sun: name and share, 0 to 1.
    pub corners: Vec<(String, f64)>,
}

/// The same figures as a chart, in rows and columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChartTable {
    /// What the table is about.
    pub caption: String,
    /// Header of each column.
    pub columns: Vec<String>,
    /// Rows of cells; the first cell says what the row is about.
    pub rows: Vec<Vec<String>>,
}

impl ChartTable {
    /// The headers of columns.
    pub(crate) fn columns(texts: &[&Text], voice: Voice) -> Vec<String> {
        texts.iter().map(|text| text.owned(voice)).collect()
    }
}

/// A band on a span of time with three marks in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RangeBar {
    /// One in five.
    pub early: RangeMark,
    /// Half.
    pub half: RangeMark,
    /// Four in five.
    pub late: RangeMark,
    /// Words at the start of the span.
    pub from: String,
    /// Words at its end.
    pub until: String,
}

/// One mark of a [`RangeBar`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RangeMark {
    /// Where on the span, from 0 to 1.
    pub at: f64,
    /// How many have started, in words.
    pub chance: String,
    /// When, in words.
    pub when: String,
}
