//! Turns the description of an element into a Leptos view. The only place that knows Leptos' element types, and so
//! the only one that costs their code. Leaves out describing elements.

use super::element::{Element, Live, Part, Setting, Words};
use crate::leptos::{AnyView, finished};
use tachys::view::any_view::{AnyView as Drawn, IntoAny};
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
    let children = StaticVec::from(element.parts.into_iter().map(part).collect::<Vec<Drawn>>());
    if !element.is_drawing {
        return finished(custom(element.tag).add_any_attr(attributes).child(children));
    }
    // Drawings live in a namespace of their own, which Leptos gives to known tags only.
    match element.tag {
        "svg" => finished(svg::svg().add_any_attr(attributes).child(children)),
        "path" => finished(svg::path().add_any_attr(attributes).child(children)),
        "rect" => finished(svg::rect().add_any_attr(attributes).child(children)),
        "circle" => finished(svg::circle().add_any_attr(attributes).child(children)),
        "text" => finished(svg::text().add_any_attr(attributes).child(children)),
        _ => finished(svg::g().add_any_attr(attributes).child(children)),
    }
}

/// A part that is drawn anew whenever what it depends on changes.
pub fn follow(draw: Live<AnyView>) -> AnyView {
    finished(move || draw().drawn())
}

/// Several parts after one another.
pub fn parts(parts: Vec<AnyView>) -> AnyView {
    finished(StaticVec::from(parts.into_iter().map(AnyView::drawn).collect::<Vec<Drawn>>()))
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

fn part(part: Part) -> Drawn {
    match part {
        Part::Words(Words::Fixed(text)) => text.into_owned().into_any(),
        Part::Words(Words::Live(text)) => (move || text()).into_any(),
        Part::Element(inner) => element(inner).drawn(),
        Part::View(view) => view.drawn(),
    }
}
