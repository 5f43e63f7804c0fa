//! What the person thought of beforehand, offered back when a setback happens. For any screen on which one does.

use crate::leptos::AnyView;
use crate::state::here;
use crate::ui::element::el;
use crate::ui::{NoticeKind, link, notice, untitled_notice};
use content::Voice;
use screens::setbacks::{Offered, Setback, offered};

/// The own sentence with the way to the plan; only the way when there is none.
pub fn setback(setback: Setback, voice: Voice) -> AnyView {
    let Offered { is_own, title, body, label, href } =
        here().store.peek(|dossier| offered(setback, dossier, voice));
    let lines = vec![el("p").child(body).view(), el("p").class("no-print").child(link(label, href)).view()];
    if is_own {
        notice(NoticeKind::Neutral, title, lines)
    } else {
        untitled_notice(NoticeKind::Neutral, lines)
    }
}
