//! None, one or several out of a few. Native checkboxes.
//!
//! Accessibility: a group named by its legend; hint and error describe the group. Each box is a Tab stop, Space
//! switches it. Each row is at least 44 px high and can be pressed as a whole.

use super::choice::{Choice, RadioOption, choice};
use super::element::{Live, el};
use super::field_text::{FieldText, group};
use crate::leptos::AnyView;
use std::sync::Arc;

/// A group of checkboxes.
pub struct Checkboxes {
    /// Id of the first box, which an error summary points at; also the `name` of the group.
    pub id: &'static str,
    /// Legend, hint and error.
    pub text: FieldText,
    /// What can be chosen, in this order.
    pub options: Vec<RadioOption>,
    /// The values that are on now.
    pub values: Live<Vec<String>>,
    /// Called with a value and whether it is now on.
    pub on_change: Box<dyn Fn(String, bool)>,
}

/// A group of checkboxes.
pub fn checkboxes(boxes: Checkboxes) -> AnyView {
    let Checkboxes { id, text, options, values, on_change } = boxes;
    let values = Arc::new(values);
    let on_change: std::rc::Rc<dyn Fn(String, bool)> = on_change.into();
    let row = |(place, option): (usize, RadioOption)| {
        let (mine, switched) = (option.value.clone(), option.value.clone());
        let (values, on_change) = (Arc::clone(&values), on_change.clone());
        choice(Choice {
            kind: "checkbox",
            group: id,
            place,
            option,
            is_checked: Box::new(move || values().contains(&mine)),
            on_change: Box::new(move |is_on| on_change(switched.clone(), is_on)),
        })
    };
    let rows = el("div").class("checkboxes__options").children(options.into_iter().enumerate().map(row));
    group("checkboxes", id, &text, rows)
}
