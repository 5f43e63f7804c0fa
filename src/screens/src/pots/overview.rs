//! The three pots in one table. Leaves out the months.

use super::counted::is_own;
use super::training::told;
use super::trajectory::{after, hours, terms};
use super::{Pots, Trajectory};
use crate::charts::ChartTable;
use crate::wording::{amounts, dates, spans};
use chrono::NaiveDate;
use content::texts::pots as t;
use content::{Text, Voice};
use domain::dossier::Dossier;
use domain::explanation::Step;
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
    let months = |months: u8| spans::count_of_months(months.into(), voice);
    // The day belongs to the months in this row; months that were given are said to be those.
    let when = match pot {
        Some(pot) => after(pot.months, dossier, today)
            .map(|day| t::UNTIL.fill(voice, [dates::month(day, today, voice)])),
        None => terms(dossier)
            .and_then(|terms| terms.months.known().copied())
            .map(|given| t::GIVEN.fill(voice, [months(given)])),
    };
    let cells = [
        pot.map(|pot| amounts::euro(pot.money, voice)).or(hours(pots, voice)),
        Some(t::NOTHING.owned(voice)),
        pot.map(|pot| months(pot.months)),
        when,
    ];
    row(&t::TRAJECTORY_HEADING, cells, voice)
}

fn training(pots: &Pots, dossier: &Dossier, voice: Voice) -> Vec<String> {
    let known = &pots.training;
    let sum = |amount| told(amount, known.is_exact(), voice);
    let one = |(amount, step): &(Euro, Step)| told(*amount, is_own(step), voice);
    let cells = [
        known.money.as_ref().map(one),
        known.cost.as_ref().map(one),
        known.pot().map(|pot| match pot.missing() {
            missing if missing == Euro::default() => t::CELL_LEFT.fill(voice, [sum(pot.left())]),
            missing => t::CELL_MISSING.fill(voice, [sum(missing)]),
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
