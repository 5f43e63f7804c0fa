//! What is done at once and again whenever what it depends on changes, for as long as the part that began it is shown.

use reactive_graph::effect::Effect;

/// Does this now, and again whenever what it depends on changes.
pub fn effect(run: impl FnMut() + 'static) {
    boxed(Box::new(run));
}

fn boxed(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| run());
}
