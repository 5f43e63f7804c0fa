//! Vacancies and applications. Leaves out every figure: the view model has them.

use crate::leptos::AnyView;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts::{applications as t, search_report};

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    page(PageHead::titled(t::TITLE.get(voice)), Vec::new())
}

/// What was done to find work, to print.
pub fn report(voice: Voice) -> AnyView {
    page(PageHead::titled(search_report::TITLE.get(voice)), Vec::new())
}
