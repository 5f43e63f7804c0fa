//! Offers of work side by side: what each says and what follows from it, taking or refusing one, and what to ask before
//! signing. Leaves out every figure: the view model has them.

mod card;

use crate::checklist::checklist;
use crate::kept_record::record_lines;
use crate::leptos::*;
use crate::record_desk::RecordDesk;
use crate::state::here;
use crate::ui::element::{Element, el, follow, nothing, parts};
use crate::ui::{Emphasis, PageHead, button, link, page};
use crate::undoing::Undoing;
use content::Voice;
use content::texts::{common, job_offers as t};
use domain::dossier::{RecordField as F, RecordKind};
use screens::new_work::{Changes, not_here_yet, of_application, offers, wanted};
use screens::route::Route;

/// The form: what is open to see, and what is folded away.
const FIELDS: [&[F]; 2] = [
    &[F::Role, F::Organisation, F::Wage, F::Hours, F::Contract, F::Start, F::AnswerBy],
    &[F::TrialUntil, F::TravelMinutes, F::Extras, F::Note],
];

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    desk: RecordDesk,
    undoing: Undoing,
    voice: Voice,
}

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let desk = RecordDesk::new(RecordKind::JobOffer, FIELDS, voice);
    let shared = Page { desk, undoing: Undoing::new("offers-said"), voice };
    let all = Memo::new(move || store.with(|dossier| offers(dossier, voice)));
    let cards = follow(move || {
        let all = all.get();
        if all.is_empty() {
            return el("p").class("empty").says(&t::EMPTY, voice).view();
        }
        let cards: Vec<Element> = all.into_iter().map(|offer| shared.card(offer)).collect();
        el("ul").class("offers").children(cards).view()
    });
    let content = vec![
        desk.announced(),
        desk.adding(t::ADD.get(voice), |name, voice| t::KEPT.fill(voice, [name])),
        follow(move || shared.applications()),
        el("h2").says(&t::LIST_HEADING, voice).view(),
        desk.told_at(None),
        shared.undoing.view(t::UNDONE.get(voice), voice),
        cards,
        important(voice),
        checklist("nieuw-contract", voice),
        el("ul")
            .class("no-print")
            .child(el("li").child(link(t::TO_NEW_WORK.get(voice), Route::NewWork.href())))
            .child(el("li").child(link(t::TO_RIGHTS.get(voice), Route::Rights.href())))
            .view(),
        el("p")
            .class("row no-print")
            .child(button(common::PRINT.get(voice), Emphasis::Quiet, platform::printing::print))
            .view(),
    ];
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

/// What the person finds important, to hold the offers against.
fn important(voice: Voice) -> AnyView {
    let wanted = here().store.peek(|dossier| wanted(dossier, voice));
    if wanted.is_empty() {
        return nothing();
    }
    parts(vec![
        el("h2").says(&t::WANTED_HEADING, voice).view(),
        el("p").class("small soft").says(&t::WANTED_ABOUT, voice).view(),
        record_lines(wanted).view(),
    ])
}

impl Page {
    /// Applications with an offer that does not stand here yet.
    fn applications(self) -> AnyView {
        let (voice, desk) = (self.voice, self.desk);
        let all = desk.store.with(|dossier| not_here_yet(dossier, voice));
        let way = |(id, name): (u32, String)| {
            let label = t::ADD_FROM.fill(voice, [name.as_str()]);
            let words = t::KEPT.fill(voice, [name]);
            button(label, Emphasis::Quiet, move || {
                let Changes { commands, back } = desk.store.peek(|dossier| of_application(id, dossier));
                self.undoing.run(commands, back, words.clone());
            })
        };
        let ways: Vec<AnyView> = all.into_iter().map(way).collect();
        if ways.is_empty() { nothing() } else { el("p").class("row no-print").children(ways).view() }
    }
}
