//! The plan as a table to print: one a coach or an agency can read. Leaves out what tells of health.

use super::shown::ShownPlan;
use crate::charts::ChartTable;
use content::Voice;
use content::texts::plan as t;

/// The steps of a plan in rows: what, when, who, why and when it is done, and how far it is.
pub fn sheet(plan: &ShownPlan, voice: Voice) -> ChartTable {
    let columns = [&t::STEP, &t::DAY, &t::WHO, &t::WHY, &t::DONE_WHEN, &t::STATUS];
    let mut rows = Vec::new();
    for step in plan.groups.iter().flat_map(|group| &group.steps) {
        let line = |label: &content::Text| {
            let found = step.lines.iter().find(|(known, _)| *known == label.get(voice));
            found.map(|(_, words)| words.clone()).unwrap_or_default()
        };
        let (day, long) = (step.when.clone(), line(&t::HOW_LONG));
        let hangs = if step.is_critical { [" ", t::HANGS.get(voice)].concat() } else { String::new() };
        rows.push(vec![
            step.name.clone(),
            [day, ", ".to_owned(), long, ". ".to_owned(), step.at_latest.clone().unwrap_or_default()]
                .concat(),
            step.who.to_owned(),
            [line(&t::WHY), hangs].concat(),
            line(&t::DONE_WHEN),
            step.status.to_owned(),
        ]);
    }
    let columns = columns.map(|text| text.owned(voice)).to_vec();
    ChartTable { caption: t::STEPS_HEADING.owned(voice), columns, rows }
}
