//! What was done to find work in a period, by day: as a sheet, and as a file for spreadsheets. What stands in it is what
//! the person chose. Leaves out whether it is enough for anyone.

mod activities;
mod column;
mod span;

pub use column::Column;
pub use span::{Preset, span};

use crate::charts::ChartTable;
use crate::search::counted;
use crate::wording::dates;
use activities::activities;
use chrono::NaiveDate;
use content::Voice;
use content::texts::search_report as t;
use domain::dossier::Dossier;
use domain::search::{Counts, Period};
use formats::csv::{self, Cell};

/// The name of the file: it says nothing of why.
pub const FILE_NAME: &str = "zoeken.csv";

/// The report.
#[derive(Clone, Debug, PartialEq)]
pub struct SearchReport {
    /// All of it in numbers; None when there is nothing.
    pub sum: Option<String>,
    /// What was done, by day; no rows when there is nothing.
    pub table: ChartTable,
    /// How many rows are left out of it.
    pub left: usize,
    /// When it was made, and of what.
    pub made: String,
}

impl SearchReport {
    /// The report of a period with these columns: all of it, or so many rows.
    pub fn of(
        dossier: &Dossier,
        period: Period,
        columns: &[Column],
        most: Option<usize>,
        today: NaiveDate,
        voice: Voice,
    ) -> Self {
        let shown = |cell: &Cell| match cell {
            Cell::Empty => String::new(),
            Cell::Words(words) => words.clone(),
            Cell::Day(day) => dates::day(*day, voice),
            Cell::Tenths(tenths) => crate::wording::amounts::decimal(*tenths as f64 / 10.0, 1, voice),
        };
        let rows = rows(dossier, period, columns, voice);
        let most = most.unwrap_or(rows.len());
        let counts = Counts::of(&dossier.records, period);
        Self {
            sum: (!counts.is_empty()).then(|| t::SUM.fill(voice, [counted(counts, voice)])),
            table: ChartTable {
                caption: t::CAPTION.owned(voice),
                columns: columns.iter().map(|column| column.words().owned(voice)).collect(),
                rows: rows.iter().take(most).map(|row| row.iter().map(shown).collect()).collect(),
            },
            left: rows.len().saturating_sub(most),
            made: t::MADE.fill(voice, [dates::day(today, voice)]),
        }
    }
}

/// The days it is about, in words.
pub fn days(period: Period, voice: Voice) -> String {
    t::SPAN.fill(voice, [period.from, period.until].map(|day| dates::day(day, voice)))
}

/// The same as a file.
pub fn file(dossier: &Dossier, period: Period, columns: &[Column], voice: Voice) -> String {
    let head = columns.iter().map(|column| Cell::Words(column.words().owned(voice))).collect();
    let mut all = vec![head];
    all.extend(rows(dossier, period, columns, voice));
    csv::written(&all)
}

fn rows(dossier: &Dossier, period: Period, columns: &[Column], voice: Voice) -> Vec<Vec<Cell>> {
    let all = activities(dossier, period);
    all.iter().map(|one| columns.iter().map(|column| column.cell(one, voice)).collect()).collect()
}
