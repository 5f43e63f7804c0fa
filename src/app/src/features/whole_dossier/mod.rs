//! Everything, to print. Leaves out every figure: the view model has them. What is private is on it only while it is ticked
//! here; nothing remembers the ticks.

mod drawn;

use crate::leptos::*;
use crate::sharing::Ticks;
use crate::state::{here, occupations};
use crate::ui::element::{el, follow};
use crate::ui::{Emphasis, PageHead, button, page};
use content::Voice;
use content::texts::{common, whole_dossier as t};
use screens::whole::Whole;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let (store, ticks) = (here().store, Ticks::new());
    let whole = follow(move || {
        let sharing = ticks.sharing();
        let (today, version) = (platform::clock::today(), env!("CARGO_PKG_VERSION"));
        let known = occupations(voice);
        drawn::view(store.with(|dossier| Whole::of(dossier, &sharing, known, version, today, voice)), voice)
    });
    let [open, private] = ticks.boxes(["whole-open", "whole-private"], voice);
    let print = button(common::PRINT.get(voice), Emphasis::Primary, platform::printing::print);
    let print = el("p").class("row").child(print);
    let choices = el("div").class("question no-print").child(open).child(private).child(print).view();
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), vec![choices, whole])
}
