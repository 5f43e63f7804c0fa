//! The causes as a picture that adds up: from what is compared with, step by step, to these answers. What cannot be
//! changed is one step, the last. Leaves out how it is drawn.

use super::causes::{CauseRow, effect};
use crate::charts::{CausesBar, CausesChart, ChartTable};
use crate::wording::spans;
use content::texts::forecast as t;
use content::{Text, Voice};
use domain::forecast::{CauseUnit, Causes};

/// The picture; without a step there is nothing to draw.
pub(super) fn chart(
    causes: &Causes,
    rows: &[CauseRow],
    fixed: &[CauseRow],
    voice: Voice,
) -> Option<CausesChart> {
    let total = |label: &Text, exact: f64| {
        let amount = spans::whole(exact);
        let value = match causes.unit {
            CauseUnit::Weeks => spans::count_of_weeks(amount, voice),
            CauseUnit::Points => t::TABLE_OF_HUNDRED.fill(voice, [amount.to_string()]),
        };
        CausesBar { label: label.owned(voice), weeks: amount as f64, value, is_later: false }
    };
    let step = |label: String, amount: i64| CausesBar {
        label,
        // Fewer people makes the bar shorter, and is the worse of the two.
        weeks: if causes.unit == CauseUnit::Weeks { amount } else { -amount } as f64,
        value: effect(causes.unit, amount, voice),
        is_later: 0 < amount,
    };
    let mut steps: Vec<CausesBar> = rows.iter().map(|row| step(row.name.clone(), row.amount)).collect();
    if !fixed.is_empty() {
        let amount = fixed.iter().map(|row| row.amount).sum();
        steps.push(step(t::CANNOT_CHANGE_HEADING.owned(voice), amount));
    }
    (!steps.is_empty()).then(|| CausesChart {
        start: total(&t::CAUSES_CHART_START, causes.reference),
        steps,
        end: total(&t::CAUSES_CHART_END, causes.own),
    })
}

/// What the picture says, in one sentence.
pub(super) fn reading(chart: &CausesChart, voice: Voice) -> String {
    t::CAUSES_CHART_READING.fill(voice, [&chart.start.value, &chart.end.value])
}

/// The same in rows and columns.
pub(super) fn table(chart: Option<&CausesChart>, voice: Voice) -> ChartTable {
    let columns = [&t::CAUSES_CHART_STEP, &t::CAUSES_CHART_AMOUNT];
    let mut rows = Vec::new();
    let mut add = |bar: &CausesBar| rows.push(vec![bar.label.clone(), bar.value.clone()]);
    if let Some(chart) = chart {
        add(&chart.start);
        chart.steps.iter().for_each(&mut add);
        add(&chart.end);
    }
    ChartTable {
        caption: t::CAUSES_CHART_TABLE.owned(voice),
        columns: ChartTable::columns(&columns, voice),
        rows,
    }
}
