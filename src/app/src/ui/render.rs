//! Turns the description of an element into what stands in the page, with Leptos' renderer. Leaves out describing
//! elements.

use super::element::{Element, Live, Made, Part, Setting, Words};
use crate::leptos::{AnyView, Drawn, Holds, Owner, in_step};
use platform::event::Event;
use tachys::renderer::{Rndr, types};

/// Drawings live in a namespace of their own.
const DRAWING: &str = "http://www.w3.org/2000/svg";

/// An element with everything in it.
pub fn element(element: Element) -> AnyView {
    AnyView::new(move || drawn(*element.0))
}

/// A part that is drawn anew whenever what it depends on changes.
pub fn follow(draw: Live<AnyView>) -> AnyView {
    AnyView::new(move || Drawn::following(draw))
}

/// Several parts after one another.
pub fn parts(parts: Vec<AnyView>) -> AnyView {
    AnyView::new(move || Drawn::several(parts))
}

fn drawn(made: Made) -> Drawn {
    let node = Rndr::create_element(made.tag, made.is_drawing.then_some(DRAWING));
    let mut holds = Vec::new();
    for setting in made.settings {
        set(&node, setting, &mut holds);
    }
    for part in made.parts {
        let inner = inside(part);
        inner.mount(&node, None);
        holds.push(Box::new(inner));
    }
    Drawn::One(node.into(), holds)
}

fn set(element: &types::Element, setting: Setting, holds: &mut Holds) {
    let node = element.clone();
    holds.push(match setting {
        Setting::Attribute(name, Words::Fixed(text)) => return Rndr::set_attribute(&node, name, &text),
        Setting::Attribute(name, Words::Live(text)) => attribute(node, name, Box::new(move || Some(text()))),
        Setting::While(name, value) => attribute(node, name, value),
        Setting::Checked(is_checked) => {
            in_step(Box::new(move || Rndr::set_property(&node, "checked", &is_checked().into())))
        }
        Setting::Value(value) => {
            in_step(Box::new(move || Rndr::set_property_or_value(&node, "value", &value().into())))
        }
        Setting::On(name, mut callback) => {
            let owner = Owner::current().unwrap_or_default();
            let listen = Box::new(move |event| owner.with(|| callback(Event::from(event))));
            Box::new(Rndr::add_event_listener(element, name, listen))
        }
    });
}

/// Keeps an attribute in step: there while there is a value for it.
fn attribute(
    node: types::Element,
    name: &'static str,
    value: Live<Option<String>>,
) -> Box<dyn std::any::Any> {
    let mut before = None;
    in_step(Box::new(move || {
        let now = value();
        if now != before {
            match &now {
                Some(value) => Rndr::set_attribute(&node, name, value),
                None => Rndr::remove_attribute(&node, name),
            }
            before = now;
        }
    }))
}

fn inside(part: Part) -> Drawn {
    match part {
        Part::Words(Words::Fixed(text)) => Drawn::One(Rndr::create_text_node(&text).into(), Vec::new()),
        Part::Words(Words::Live(text)) => following_text(text),
        Part::Element(inner) => drawn(*inner.0),
        Part::View(view) => view.drawn(),
    }
}

fn following_text(text: Live<String>) -> Drawn {
    let node = Rndr::create_text_node("");
    let (shown, mut before) = (node.clone(), String::new());
    let keep = in_step(Box::new(move || {
        let now = text();
        if now != before {
            Rndr::set_text(&shown, &now);
            before = now;
        }
    }));
    Drawn::One(node.into(), vec![keep])
}
