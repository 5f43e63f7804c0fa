//! The money to live on by month: the picture, its sentence and its table. Leaves out how it is drawn.

use super::Picture;
use crate::charts::{ChartMark, ChartTable, RangeChart};
use crate::wording::{amounts, dates};
use chrono::NaiveDate;
use content::Voice;
use content::texts::pots as t;
use domain::dossier::Dossier;
use domain::pots::{Household, LivingRow, Month};
use domain::values::Euro;

/// Months that are shown at least, so that a picture has some width.
const FEWEST: usize = 6;
/// Every so many months a word under the axis.
const EVERY: usize = 3;
/// A place beyond every picture, for a mark that is not there.
const BEYOND: f64 = 65_535.0;

/// The months that are shown: until the money is used up, or all.
fn shown(household: &Household) -> &[LivingRow] {
    let rows = &household.pot.rows;
    let dry = rows.iter().position(|row| Some(row.month) == household.pot.dry);
    let last = dry.map_or(rows.len(), |dry| (dry + 1).max(FEWEST));
    rows.get(..last).unwrap_or(rows)
}

pub(super) fn picture(household: &Household, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Picture {
    let rows = shown(household);
    let left = |row: &LivingRow| (row.left.cents().max(0) / 100) as f64;
    let month = |month: Month| dates::month(month.first_day(), today, voice);
    let place = |day: NaiveDate| {
        rows.iter().position(|row| row.month == Month::of(day)).map_or(BEYOND, |at| at as f64 + 0.5)
    };
    let mark = |day: Option<NaiveDate>, label: &content::Text| match day.filter(|day| today <= *day) {
        Some(day) => ChartMark { week: place(day), label: label.owned(voice) },
        None => ChartMark { week: BEYOND, label: String::new() },
    };
    let dry = household.pot.dry;
    let chart = RangeChart {
        weeks: rows.iter().map(left).collect(),
        early: mark(dossier.intake.last_day.known().copied(), &t::MARK_WAGE),
        half: mark(dry.map(Month::last_day), &t::MARK_DRY),
        late: mark(household.benefit.as_ref().and_then(|benefit| benefit.until), &t::MARK_BENEFIT),
        ticks: rows
            .iter()
            .enumerate()
            .step_by(EVERY)
            .map(|(at, row)| ChartMark { week: at as f64 + 0.5, label: month(row.month) })
            .collect(),
    };
    let now = amounts::euro(dossier.contract.savings.known().copied().unwrap_or_default(), voice);
    let reading = match (dry, rows.last()) {
        (Some(dry), _) => t::READING_DRY.fill(voice, [now, month(dry)]),
        (None, Some(last)) => {
            t::READING_LASTS.fill(voice, [now, amounts::about(last.left, voice), month(last.month)])
        }
        (None, None) => String::new(),
    };
    Picture { chart, reading, table: table(household, dossier, voice) }
}

fn table(household: &Household, dossier: &Dossier, voice: Voice) -> ChartTable {
    let last_day = dossier.intake.last_day.known();
    let knows_benefit = household.benefit.is_some();
    let euro = |amount: Euro| {
        if amount == Euro::default() { t::NOTHING.owned(voice) } else { amounts::about(amount, voice) }
    };
    let row = |row: &LivingRow| {
        // While wage comes there is no benefit to know.
        let is_after = last_day.is_none_or(|last| *last < row.month.last_day());
        let benefit = if knows_benefit || !is_after { euro(row.benefit) } else { t::NOT_KNOWN.owned(voice) };
        let left = if row.left < Euro::default() { t::USED_UP.owned(voice) } else { euro(row.left) };
        let month = dates::month_of_year(row.month.first_day(), voice);
        vec![month, euro(row.wage), benefit, euro(row.other), euro(row.once), euro(row.costs), left]
    };
    let columns = [
        &t::COLUMN_MONTH,
        &t::COLUMN_WAGE,
        &t::COLUMN_BENEFIT,
        &t::COLUMN_OTHER,
        &t::COLUMN_ONCE,
        &t::COLUMN_COSTS,
        &t::COLUMN_LEFT,
    ];
    ChartTable {
        caption: t::MONTHS_CAPTION.owned(voice),
        columns: ChartTable::columns(&columns, voice),
        rows: shown(household).iter().map(row).collect(),
    }
}
