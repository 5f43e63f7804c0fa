//! The one way in which elements are drawn: Leptos' builder with every type erased. The `view!` macro gives each piece
//! of markup a type, and each type its code; with this builder all markup shares one, which keeps the wasm small (the
//! figures are in ARCHITECTURE.md). Leaves out what is drawn.

use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::element::{ElementChild, custom};
use leptos::tachys::svg;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::iterators::StaticVec;
use leptos::tachys::html::event;
use leptos::tachys::html::property::prop;
use platform::event::Event;
use std::borrow::Cow;

/// A text that may change: fixed, or read again whenever what it depends on changes.
pub enum Words {
    /// Does not change.
    Fixed(Cow<'static, str>),
    /// Follows.
    Live(Live<String>),
}

/// A value that follows what it depends on.
pub type Live<T> = Box<dyn Fn() -> T + Send + Sync>;

/// An element in the making.
pub struct Element {
    tag: &'static str,
    is_drawing: bool,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element of a page with this tag.
pub fn el(tag: &'static str) -> Element {
    Element { tag, is_drawing: false, attributes: Vec::new(), children: Vec::new() }
}

/// An element of a drawing (SVG) with this tag.
pub fn shape(tag: &'static str) -> Element {
    Element { is_drawing: true, ..el(tag) }
}

impl Element {
    /// Sets an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Words>) -> Self {
        self.attribute(name, value.into())
    }

    /// Sets the class names.
    pub fn class(self, names: impl Into<Words>) -> Self {
        self.attribute("class", names.into())
    }

    /// Sets an attribute while there is a value for it.
    pub fn attr_while(mut self, name: &'static str, value: impl Fn() -> Option<String> + Send + Sync + 'static) -> Self {
        let value: Live<Option<String>> = Box::new(value);
        self.attributes.push(custom_attribute(name, move || value()).into_any_attr());
        self
    }

    /// Sets whether a box or radio button is ticked, and keeps it so.
    pub fn checked(mut self, is_checked: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        let is_checked: Live<bool> = Box::new(is_checked);
        self.attributes.push(prop("checked", move || is_checked()).into_any_attr());
        self
    }

    /// Sets what a field holds, and keeps it so.
    pub fn value(mut self, value: impl Fn() -> String + Send + Sync + 'static) -> Self {
        let value: Live<String> = Box::new(value);
        self.attributes.push(prop("value", move || value()).into_any_attr());
        self
    }

    /// Calls back at an action on the element.
    pub fn on(mut self, name: &'static str, callback: impl FnMut(Event) + 'static) -> Self {
        let mut callback: Box<dyn FnMut(Event)> = Box::new(callback);
        let action = event::Custom::<Event>::new(name);
        self.attributes.push(event::on(action, move |event| callback(event)).into_any_attr());
        self
    }

    /// Puts something inside, after what is there.
    pub fn child(mut self, child: impl Into<Part>) -> Self {
        self.children.push(child.into().0);
        self
    }

    /// Puts several things inside, in order.
    pub fn children(mut self, children: impl IntoIterator<Item = impl Into<Part>>) -> Self {
        self.children.extend(children.into_iter().map(|child| child.into().0));
        self
    }

    /// The finished element.
    pub fn view(self) -> AnyView {
        let children = StaticVec::from(self.children);
        let attributes = self.attributes;
        if !self.is_drawing {
            return custom(self.tag).add_any_attr(attributes).child(children).into_any();
        }
        // Drawings live in a namespace of their own, which Leptos gives to known tags only.
        match self.tag {
            "svg" => svg::svg().add_any_attr(attributes).child(children).into_any(),
            "path" => svg::path().add_any_attr(attributes).child(children).into_any(),
            "rect" => svg::rect().add_any_attr(attributes).child(children).into_any(),
            "circle" => svg::circle().add_any_attr(attributes).child(children).into_any(),
            "text" => svg::text().add_any_attr(attributes).child(children).into_any(),
            _ => svg::g().add_any_attr(attributes).child(children).into_any(),
        }
    }

    fn attribute(mut self, name: &'static str, value: Words) -> Self {
        self.attributes.push(match value {
            Words::Fixed(text) => custom_attribute(name, text).into_any_attr(),
            Words::Live(text) => custom_attribute(name, move || text()).into_any_attr(),
        });
        self
    }
}

/// Something that can stand inside an element.
pub struct Part(AnyView);

impl From<Element> for Part {
    fn from(element: Element) -> Self {
        Self(element.view())
    }
}

impl From<AnyView> for Part {
    fn from(view: AnyView) -> Self {
        Self(view)
    }
}

impl From<Words> for Part {
    fn from(words: Words) -> Self {
        Self(match words {
            Words::Fixed(text) => text.into_owned().into_any(),
            Words::Live(text) => (move || text()).into_any(),
        })
    }
}

impl From<&'static str> for Part {
    fn from(text: &'static str) -> Self {
        Words::from(text).into()
    }
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Words::from(text).into()
    }
}

impl From<&'static str> for Words {
    fn from(text: &'static str) -> Self {
        Self::Fixed(Cow::Borrowed(text))
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self::Fixed(Cow::Owned(text))
    }
}

impl<F: Fn() -> String + Send + Sync + 'static> From<F> for Words {
    fn from(text: F) -> Self {
        Self::Live(Box::new(text))
    }
}

/// A text that follows.
pub fn live(text: impl Fn() -> String + Send + Sync + 'static) -> Words {
    Words::Live(Box::new(text))
}

/// A part that is drawn anew whenever what it depends on changes.
pub fn follow(draw: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let draw: Live<AnyView> = Box::new(draw);
    (move || draw()).into_any()
}

/// Several parts after one another, without an element round them.
pub fn parts(parts: impl IntoIterator<Item = AnyView>) -> AnyView {
    StaticVec::from(parts.into_iter().collect::<Vec<_>>()).into_any()
}

/// Nothing.
pub fn nothing() -> AnyView {
    ().into_any()
}
