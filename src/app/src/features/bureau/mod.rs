//! Choosing a bureau: what to look at, and offers side by side. Leaves out every figure: the view model has them.

use crate::leptos::AnyView;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts::bureau as t;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), Vec::new())
}
