//! A value that follows others only once what the person touched has answered on screen: for what takes long to draw.
//! Leaves out the value that answers at once.

use super::effect::effect;
use super::signal::RwSignal;
use reactive_graph::graph::untrack;

/// What this works out, and works out anew after the next paint when something that it depends on changed.
pub fn late<T: Clone + PartialEq + Send + Sync + 'static>(work: impl Fn() -> T + 'static) -> RwSignal<T> {
    let late = RwSignal::new(untrack(&work));
    effect(move || {
        let value = work();
        // Whoever followed it may have left the page meanwhile.
        platform::paint::after(move || {
            if !late.is_gone() && late.get_untracked() != value {
                late.set(value);
            }
        });
    });
    late
}
