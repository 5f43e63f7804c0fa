//! Puts the view in the page, where it stays as long as the page is open.

use super::{AnyView, executor};
use reactive_graph::owner::Owner;
use tachys::renderer::types::Element;

/// Draws the view into the place that was found for it, and keeps it in step from then on.
pub fn mount(place: &Element, draw: fn() -> AnyView) {
    executor::start();
    let owner = Owner::new();
    let drawn = owner.with(|| {
        let drawn = draw().drawn();
        drawn.mount(place, None);
        drawn
    });
    std::mem::forget((owner, drawn));
}
