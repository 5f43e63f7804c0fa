//! A date as three short fields. It does not parse or correct: that a date can exist is judged by who receives it.
//!
//! Accessibility: a group named by its legend; three text boxes, each with its own visible label; hint and error
//! describe the group. No calendar and no jumping between the parts: Tab does what Tab does.

use super::element::{Element, Live, el};
use super::field::{invalid, typed};
use super::field_text::{FieldText, group};
use crate::leptos::AnyView;
use std::rc::Rc;
use std::sync::Arc;

/// A date as typed: day, month and year.
pub type Parts = [String; 3];

/// A date typed as day, month and year.
pub struct DateField {
    /// Id of the day field, which an error summary points at; month and year are `{id}-month` and `{id}-year`.
    pub id: &'static str,
    /// Legend, hint and error.
    pub text: FieldText,
    /// Labels of the three parts.
    pub labels: [&'static str; 3],
    /// What is typed now.
    pub value: Live<Parts>,
    /// Called with all three parts, at every change of one.
    pub on_change: Box<dyn Fn(Parts)>,
}

/// A date typed as day, month and year.
pub fn date_field(date: DateField) -> AnyView {
    let DateField { id, text, labels, value, on_change } = date;
    let value = Arc::new(value);
    let on_change: Rc<dyn Fn(Parts)> = on_change.into();
    let endings = ["", "-month", "-year"];
    let part = |(place, (label, ending)): (usize, (&'static str, &str))| {
        part(format!("{id}{ending}"), label, place, &text, Arc::clone(&value), on_change.clone())
    };
    let parts = labels.into_iter().zip(endings).enumerate().map(part);
    let parts = el("div").class("date-field__parts").children(parts);
    group("date-field", id, &text, parts)
}

/// One of the three parts.
fn part(
    id: String,
    label: &'static str,
    place: usize,
    text: &FieldText,
    value: Arc<Live<Parts>>,
    on_change: Rc<dyn Fn(Parts)>,
) -> Element {
    let shown = Arc::clone(&value);
    let holds: Live<String> = Box::new(move || shown().get(place).cloned().unwrap_or_default());
    let change = move |typed: String| {
        let mut parts = crate::leptos::untrack(|| value());
        if let Some(part) = parts.get_mut(place) {
            *part = typed;
        }
        on_change(parts);
    };
    let class = if place == 2 { "date-field__part date-field__part--year" } else { "date-field__part" };
    let input = typed(id.clone(), holds, Box::new(change))
        .class("field__input")
        .attr("inputmode", "numeric")
        .attr_while("aria-invalid", invalid(text));
    el("div")
        .class(class)
        .child(el("label").class("date-field__label").attr("for", id).child(label))
        .child(input)
}
