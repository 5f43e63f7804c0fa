//! The one way in which elements are drawn: a description of an element in plain data, turned into a Leptos view at
//! the end. The `view!` macro gives each piece of markup a type, and each type its code; here all markup shares one
//! type, which keeps the wasm small (the figures are in ARCHITECTURE.md). Leaves out what is drawn.

use super::child::Child;
use super::render;
pub use super::words::{Live, Words, live};
use crate::leptos::{AnyView, RwSignal, untrack};
use content::{Text, Voice};
use platform::event::Event;

/// Something set on an element.
pub(super) enum Setting {
    /// An attribute.
    Attribute(&'static str, Words),
    /// An attribute while there is a value for it.
    While(&'static str, Live<Option<String>>),
    /// Whether a box or radio button is ticked.
    Checked(Live<bool>),
    /// What a field holds.
    Value(Live<String>),
    /// What happens at an action.
    On(&'static str, Box<dyn FnMut(Event)>),
}

/// Something that stands inside an element.
pub(super) enum Part {
    /// Words.
    Words(Words),
    /// An element.
    Element(Element),
    /// A view that is drawn already.
    View(AnyView),
}

/// An element in the making. Boxed, so that a step of the builder hands on one pointer.
pub struct Element(pub(super) Box<Made>);

/// What an element is made of.
pub(super) struct Made {
    pub tag: &'static str,
    pub is_drawing: bool,
    pub settings: Vec<Setting>,
    pub parts: Vec<Part>,
}

/// An element of a page with this tag.
#[inline(never)]
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Made { tag, is_drawing: false, settings: Vec::new(), parts: Vec::new() }))
}

/// An element of a drawing (SVG) with this tag.
#[inline(never)]
pub fn shape(tag: &'static str) -> Element {
    let mut shape = el(tag);
    shape.0.is_drawing = true;
    shape
}

impl Element {
    /// Sets an attribute.
    pub fn attr(self, name: &'static str, value: impl Value) -> Self {
        value.set_on(self, name)
    }

    /// Sets the class names.
    pub fn class(self, names: impl Value) -> Self {
        names.set_on(self, "class")
    }

    /// Sets an attribute while there is a value for it.
    pub fn attr_while(self, name: &'static str, value: Live<Option<String>>) -> Self {
        self.with(Setting::While(name, value))
    }

    /// Sets whether a box or radio button is ticked, and keeps it so.
    pub fn checked(self, is_checked: Live<bool>) -> Self {
        self.with(Setting::Checked(is_checked))
    }

    /// Sets what a field holds, and keeps it so.
    pub fn value(self, value: Live<String>) -> Self {
        self.with(Setting::Value(value))
    }

    /// Calls back at an action on the element.
    pub fn on(self, name: &'static str, callback: impl FnMut(Event) + 'static) -> Self {
        self.with(Setting::On(name, Box::new(callback)))
    }

    /// Puts something inside, after what is there.
    pub fn child(self, child: impl Child) -> Self {
        child.put_in(self)
    }

    /// Puts a text inside, in the words for this reader.
    #[inline(never)]
    pub fn says(self, text: &Text, voice: Voice) -> Self {
        self.child(text.get(voice))
    }

    /// Puts several things inside, in order.
    pub fn children(self, children: impl IntoIterator<Item = impl Child>) -> Self {
        let mut element = self;
        for child in children {
            element = child.put_in(element);
        }
        element
    }

    /// The finished element.
    pub fn view(self) -> AnyView {
        render::element(self)
    }

    #[inline(never)]
    fn with(mut self, setting: Setting) -> Self {
        self.0.settings.push(setting);
        self
    }

    #[inline(never)]
    pub(super) fn holding(mut self, part: Part) -> Self {
        self.0.parts.push(part);
        self
    }
}

/// What an attribute can be set to.
pub trait Value {
    /// Sets it.
    fn set_on(self, element: Element, name: &'static str) -> Element;
}

impl Value for &'static str {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        element.with(Setting::Attribute(name, self.into()))
    }
}

impl Value for String {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        element.with(Setting::Attribute(name, self.into()))
    }
}

impl Value for Words {
    #[inline(never)]
    fn set_on(self, element: Element, name: &'static str) -> Element {
        element.with(Setting::Attribute(name, self))
    }
}

/// A part that is drawn anew whenever what it depends on changes.
pub fn follow(draw: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    render::follow(Box::new(draw))
}

/// A part that nobody sees at once, drawn after the browser has drawn what is seen.
pub fn drawn_late(draw: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let is_time = RwSignal::new(false);
    platform::paint::after(move || {
        // Whoever opened it may have left meanwhile.
        if !is_time.is_gone() {
            is_time.set(true);
        }
    });
    follow(move || if is_time.get() { untrack(&draw) } else { nothing() })
}

/// Several parts after one another, without an element round them.
pub fn parts(parts: Vec<AnyView>) -> AnyView {
    render::parts(parts)
}

/// Lines of text, each in an element of its own.
pub fn lines(tag: &'static str, class: &'static str, lines: Vec<String>) -> AnyView {
    let mut all = Vec::new();
    for line in lines {
        let element = el(tag).child(line);
        all.push(if class.is_empty() { element } else { element.class(class) }.view());
    }
    parts(all)
}

/// Nothing.
pub fn nothing() -> AnyView {
    render::parts(Vec::new())
}
