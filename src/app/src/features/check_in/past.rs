//! The weeks before: each folded, to read, to change, to take out and to put back. Leaves out the week of today.

use crate::kept_record::{kept_record_of, record_lines};
use crate::leptos::*;
use crate::record_desk::RecordDesk;
use crate::ui::element::{Element, el, follow, nothing, parts};
use crate::ui::{Emphasis, button};
use content::Voice;
use content::texts::{check_in as t, records as r};
use screens::weeks::{Week, Weeks, weeks};

/// How many stand there at first, and how many more each time.
const PAGE: usize = 8;

/// The weeks, the latest first; nothing while there are none.
pub(super) fn view(desk: RecordDesk) -> AnyView {
    let voice = desk.voice;
    let most = RwSignal::new(PAGE);
    let all = Memo::new(move || {
        let most = most.get();
        desk.store.with(|dossier| weeks(dossier, platform::clock::today(), most, voice))
    });
    let shown = follow(move || {
        let Weeks { shown, rest } = all.get();
        if shown.is_empty() {
            return nothing();
        }
        let more = move || most.set(most.get_untracked() + PAGE);
        let more = match rest {
            0 => nothing(),
            rest => {
                let label = t::PAST_MORE.fill(voice, [rest.min(PAGE).to_string()]);
                el("p").class("no-print").child(button(label, Emphasis::Quiet, more)).view()
            }
        };
        let rows: Vec<Element> = shown.into_iter().map(|week| row(desk, week)).collect();
        parts(vec![
            el("h2").says(&t::PAST_HEADING, voice).view(),
            el("ul").class("records").children(rows).view(),
            more,
        ])
    });
    parts(vec![desk.told_at(None), shown])
}

fn row(desk: RecordDesk, week: Week) -> Element {
    let Week { id, name, done, mut lines, mood } = week;
    if !done.is_empty() {
        let label = t::DONE_HEADING.get(desk.voice);
        lines.push(screens::records::Told { label, value: done.join(". ") });
    }
    // A feeling: not on paper.
    let mood = el("div").class("no-print").child(record_lines(mood));
    kept_record_of(desk, "li", id, name, vec![record_lines(lines).view(), mood.view()], changed)
}

fn changed(name: &str, voice: Voice) -> String {
    r::KEPT.fill(voice, [name])
}
