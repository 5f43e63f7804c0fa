//! One occupation against the person. Leaves out every figure: the view model has them.

use crate::leptos::*;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts::work_occupation as t;

/// The screen.
pub fn screen(_code: u16, voice: Voice) -> AnyView {
    page(PageHead::titled(t::TITLE.get(voice)), vec![])
}
