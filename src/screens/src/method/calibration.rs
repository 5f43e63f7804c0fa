//! The figures of others beside the forecast, worked out by the code of the forecast itself. Leaves out fitting.

use super::figures;
use crate::charts::ChartTable;
use crate::forecast::plain_laws;
use crate::wording::amounts;
use content::calibration::TARGETS;
use content::forecast::PARAMETERS;
use content::texts::method as t;
use content::{FigureUnit, Voice, sources};
use domain::forecast::calibration::{Miss, Row, Table, Verdict};

/// The table, and what is to be said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct CalibrationShown {
    /// Figure, source, forecast, difference.
    pub table: ChartTable,
    /// The levels of the other sources.
    pub levels: String,
    /// For each row that is missed: its name, and why. Rows with the same reason stand together.
    pub missed: Vec<(String, String)>,
}

/// The figures of others beside the forecast.
pub fn calibration(voice: Voice) -> CalibrationShown {
    let table = Table::of(&PARAMETERS, &plain_laws(), &TARGETS);
    let decimal = |number: f64| amounts::decimal(number, 2, voice);
    let mut missed: Vec<(Option<Miss>, Vec<&str>)> = Vec::new();
    for row in &table.rows {
        let miss = match row.verdict {
            Verdict::Within | Verdict::AboveBound => continue,
            Verdict::Explained(miss) => Some(miss),
            Verdict::Unexplained => None,
        };
        match missed.iter_mut().find(|(known, _)| *known == miss) {
            Some((_, names)) => names.push(name(row, voice)),
            None => missed.push((miss, vec![name(row, voice)])),
        }
    }
    let columns = [
        &t::CALIBRATION_COLUMN_FIGURE,
        &t::CALIBRATION_COLUMN_SOURCE,
        &t::CALIBRATION_COLUMN_MODEL,
        &t::CALIBRATION_COLUMN_DIFFERENCE,
    ];
    CalibrationShown {
        table: ChartTable {
            caption: t::CALIBRATION_HEADING.owned(voice),
            columns: columns.map(|name| name.owned(voice)).into(),
            rows: table.rows.iter().map(|row| cells(row, voice)).collect(),
        },
        levels: t::CALIBRATION_LEVELS.fill(voice, [decimal(table.on_benefit), decimal(table.helped)]),
        missed: missed
            .into_iter()
            .map(|(miss, names)| (names.join("; "), why(miss, table.fixed_weeks, voice)))
            .collect(),
    }
}

fn name(row: &Row, voice: Voice) -> &'static str {
    figures::find(row.id).map_or("", |figure| figure.name.get(voice))
}

fn cells(row: &Row, voice: Voice) -> Vec<String> {
    let publisher = sources::find(row.figure.source).map_or("", |source| source.publisher);
    let unit = if row.is_ratio { None } else { figures::find(row.figure.id).map(|figure| figure.unit) };
    let value = |value: f64| match unit {
        Some(FigureUnit::Share) => amounts::percent(value, voice),
        Some(FigureUnit::Days) => amounts::decimal(value, 0, voice),
        _ => amounts::decimal(value, 2, voice),
    };
    let difference = row.model - row.source;
    let apart = |difference: f64| match unit {
        Some(FigureUnit::Share) => {
            t::CALIBRATION_POINTS.fill(voice, [amounts::decimal(difference * 100.0, 0, voice)])
        }
        _ => value(difference),
    };
    let sign = match difference {
        // What rounds to nothing has no sign.
        _ if apart(difference.abs()) == apart(0.0) => "",
        _ if difference < 0.0 => "−",
        _ => "+",
    };
    let verdict = match row.verdict {
        Verdict::Within => &t::CALIBRATION_WITHIN,
        Verdict::AboveBound => &t::CALIBRATION_BOUND,
        Verdict::Explained(_) | Verdict::Unexplained => &t::CALIBRATION_MISSED,
    };
    vec![
        [name(row, voice), " (", publisher, ")"].concat(),
        value(row.source),
        value(row.model),
        verdict.fill(voice, [[sign, &apart(difference.abs())].concat()]),
    ]
}

/// Why a figure is missed; nothing when we do not know, which a test does not let through.
fn why(miss: Option<Miss>, fixed_weeks: f64, voice: Voice) -> String {
    let text = match miss {
        Some(Miss::FixedWeeks) => {
            return t::MISS_FIXED_WEEKS.fill(voice, [amounts::decimal(fixed_weeks, 1, voice)]);
        }
        Some(Miss::SourcesDisagree) => &t::MISS_SOURCES_DISAGREE,
        Some(Miss::NotWork) => &t::MISS_NOT_WORK,
        Some(Miss::OtherPeople) => &t::MISS_OTHER_PEOPLE,
        None => return String::new(),
    };
    text.owned(voice)
}
