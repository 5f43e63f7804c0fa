//! What would make it sooner, with a button that tries each out. Leaves out weighing them, and words.

use super::Figures;
use super::explanation::how;
use super::shown::{part, text, whether};
use super::trying::BAR;
use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{Element, Live, el, follow, nothing, shape};
use crate::ui::{Emphasis, details};
use content::texts::levers as t;
use content::{Text, Voice};
use screens::forecast::{Ground, LeverRow, try_lever};

/// The changes, the most helpful first.
pub fn view(heading: &'static Text, figures: Figures, voice: Voice) -> AnyView {
    let has_more = whether(figures, |shown| !shown.levers.more.is_empty());
    let has_pairs = whether(figures, |shown| !shown.levers.together.is_empty());
    let more = follow(move || {
        if !has_more.get() {
            return nothing();
        }
        let rows = rows(part(figures, |shown| shown.levers.more.clone()), voice);
        details(t::MORE.get(voice), vec![rows])
    });
    let together = follow(move || {
        if !has_pairs.get() {
            return nothing();
        }
        let rows = rows(part(figures, |shown| shown.levers.together.clone()), voice);
        let intro = el("p").class("small soft").says(&t::TOGETHER_INTRO, voice).view();
        details(t::TOGETHER.get(voice), vec![intro, rows])
    });
    el("section")
        .attr("id", "levers")
        .child(el("h2").says(heading, voice))
        .child(el("p").class("soft").child(text(figures, |shown| shown.levers.intro.clone())))
        .child(rows(part(figures, |shown| shown.levers.rows.clone()), voice))
        .child(more)
        .child(together)
        .child(el("p").class("small soft").child(text(figures, |shown| shown.levers.note.clone())))
        .child(how(Ground::Levers, voice))
        .view()
}

/// Several changes below one another.
pub fn rows(rows: Live<Vec<LeverRow>>, voice: Voice) -> AnyView {
    follow(move || {
        let rows = rows();
        if rows.is_empty() {
            return nothing();
        }
        el("ul").class("changes").children(rows.into_iter().map(|change| row(change, voice))).view()
    })
}

/// One change. Whom to ask leave stands before what is won.
fn row(row: LeverRow, voice: Voice) -> Element {
    let bar = |class: &'static str, width: String| {
        shape("rect").class(class).attr("width", width).attr("height", "100%").attr("rx", "5")
    };
    let mut item = el("li").class("change").child(el("p").class("change__name").child(row.name.clone()));
    if !row.leave.is_empty() {
        item = item.child(el("p").class("change__leave").child(row.leave.clone()));
    }
    item.child(el("p").class("levers__gain").child(row.gain.clone()))
        .child(
            shape("svg")
                .class("levers__bar")
                .attr("aria-hidden", "true")
                .child(bar("levers__track", "100%".to_owned()))
                .child(bar("levers__fill", crate::ui::percent(row.share))),
        )
        .child(el("p").class("levers__note").child(row.chance.clone()))
        .child(el("p").class("levers__note").child(row.takes.clone()))
        .child(try_button(row, voice))
}

/// The button that tries a change out.
pub fn try_button(row: LeverRow, voice: Voice) -> Element {
    let store = here().store;
    let name = row.try_what.clone();
    el("button")
        .attr("type", "button")
        .class([Emphasis::Quiet.class(), " no-print"].concat())
        .attr("aria-label", name)
        .on("click", move |_| try_out(store, &row))
        .says(&t::TRY, voice)
}

/// Tries a change out; the focus goes to what says so, since the button is gone.
fn try_out(store: DossierStore, row: &LeverRow) {
    let commands = store.peek(|dossier| try_lever(row.lever, row.with, dossier, platform::clock::today()));
    store.run_all(commands).ok();
    platform::focus::soon(BAR.to_owned());
}
