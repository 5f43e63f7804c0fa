//! Short explanations of outplacement and what stands round it, folded away by question. Leaves out what the law
//! gives one person.

use crate::leptos::AnyView;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts::explainers as t;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), Vec::new())
}
