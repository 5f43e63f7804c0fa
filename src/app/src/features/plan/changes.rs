//! What we would change since the answers changed, and all days reckoned anew when the person asks. Nothing of it happens
//! by itself.

use super::desk::{Desk, Told};
use super::proposal::picks;
use crate::leptos::*;
use crate::ui::element::{el, follow, nothing, parts};
use crate::ui::{
    Checkboxes, Emphasis, FieldText, NoticeKind, RadioOption, button, checkboxes, details, notice,
};
use content::Text;
use content::texts::plan as t;
use screens::plan::{OfferedChange, Wanted, changes, heading, taken};

/// The heading of what comes out of reckoning all days, to which the focus goes.
const ALL_DAYS: &str = "all-days";

/// What the answers make needful, folded; nothing as long as nothing is.
pub fn view(desk: Desk) -> AnyView {
    let voice = desk.voice;
    let offered = Memo::new(move || offered(desk, Wanted::Needful));
    follow(move || {
        let offered = offered.get();
        if offered.is_empty() {
            return nothing();
        }
        let summary = [heading(&offered, voice), " (", &offered.len().to_string(), ")"].concat();
        let body = untrack(|| choosing(desk, offered, "changes"));
        let body = vec![el("p").says(&t::CHANGES_BODY, voice).view(), body];
        el("div").class("no-print").child(details(summary, body)).view()
    })
}

/// All days as we would lay them now, when asked for.
pub fn all_days(desk: Desk) -> AnyView {
    let voice = desk.voice;
    let is_asked = RwSignal::new(false);
    follow(move || {
        if !is_asked.get() {
            let ask = move || {
                is_asked.set(true);
                platform::focus::soon(ALL_DAYS.to_owned());
            };
            let ask = button(t::ALL_DAYS.get(voice), Emphasis::Link, ask);
            return el("p").class("row no-print").child(ask).view();
        }
        let offered = offered(desk, Wanted::AllDays);
        let heading =
            |text: &Text| el("h2").attr("id", ALL_DAYS).attr("tabindex", "-1").says(text, voice).view();
        let body = if offered.is_empty() {
            notice(NoticeKind::Neutral, t::ALL_DAYS_NONE.get(voice), Vec::new())
        } else {
            untrack(|| choosing(desk, offered, "days"))
        };
        el("section").class("no-print").child(parts(vec![heading(&t::ALL_DAYS), body])).view()
    })
}

fn offered(desk: Desk, wanted: Wanted) -> Vec<OfferedChange> {
    let today = platform::clock::today();
    desk.store.with(|dossier| changes(dossier, today, wanted, desk.voice))
}

/// The changes, each with a box; all, some or none of them.
fn choosing(desk: Desk, offered: Vec<OfferedChange>, id: &'static str) -> AnyView {
    let voice = desk.voice;
    let picked: RwSignal<Vec<String>> = RwSignal::new(Vec::new());
    let options = offered.iter().map(|change| RadioOption {
        value: change.key.clone(),
        label: change.label.clone(),
        hint: Some(change.note.clone()),
    });
    let boxes = checkboxes(Checkboxes {
        id,
        text: FieldText::new(t::CHANGE_PICK.get(voice)),
        options: options.collect(),
        values: Box::new(move || picked.get()),
        on_change: Box::new(move |value, is_on| picks(picked, value, is_on)),
    });
    let all = offered.clone();
    let accept = move |chosen: Vec<OfferedChange>| {
        let (commands, back) = desk.store.peek(|dossier| taken(&chosen, dossier));
        let words = vec![match chosen.len() {
            0 => t::NOTHING_CHOSEN.owned(voice),
            count => t::CHANGED.fill(voice, [count.to_string()]),
        }];
        desk.does(commands, Told { at: None, words, back });
    };
    let some = move || {
        let keys = picked.get_untracked();
        accept(offered.iter().filter(|change| keys.contains(&change.key)).cloned().collect());
    };
    let every = move || accept(all.clone());
    parts(vec![
        boxes,
        el("p")
            .class("row")
            .child(button(t::CHANGE_TAKE.get(voice), Emphasis::Quiet, some))
            .child(button(t::CHANGE_ALL.get(voice), Emphasis::Quiet, every))
            .view(),
    ])
}
