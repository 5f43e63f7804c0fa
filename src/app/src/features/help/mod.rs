//! People to talk to, crisis first.

use crate::leptos::AnyView;
use crate::state::here;
use crate::ui::element::el;
use crate::ui::{NoticeKind, PageHead, help_list, page, untitled_notice};
use content::Voice;
use content::texts::help as t;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let help = store.peek(|dossier| screens::help::page(dossier, platform::clock::today(), voice));
    let text = |text: &'static str| el("p").child(text).view();
    let mut content = Vec::new();
    content.extend(help.ill.map(|ill| untitled_notice(NoticeKind::Neutral, vec![text(ill)])));
    for group in help.groups {
        content.push(el("h2").child(group.heading).view());
        content.extend(group.body.map(text));
        content.push(help_list(group.entries));
    }
    content.extend(help.both.map(text));
    content.push(el("p").class("small soft").child(help.checked).view());
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}
