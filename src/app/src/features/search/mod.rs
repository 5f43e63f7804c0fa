//! The search: how it goes, and what to try. Leaves out every figure: the view model has them.

use crate::leptos::AnyView;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts::search as t;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    page(PageHead::titled(t::TITLE.get(voice)), Vec::new())
}
