//! Turns the description of an element into a Leptos view. The only place that knows Leptos' element types, and so
//! the only one that costs their code. Leaves out describing elements.

use super::element::{Element, Live, Part, Setting, Words};
use crate::leptos::{AnyView, IntoAny};
use platform::event::Event;
use tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use tachys::html::attribute::custom::custom_attribute;
use tachys::html::element::{ElementChild, custom};
use tachys::html::event;
use tachys::html::property::prop;
use tachys::svg;
use tachys::view::add_attr::AddAnyAttr;
use tachys::view::iterators::StaticVec;

/// An element with everything in it.
pub fn element(element: Element) -> AnyView {
    let element = *element.0;
    let attributes: Vec<AnyAttribute> = element.settings.into_iter().map(setting).collect();
    let children = StaticVec::from(element.parts.into_iter().map(part).collect::<Vec<_>>());
    if !element.is_drawing {
        return custom(element.tag).add_any_attr(attributes).child(children).into_any();
    }
    // Drawings live in a namespace of their own, which Leptos gives to known tags only.
    match element.tag {
        "svg" => svg::svg().add_any_attr(attributes).child(children).into_any(),
        "path" => svg::path().add_any_attr(attributes).child(children).into_any(),
        "rect" => svg::rect().add_any_attr(attributes).child(children).into_any(),
        "circle" => svg::circle().add_any_attr(attributes).child(children).into_any(),
        "text" => svg::text().add_any_attr(attributes).child(children).into_any(),
        _ => svg::g().add_any_attr(attributes).child(children).into_any(),
    }
}

/// A part that is drawn anew whenever what it depends on changes.
pub fn follow(draw: Live<AnyView>) -> AnyView {
    (move || draw()).into_any()
}

/// Several parts after one another.
pub fn parts(parts: Vec<AnyView>) -> AnyView {
    StaticVec::from(parts).into_any()
}

fn setting(setting: Setting) -> AnyAttribute {
    match setting {
        Setting::Attribute(name, Words::Fixed(text)) => custom_attribute(name, text).into_any_attr(),
        Setting::Attribute(name, Words::Live(text)) => custom_attribute(name, text).into_any_attr(),
        Setting::While(name, value) => custom_attribute(name, value).into_any_attr(),
        Setting::Checked(is_checked) => prop("checked", is_checked).into_any_attr(),
        Setting::Value(value) => prop("value", value).into_any_attr(),
        Setting::On(name, callback) => event::on(event::Custom::<Event>::new(name), callback).into_any_attr(),
    }
}

fn part(part: Part) -> AnyView {
    match part {
        Part::Words(Words::Fixed(text)) => text.into_owned().into_any(),
        Part::Words(Words::Live(text)) => (move || text()).into_any(),
        Part::Element(inner) => element(inner),
        Part::View(view) => *view,
    }
}
