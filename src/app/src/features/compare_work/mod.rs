//! Two occupations side by side. Leaves out every figure: the view model has them.

use crate::leptos::*;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts::work_compare as t;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    page(PageHead::titled(t::TITLE.get(voice)), vec![])
}
