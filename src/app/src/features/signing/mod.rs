//! Before signing: what lies before someone, against the rules. Leaves out every figure: the view model has them.

use crate::leptos::AnyView;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts::signing as t;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), Vec::new())
}

/// The questions as a sheet to print.
pub fn sheet(voice: Voice) -> AnyView {
    page(PageHead::titled(t::SHEET_TITLE.get(voice)).lede(t::SHEET_INTRO.get(voice)), Vec::new())
}
