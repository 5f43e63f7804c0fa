//! Pausing at what happened. Only draws.

use crate::leptos::*;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    page(PageHead::titled(texts::processing::TITLE.get(voice)), Vec::new())
}
