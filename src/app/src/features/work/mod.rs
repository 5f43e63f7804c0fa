//! The list of work that fits. Leaves out every figure: the view model has them.

use crate::leptos::*;
use crate::occupation_search::{find, last_job};
use crate::ui::{PageHead, page};
use content::Voice;
use content::texts::work as t;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    page(PageHead::titled(t::TITLE.get(voice)), vec![last_job(voice), find(voice)])
}
