//! Vacancies and applications: the list by what needs doing, and the report of it. Leaves out what is in them: the view
//! models have it.

mod item;
mod list;

use crate::leptos::AnyView;
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts::search_report;

pub use list::screen;

/// What was done to find work, to print.
pub fn report(voice: Voice) -> AnyView {
    page(PageHead::titled(search_report::TITLE.get(voice)), Vec::new())
}
