//! The buddy card: three short fields, the card to print and its code. On paper stands the card alone. Only draws.

use crate::leptos::*;
use crate::own_words::own_words;
use crate::state::here;
use crate::suggestions::suggestions;
use crate::ui::element::{el, follow, lines, live, parts};
use crate::ui::{Emphasis, FieldText, PageHead, button, link, page, qr_picture};
use content::Voice;
use content::texts::{buddy as t, common, help};
use screens::buddy::{WHAT, WHEN, WHO, card, suggestions as ours};
use screens::route::Route;
use screens::suggestions::taken;
use std::sync::Arc;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let field = |id: &str, text: FieldText| own_words(id.to_owned(), text, "", voice);
    let said = RwSignal::new(String::new());
    let what = follow(move || {
        // What is taken over is drawn anew; what is typed never is.
        said.track();
        let text = FieldText::new(t::WHAT.get(voice)).hint(t::WHAT_HINT.get(voice));
        untrack(|| own_words(WHAT.to_owned(), text, "", voice))
    });
    let take = Arc::new(move |words: &'static str| {
        let store = here().store;
        store.run(store.peek(|dossier| taken(WHAT, &ours(voice), words, dossier))).ok();
        // Set anew also when the same was taken over before.
        said.set(String::new());
        said.set(t::TAKEN.owned(voice));
        platform::focus::soon(WHAT.to_owned());
    });
    let writing = el("section")
        .class("no-print stack")
        .child(field(WHO, FieldText::new(t::WHO.get(voice))))
        .child(what)
        .child(suggestions(t::SUGGESTIONS.get(voice), &ours(voice), take))
        .child(el("p").class("small soft").attr("role", "status").child(live(move || said.get())))
        .child(field(WHEN, FieldText::new(t::WHEN.get(voice))));
    let about = el("section")
        .class("no-print")
        .child(el("h2").says(&t::ABOUT_HEADING, voice))
        .child(el("p").says(&t::ABOUT_DOES, voice))
        .child(el("p").says(&t::ABOUT_DOES_NOT, voice))
        .child(el("p").child(link(help::TITLE.get(voice), Route::Help.href())));
    let content = vec![writing.view(), shown(voice), about.view()];
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

/// The card as it stands, and its code.
fn shown(voice: Voice) -> AnyView {
    let store = here().store;
    let card = Memo::new(move || store.with(|dossier| card(dossier, voice)));
    let inside = follow(move || {
        let Some(card) = card.get() else { return el("p").says(&t::CARD_EMPTY, voice).view() };
        let written = el("div").class("card words").child(lines("p", "", card.lines)).view();
        let code = match card.code {
            Some(code) => parts(vec![
                el("p").class("small soft no-print").says(&t::QR_ABOUT, voice).view(),
                qr_picture(code, t::QR_LABEL.get(voice)),
            ]),
            None => el("p").class("no-print").says(&t::QR_TOO_LONG, voice).view(),
        };
        let print = button(common::PRINT.get(voice), Emphasis::Quiet, platform::printing::print);
        parts(vec![written, code, el("p").class("row no-print").child(print).view()])
    });
    el("section").child(el("h2").says(&t::CARD_HEADING, voice)).child(inside).view()
}
