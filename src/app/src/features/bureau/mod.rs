//! Choosing a bureau: offers side by side, the form to keep one, and what to look at. Leaves out every figure: the view
//! model has them.

mod form;
mod offers;

use crate::checklist::checklist;
use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{el, follow, nothing};
use crate::ui::{Emphasis, NoticeKind, PageHead, button, notice, page};
use content::Voice;
use content::texts::bureau as t;
use domain::dossier::Command;
use screens::bureau::{Draft, lists};

/// The heading of the offers, to which the focus goes.
const HEADING: &str = "offers";

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Desk {
    store: DossierStore,
    /// What stands in the form.
    draft: RwSignal<Draft>,
    /// What was done last, announced.
    said: RwSignal<String>,
    voice: Voice,
}

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let desk =
        Desk { store, draft: RwSignal::new(Draft::default()), said: RwSignal::new(String::new()), voice };
    let is_trying = store.whether(|dossier| dossier.before_trying.is_some());
    let mut content = vec![
        el("h2").attr("id", HEADING).attr("tabindex", "-1").says(&t::OFFERS_HEADING, voice).view(),
        follow(move || if is_trying.get() { choice(store, voice) } else { nothing() }),
        offers::view(desk),
        form::view(desk),
    ];
    content.extend(store.peek(lists).iter().map(|id| checklist(id, voice)));
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

/// Which answers are the own ones, while an offer is tried out.
fn choice(store: DossierStore, voice: Voice) -> AnyView {
    let press = move |command: Command| {
        move || {
            store.run(command.clone()).ok();
            platform::focus::soon(HEADING.to_owned());
        }
    };
    let keep = button(t::TRYING_KEEP.get(voice), Emphasis::Primary, press(Command::KeepTried));
    let back = button(t::TRYING_BACK.get(voice), Emphasis::Quiet, press(Command::BackToAnswers));
    let body = vec![
        el("p").says(&t::TRYING_BODY, voice).view(),
        el("p").class("row").child(keep).child(back).view(),
    ];
    notice(NoticeKind::Neutral, t::TRYING_TITLE.get(voice), body)
}
