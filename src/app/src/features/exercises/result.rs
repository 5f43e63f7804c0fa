//! What was written in an exercise, as it stands on paper: a letter alone, or a sheet with its questions. Only draws.

use super::one::Desk;
use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow};
use crate::ui::{Emphasis, button};
use content::Voice;
use content::texts::{common, exercises as t};
use screens::exercises::{Line, Sheet, sheet};

/// The sheet, which follows what is typed.
pub fn view(desk: Desk) -> AnyView {
    let store = here().store;
    let made = Memo::new(move || store.with(|dossier| sheet(desk.exercise, dossier, desk.known, desk.voice)));
    let written = follow(move || drawn(made.get(), desk.voice));
    let is_letter = made.with(|sheet| sheet.is_letter);
    let class = if is_letter { "sheet paper-alone" } else { "sheet" };
    let print = el("p").class("row no-print").child(button(
        common::PRINT.get(desk.voice),
        Emphasis::Quiet,
        platform::printing::print,
    ));
    let heading = el("h2").class("no-print").says(&t::OWN_HEADING, desk.voice);
    el("section").class(class).attr("id", "result").child(heading).child(written).child(print).view()
}

fn drawn(sheet: Sheet, voice: Voice) -> AnyView {
    let Sheet { title, lines, is_letter } = sheet;
    if lines.is_empty() {
        return el("p").class("no-print").says(&t::NOTHING_YET, voice).view();
    }
    let line = |line: Line| {
        let words = el("p").class("words").child(line.words);
        if is_letter { words } else { el("div").child(el("h3").child(line.label)).child(words) }
    };
    let title = el("p").class(if is_letter { "no-print" } else { "print-only" }).child(title);
    el("div").child(title).children(lines.into_iter().map(line)).view()
}
