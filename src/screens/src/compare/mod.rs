//! Routes side by side: the own answers first, then what is tried out, then the routes that the person kept, in one
//! table and one picture. All are computed from one reckoning, so that they share what was seen of the search. Leaves
//! out drawing.

mod keeping;
mod row;

pub use keeping::{KeepProblem, checked_name, is_full, suggestions, try_out};

use crate::charts::{ChartMark, ChartTable, RangesChart};
use crate::forecast::Reckoning;
use crate::long_way::LongWay;
use crate::month_axis;
use crate::wording::dates;
use crate::wording::spans::NO_FIGURE_BEYOND;
use chrono::NaiveDate;
use content::texts::{compare as t, forecast};
use content::{Text, Voice};
use domain::dossier::{Dossier, Intake, Telling};
use domain::forecast::Situation;
use row::{Against, Row};

/// What the screen shows.
#[derive(Clone, Debug, PartialEq)]
pub enum CompareScreen {
    /// No figures, by choice; the sentence says so.
    Hidden(&'static str),
    /// Shown.
    Shown(Box<Compared>),
}

/// The routes side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// What comes first when the own forecast is long.
    pub long_way: Option<LongWay>,
    /// Whether there is nothing beside the own answers yet.
    pub is_empty: bool,
    /// The picture.
    pub chart: RangesChart,
    /// What the picture says, in one sentence.
    pub reading: String,
    /// A row for each route.
    pub table: ChartTable,
    /// What the figures are about.
    pub notes: Vec<&'static str>,
}

/// The shortest picture, in weeks.
const SHORTEST: f64 = 26.0;
/// Room after the last mark, as a part of the picture.
const ROOM: f64 = 1.1;

impl CompareScreen {
    /// The screen of a dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        match hidden(dossier) {
            None => Self::Shown(Box::new(Compared::of(dossier, today, voice))),
            Some(why) => Self::Hidden(why.get(voice)),
        }
    }
}

/// Why no figure of the forecast is told, by choice of the person. None when they may be.
pub(crate) fn hidden(dossier: &Dossier) -> Option<&'static Text> {
    match dossier.telling {
        Telling::Now => None,
        Telling::Unasked => Some(&t::UNASKED),
        Telling::Later | Telling::RatherNot => Some(&t::HIDDEN),
    }
}

/// The person's own answers, also while something is tried out.
pub fn own(dossier: &Dossier) -> &Intake {
    dossier.before_trying.as_deref().unwrap_or(&dossier.intake)
}

impl Compared {
    /// The routes of a dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        let reckoning = Reckoning::of(dossier, today);
        let own = Situation::with_answers(dossier, own(dossier), today);
        let own_forecast = reckoning.with(own).forecast();
        let against = Against::of(&own, today);
        let row = |name: String, answers: &Intake| {
            let there = Situation::with_answers(dossier, answers, today);
            // What was seen of the search so far, and the day income is needed, are the same on every route.
            let there = Situation { searched: own.searched, needed: own.needed, ..there };
            Row { name, forecast: reckoning.with(there).forecast(), situation: there }
        };
        let mine = Row { name: t::OWN.owned(voice), forecast: own_forecast, situation: own };
        let long_way = LongWay::of(&mine.forecast, dossier, today, voice);
        let mut rows = vec![mine];
        if dossier.before_trying.is_some() {
            rows.push(row(t::TRYING.owned(voice), &dossier.intake));
        }
        rows.extend(dossier.routes.iter().map(|route| row(route.name.clone(), &route.answers)));
        let readings: Vec<String> = rows.iter().map(|row| row.reading(today, voice)).collect();
        let columns = [&t::COLUMN_ROUTE, &t::COLUMN_EARLY, &t::COLUMN_HALF, &t::COLUMN_LATE];
        let mut columns = ChartTable::columns(&columns, voice);
        columns.push(against.heading(voice));
        columns.push(t::COLUMN_TRAINING.owned(voice));
        Self {
            long_way,
            is_empty: rows.len() < 2,
            chart: chart(&rows, &against, today, voice),
            reading: t::READING.fill(voice, [readings.join("; ")]),
            table: ChartTable {
                caption: t::TABLE_CAPTION.owned(voice),
                columns,
                rows: rows.iter().map(|row| row.cells(&against, &reckoning.parameters, voice)).collect(),
            },
            notes: [&t::ONE_IN_FIVE_MARK, &t::SAME_SEARCH, &forecast::GROUP_NOTE, &t::FIGURES_NOTE]
                .map(|text| text.get(voice))
                .to_vec(),
        }
    }
}

fn chart(rows: &[Row], against: &Against, today: NaiveDate, voice: Voice) -> RangesChart {
    let last = rows.iter().map(Row::last).fold(SHORTEST, f64::max);
    let needed = against.needed.filter(|weeks| *weeks <= NO_FIGURE_BEYOND);
    let length = (last.max(needed.unwrap_or(0.0)) * ROOM).min(NO_FIGURE_BEYOND);
    let line = needed.map(|week| {
        let month = dates::month(month_axis::weeks_after(today, week), today, voice);
        ChartMark { week, label: t::NEEDED_BY.fill(voice, [month]) }
    });
    RangesChart {
        rows: rows.iter().map(|row| row.range(today, voice)).collect(),
        length,
        ticks: month_axis::ticks(today, length, today, voice),
        line,
    }
}
