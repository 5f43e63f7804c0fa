//! Words for others. Only draws.

use crate::leptos::*;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    page(PageHead::titled(texts::my_story::TITLE.get(voice)), Vec::new())
}
