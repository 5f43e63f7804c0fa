//! The balance. Only draws.

use crate::leptos::*;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    page(PageHead::titled(texts::balance::SHORT_TITLE.get(voice)), Vec::new())
}
