//! The sheet of the report: a page of its rows, more on request, all of them on paper. Leaves out what is chosen.

use super::report::Desk;
use crate::leptos::*;
use crate::ui::element::{el, follow, nothing, parts};
use crate::ui::{Emphasis, button_with_id, stacked_table};
use content::texts::search_report as t;
use domain::search::Period;
use screens::search_report::{Column, SearchReport};

/// How many rows are drawn at first, and how many more each time.
pub(super) const ROWS: usize = 15;
/// The sheet, to which the focus goes.
const SHEET: &str = "report-sheet";
/// The button for more of its rows.
const MORE: &str = "report-more";

impl Desk {
    /// The sheet comes after what was ticked has shown it: drawing hundreds of cells takes longer than a press may.
    pub(super) fn sheet(self) -> AnyView {
        let chosen = late(move || (self.span().0, self.columns.get()));
        follow(move || self.drawn(chosen.get()))
    }

    fn drawn(self, (period, columns): (Period, Vec<Column>)) -> AnyView {
        let (most, voice) = (self.most.get(), self.voice);
        let today = platform::clock::today();
        let SearchReport { sum, table, left, made } =
            self.store.with(|dossier| SearchReport::of(dossier, period, &columns, most, today, voice));
        let more = if left == 0 {
            nothing()
        } else {
            let press = move || {
                platform::paint::after(move || self.most.set(most.map(|most| most + ROWS)));
                // The last time there is no button any more.
                [SHEET, MORE].into_iter().for_each(|id| platform::focus::soon(id.to_owned()));
            };
            let label = t::MORE.fill(voice, [left.to_string()]);
            let more = button_with_id(MORE, label, Emphasis::Quiet, press);
            el("p").class("row no-print").child(more).view()
        };
        let rows = if table.rows.is_empty() {
            el("p").class("empty").says(&t::EMPTY, voice).view()
        } else {
            el("div").attr("id", SHEET).attr("tabindex", "-1").child(stacked_table(table)).view()
        };
        let line = |line: String| el("p").child(line).view();
        parts(vec![
            sum.map_or_else(nothing, line),
            rows,
            more,
            el("p").class("small soft").child(made).view(),
        ])
    }
}
