//! Past forecasts beside what happened, and how well they did once the first day is known. Leaves out what changed from
//! one to the next.

use super::happened::{self, Fell};
use crate::charts::{ChartMark, ChartTable, RangeRow, RangesChart};
use crate::month_axis::{self, weeks_between};
use crate::wording::dates;
use crate::wording::spans::NO_FIGURE_BEYOND;
use chrono::NaiveDate;
use content::Voice;
use content::texts::progress as t;
use domain::dossier::{DiaryEntry, Dossier};

/// The diary.
#[derive(Clone, Debug, PartialEq)]
pub struct DiaryShown {
    /// The picture: the last forecasts.
    pub chart: RangesChart,
    /// How to read it.
    pub reading: String,
    /// All of them.
    pub table: ChartTable,
    /// That the picture leaves some out, when so.
    pub left_out: Option<String>,
    /// How well they did, once the first day is known.
    pub how_well: Vec<String>,
}

/// Forecasts on the picture at most.
const MOST_DRAWN: usize = 12;
/// The shortest picture, in weeks.
const SHORTEST: f64 = 26.0;
/// Room after the last mark, as a part of the picture.
const ROOM: f64 = 1.05;

impl DiaryShown {
    /// The diary of a dossier today. None when it is empty.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<Self> {
        let started = dossier.started;
        let drawn = dossier.diary.len().saturating_sub(MOST_DRAWN);
        let drawn = dossier.diary.get(drawn..).unwrap_or_default();
        let first = drawn.first()?;
        let (line, own_line) = match started {
            Some(_) => (t::LINE_STARTED.get(voice), t::LINE_STARTED_OWN.get(voice)),
            None => (t::LINE_TODAY.get(voice), t::LINE_TODAY.get(voice)),
        };
        let row = |entry: &DiaryEntry| {
            let mark = |days| happened::mark(entry, days, today, voice);
            vec![
                dates::day(entry.day, voice),
                mark(entry.early),
                mark(entry.half),
                mark(entry.late),
                happened::beside(entry, started, today).owned(voice),
            ]
        };
        let columns =
            [&t::COLUMN_MADE, &t::COLUMN_EARLY, &t::COLUMN_HALF, &t::COLUMN_LATE, &t::COLUMN_HAPPENED];
        let left_out = || t::LAST_ONES.fill(voice, [MOST_DRAWN.to_string()]);
        Some(Self {
            chart: chart(drawn, first.day, (started.unwrap_or(today), line), today, voice),
            reading: t::READING.fill(voice, [own_line]),
            table: ChartTable {
                caption: t::DIARY_CAPTION.owned(voice),
                columns: ChartTable::columns(&columns, voice),
                rows: dossier.diary.iter().map(row).collect(),
            },
            left_out: (drawn.len() < dossier.diary.len()).then(left_out),
            how_well: started.map(|day| how_well(&dossier.diary, day, voice)).unwrap_or_default(),
        })
    }
}

fn chart(
    drawn: &[DiaryEntry],
    start: NaiveDate,
    (line, label): (NaiveDate, &str),
    today: NaiveDate,
    voice: Voice,
) -> RangesChart {
    let line = ChartMark { week: weeks_between(start, line), label: label.to_owned() };
    let place = |entry: &DiaryEntry, days: Option<u16>| {
        // What lies beyond what may be told runs to the edge.
        let days = days.filter(|days| happened::is_told(*days));
        days.map_or(f64::from(u16::MAX), |days| weeks_between(start, entry.day) + f64::from(days) / 7.0)
    };
    let row = |entry: &DiaryEntry| RangeRow {
        label: dates::day(entry.day, voice),
        value: happened::mark(entry, entry.half, today, voice),
        early: place(entry, entry.early),
        half: place(entry, entry.half),
        late: place(entry, entry.late),
    };
    let last = |entry: &DiaryEntry| {
        let weeks = place(entry, entry.late);
        if weeks < f64::from(u16::MAX) { weeks } else { weeks_between(start, entry.day) + NO_FIGURE_BEYOND }
    };
    let length = drawn.iter().map(last).fold(line.week.max(SHORTEST), f64::max) * ROOM;
    RangesChart {
        rows: drawn.iter().map(row).collect(),
        length,
        ticks: month_axis::ticks(start, length, today, voice),
        line: Some(line),
    }
}

/// In how many of the forecasts made before it the first day fell inside the range.
fn how_well(diary: &[DiaryEntry], started: NaiveDate, voice: Voice) -> Vec<String> {
    let before = diary.iter().filter(|entry| entry.day < started);
    let (mut count, mut inside) = (0_usize, 0_usize);
    for entry in before {
        count += 1;
        inside += usize::from(happened::fell(entry, started) == Fell::Between);
    }
    let sentence = match (count, inside) {
        (0, _) => return Vec::new(),
        (1, 1) => t::HOW_WELL_ONE_INSIDE.owned(voice),
        (1, _) => t::HOW_WELL_ONE_OUTSIDE.owned(voice),
        _ => t::HOW_WELL.fill(voice, [inside.to_string(), count.to_string()]),
    };
    vec![sentence, t::HOW_WELL_NOTE.owned(voice)]
}
