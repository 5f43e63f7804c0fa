//! Before signing: terms, what is offered against the rules, what another offer does, and what to ask whom. For the
//! person alone. Leaves out every figure: the view model has them.

mod changes;
mod clock;
mod offered;
mod sheet;

pub use sheet::sheet;

use crate::checklist::checklist;
use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow};
use crate::ui::{NoticeKind, PageHead, help_list, link, page, untitled_notice};
use content::Voice;
use content::texts::signing as t;
use screens::route::Route;
use screens::signing::{LISTS, lines};

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let private = el("p").child(el("strong").says(&t::PRIVATE, voice)).view();
    let mut content = vec![
        untitled_notice(NoticeKind::Neutral, vec![private]),
        follow(move || clock::view(store, voice)),
        offered::view(store, voice),
        follow(move || changes::view(store, voice)),
        el("p").class("no-print").child(link(t::TO_SHEET.get(voice), Route::SigningQuestions.href())).view(),
    ];
    content.extend(LISTS.map(|id| checklist(id, voice)));
    let people = store.peek(|dossier| lines(dossier, platform::clock::today(), voice));
    content.push(el("h2").says(&t::LINES_HEADING, voice).view());
    content.push(help_list(people));
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}
