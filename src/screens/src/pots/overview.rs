//! The three pots in one table. Leaves out the months.

use super::trajectory::ends;
use super::{Pots, Trajectory};
use crate::charts::ChartTable;
use crate::wording::{amounts, dates, spans};
use chrono::NaiveDate;
use content::texts::pots as t;
use content::{Text, Voice};
use domain::dossier::Dossier;
use domain::values::Euro;

pub(super) fn table(pots: &Pots, dossier: &Dossier, today: NaiveDate, voice: Voice) -> ChartTable {
    let columns = [&t::COLUMN_POT, &t::COLUMN_MONEY, &t::COLUMN_NEEDED, &t::COLUMN_OUTCOME, &t::COLUMN_DATE];
    ChartTable {
        caption: t::TABLE_CAPTION.owned(voice),
        columns: ChartTable::columns(&columns, voice),
        rows: vec![
            trajectory(pots, dossier, today, voice),
            training(pots, dossier, voice),
            living(pots, dossier, voice),
        ],
    }
}

fn row(name: &Text, cells: [Option<String>; 4], voice: Voice) -> Vec<String> {
    let mut row = vec![name.owned(voice)];
    row.extend(cells.into_iter().map(|cell| cell.unwrap_or_else(|| t::NOT_KNOWN.owned(voice))));
    row
}

fn trajectory(pots: &Pots, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<String> {
    let pot = pots.trajectory.as_ref().map(|Trajectory { pot, .. }| pot);
    let cells = [
        pot.map(|pot| amounts::euro(pot.money, voice)),
        Some(t::NOTHING.owned(voice)),
        pot.map(|pot| spans::count_of_months(pot.months.into(), voice)),
        ends(pots, dossier, today).map(|day| t::UNTIL.fill(voice, [dates::month(day, today, voice)])),
    ];
    row(&t::TRAJECTORY_HEADING, cells, voice)
}

fn training(pots: &Pots, dossier: &Dossier, voice: Voice) -> Vec<String> {
    let euro = |amount: Euro| amounts::euro(amount, voice);
    let known = &pots.training;
    let cells = [
        known.money.as_ref().map(|(money, _)| euro(*money)),
        known.cost.as_ref().map(|(cost, _)| euro(*cost)),
        known.pot().map(|pot| match pot.missing() {
            missing if missing == Euro::default() => t::CELL_LEFT.fill(voice, [euro(pot.left())]),
            missing => t::CELL_MISSING.fill(voice, [euro(missing)]),
        }),
        dossier.intake.training_begun.known().map(|day| t::FROM.fill(voice, [dates::day(*day, voice)])),
    ];
    row(&t::TRAINING_HEADING, cells, voice)
}

fn living(pots: &Pots, dossier: &Dossier, voice: Voice) -> Vec<String> {
    let contract = &dossier.contract;
    let dry = pots.living.as_ref().ok().map(|household| household.pot.dry);
    let cells = [
        contract.savings.known().map(|savings| amounts::euro(*savings, voice)),
        contract.fixed_costs.known().map(|costs| t::A_MONTH.fill(voice, [amounts::euro(*costs, voice)])),
        dry.map(|dry| if dry.is_some() { &t::CELL_RUNS_OUT } else { &t::CELL_LASTS }.owned(voice)),
        dry.map(|dry| match dry {
            Some(month) => dates::month_of_year(month.first_day(), voice),
            None => t::CELL_THREE_YEARS.owned(voice),
        }),
    ];
    row(&t::LIVING_HEADING, cells, voice)
}
