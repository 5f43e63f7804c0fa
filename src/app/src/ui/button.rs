//! A button that does something on this page. Going elsewhere is `LinkButton`.
//!
//! Accessibility: role button, its name is its words. Reached with Tab, pressed with Enter or Space. Never disabled:
//! a press that cannot go on says why. At least 48 px high. What it changed is announced by what changed, not here.

use super::element::{Element, Value, Words, el};
use crate::leptos::AnyView;

/// How loudly a button or link asks to be pressed.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Emphasis {
    /// The one next thing of a screen.
    #[default]
    Primary,
    /// Another way on.
    Quiet,
    /// As a link in text: skipping, going back.
    Link,
}

impl Emphasis {
    /// The class names of `style/components-form.css`.
    pub fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Quiet => "button button--quiet",
            Self::Link => "button button--link",
        }
    }
}

/// A button that does something when pressed.
pub fn button(label: impl Into<Words>, emphasis: Emphasis, press: impl FnMut() + 'static) -> AnyView {
    pressed(label.into(), emphasis, Box::new(press)).view()
}

/// A button with an id, for when the focus must find it.
pub fn button_with_id(
    id: impl Value,
    label: impl Into<Words>,
    emphasis: Emphasis,
    press: impl FnMut() + 'static,
) -> AnyView {
    pressed(label.into(), emphasis, Box::new(press)).attr("id", id).view()
}

/// The button that sends the form it stands in.
pub fn submit(label: impl Into<Words>) -> AnyView {
    el("button").attr("type", "submit").class(Emphasis::Primary.class()).child(label.into()).view()
}

fn pressed(label: Words, emphasis: Emphasis, mut press: Box<dyn FnMut()>) -> Element {
    el("button").attr("type", "button").class(emphasis.class()).on("click", move |_| press()).child(label)
}
