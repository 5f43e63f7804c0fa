//! Why there is no value, and people who know more.

use crate::leptos::AnyView;
use crate::ui::element::{el, parts};
use crate::ui::short_help_list;
use content::Voice;
use content::texts::rights as t;
use screens::rights::ShownDoor;

/// The reason, and where to go.
pub fn view(door: ShownDoor, voice: Voice) -> AnyView {
    parts(vec![
        el("p").child(door.reason).view(),
        el("p").class("small soft").says(&t::WHERE, voice).view(),
        short_help_list(door.people),
    ])
}
