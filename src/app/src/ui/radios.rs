//! One choice out of a few. Native radio buttons.
//!
//! Accessibility: a group named by its legend, which holds the question; hint and error describe the group. Tab
//! enters the group, arrows move and choose, as the browser does it. Nothing navigates on choosing. Each row is at
//! least 44 px high and can be pressed as a whole; in forced colours the native dot shows the choice.

use super::choice::{Choice, RadioOption, choice};
use super::element::{Live, el};
use super::field_text::{FieldText, group};
use crate::leptos::AnyView;
use std::sync::Arc;

/// Radio buttons, stacked or as pills.
pub struct Radios {
    /// Id of the first option, which an error summary points at; also the `name` of the group.
    pub id: &'static str,
    /// Legend, hint and error.
    pub text: FieldText,
    /// What can be chosen, in this order.
    pub options: Vec<RadioOption>,
    /// The value chosen now.
    pub value: Live<Option<String>>,
    /// Called with the value that was chosen.
    pub on_change: Box<dyn Fn(String)>,
    /// As pills that share a row, for controls beside what they change.
    pub inline: bool,
}

/// Radio buttons, stacked or as pills.
pub fn radios(radios: Radios) -> AnyView {
    let Radios { id, text, options, value, on_change, inline } = radios;
    let value = Arc::new(value);
    let on_change: std::rc::Rc<dyn Fn(String)> = on_change.into();
    let row = |(place, option): (usize, RadioOption)| {
        let (mine, chosen) = (option.value.clone(), option.value.clone());
        let (value, on_change) = (Arc::clone(&value), on_change.clone());
        choice(Choice {
            kind: "radio",
            group: id,
            place,
            option,
            is_checked: Box::new(move || value().as_deref() == Some(mine.as_str())),
            on_change: Box::new(move |_| on_change(chosen.clone())),
        })
    };
    let rows = el("div").class("radios__options").children(options.into_iter().enumerate().map(row));
    group(if inline { "radios radios--inline" } else { "radios" }, id, &text, rows)
}
