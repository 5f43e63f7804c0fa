//! The weekly look back. Leaves out every figure: the view model has them.

use crate::leptos::AnyView;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts::buddy as t;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    page(PageHead::titled(t::TITLE.get(voice)), Vec::new())
}
