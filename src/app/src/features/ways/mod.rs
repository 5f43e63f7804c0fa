//! Four ways on. Leaves out every figure: the view model has them.

use crate::leptos::*;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts::work_ways as t;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    page(PageHead::titled(t::TITLE.get(voice)), vec![])
}
