//! What stands in the page, and what keeps it in step. Leptos' own views give each piece of markup a type and each type
//! its code, and look for what is the same when a piece is drawn anew; here a piece that is drawn anew takes the place
//! of the piece before it. Leaves out describing what is drawn.

use super::view::AnyView;
use reactive_graph::effect::RenderEffect;
use std::any::Any;
use tachys::renderer::types::{Element, Node};
use tachys::renderer::{CastFrom, Rndr};

/// A piece of the page.
pub enum Drawn {
    /// An element or a text, and what must last as long: what stands inside, listeners, what keeps it in step.
    // Nothing reads what only has to last.
    One(Node, #[expect(dead_code)] Holds),
    /// Several pieces after one another, and the mark at their end.
    Several(Vec<Drawn>, Node),
    /// A piece that is drawn anew whenever what it depends on changes.
    Following(Following),
}

/// What must last as long as a piece of the page.
pub type Holds = Vec<Box<dyn Any>>;

/// A piece that is drawn anew.
pub struct Following(RenderEffect<Drawn>);

impl Drop for Following {
    fn drop(&mut self) {
        // The effect may outlive this for a moment; what it drew may not.
        self.0.take_value();
    }
}

impl Drawn {
    /// A piece that is drawn anew whenever what it depends on changes.
    pub fn following(draw: Box<dyn Fn() -> AnyView>) -> Self {
        Self::Following(Following(RenderEffect::new(move |before: Option<Self>| {
            let now = draw().drawn();
            if let Some(before) = before {
                before.give_way(&now);
            }
            now
        })))
    }

    /// Several pieces after one another.
    pub fn several(parts: Vec<AnyView>) -> Self {
        let end = Rndr::create_placeholder();
        Self::Several(parts.into_iter().map(AnyView::drawn).collect(), end.into())
    }

    /// Puts it into an element, before what stands there or at the end.
    pub fn mount(&self, parent: &Element, before: Option<&Node>) {
        match self {
            Self::One(node, _) => Rndr::insert_node(parent, node, before),
            Self::Several(parts, end) => {
                for part in parts {
                    part.mount(parent, before);
                }
                Rndr::insert_node(parent, end, before);
            }
            Self::Following(inner) => {
                inner.0.with_value_mut(|drawn| drawn.mount(parent, before));
            }
        }
    }

    /// Puts another piece where this one stands, and takes this one away.
    fn give_way(&self, to: &Self) {
        let first = self.first();
        let parent = first.as_ref().and_then(Rndr::get_parent).and_then(Element::cast_from);
        if let Some(parent) = parent {
            to.mount(&parent, first.as_ref());
        }
        self.unmount();
    }

    fn unmount(&self) {
        match self {
            Self::One(node, _) => Rndr::remove(node),
            Self::Several(parts, end) => {
                parts.iter().for_each(Self::unmount);
                Rndr::remove(end);
            }
            Self::Following(inner) => {
                inner.0.with_value_mut(|drawn| drawn.unmount());
            }
        }
    }

    /// The first that stands in the page.
    fn first(&self) -> Option<Node> {
        match self {
            Self::One(node, _) => Some(node.clone()),
            Self::Several(parts, end) => parts.first().map_or_else(|| Some(end.clone()), Self::first),
            Self::Following(inner) => inner.0.with_value_mut(|drawn| drawn.first()).flatten(),
        }
    }
}

/// Does this now, and again whenever what it depends on changes, as long as what is given back lasts.
pub fn in_step(mut run: Box<dyn FnMut()>) -> Box<dyn Any> {
    Box::new(RenderEffect::new(move |_: Option<()>| run()))
}
