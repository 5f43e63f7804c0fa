//! The curriculum vitae as it stands on paper, alone, and the ways to get it there: print, and the file for other
//! programs. One column of plain words, so that a program can read it too. Only draws.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{Element, el, follow, live, nothing};
use crate::ui::{Emphasis, button, button_with_id};
use content::Voice;
use content::texts::cv as t;
use screens::cv::{FILE_KIND, FILE_NAME, Paper, PaperItem, PaperPart, file, paper};

/// The heading of the paper, with the buttons to print and to save.
pub fn ways(voice: Voice) -> AnyView {
    let store = here().store;
    let has_failed = RwSignal::new(false);
    let save = move || {
        let text = store.peek(|dossier| file(dossier, voice));
        has_failed.set(platform::files::offer(FILE_NAME, FILE_KIND, text.as_bytes()).is_err());
    };
    let failed = move || if has_failed.get() { t::DOWNLOAD_FAILED.owned(voice) } else { String::new() };
    let is_long = Memo::new(move || store.with(|dossier| paper(dossier, voice).is_long));
    let long = live(move || if is_long.get() { t::LONG.owned(voice) } else { String::new() });
    el("section")
        .class("stack no-print")
        .child(el("h2").says(&t::PAPER, voice))
        .child(el("p").class("small soft").says(&t::PAPER_ABOUT, voice))
        .child(
            el("p")
                .class("row")
                .child(button(t::PRINT.get(voice), Emphasis::Primary, platform::printing::print))
                .child(button_with_id("cv-save", t::DOWNLOAD.get(voice), Emphasis::Quiet, save)),
        )
        .child(el("p").class("small soft").says(&t::DOWNLOAD_ABOUT, voice))
        .child(el("p").class("small").attr("role", "status").child(live(failed)))
        .child(el("p").class("small").child(long))
        .view()
}

/// The paper.
pub fn view(voice: Voice) -> AnyView {
    let store = here().store;
    let made = Memo::new(move || store.with(|dossier| paper(dossier, voice)));
    follow(move || drawn(made.get(), voice))
}

fn drawn(paper: Paper, voice: Voice) -> AnyView {
    if paper.is_empty() {
        return el("p").class("no-print").says(&t::PAPER_EMPTY, voice).view();
    }
    let line =
        |class: &'static str, words: String| (!words.is_empty()).then(|| el("p").class(class).child(words));
    let Paper { name, label, contact, about, parts, .. } = paper;
    let title = if name.is_empty() { nothing() } else { el("h2").child(name).view() };
    el("article")
        .class("cv paper-alone")
        .attr("id", "cv-paper")
        .child(title)
        .children(line("cv__label", label))
        .children(line("small", contact))
        .children(line("words", about))
        .children(parts.into_iter().map(part))
        .view()
}

fn part(part: PaperPart) -> Element {
    el("section").child(el("h3").child(part.heading)).children(part.items.into_iter().map(item))
}

fn item(item: PaperItem) -> Element {
    let PaperItem { head, when, words } = item;
    let mut line = el("div").class("cv__item").child(el("p").child(el("b").child(head)));
    if !when.is_empty() {
        line = line.child(el("p").class("small soft").child(when));
    }
    if !words.is_empty() {
        line = line.child(el("p").class("words").child(words));
    }
    line
}
