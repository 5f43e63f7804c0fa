//! One radio button or checkbox with its words: the row that `Radios` and `Checkboxes` are made of. Native inputs,
//! so the browser brings role, state and keys; this adds only that the whole row can be pressed.

use super::element::{Element, Live, el};
use platform::event;

/// One thing to choose.
#[derive(Clone)]
pub struct RadioOption {
    /// What is stored and sent; not shown.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// A line under the label.
    pub hint: Option<String>,
}

impl RadioOption {
    /// An option without a hint.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }
}

/// What makes the row of one option.
pub(super) struct Choice {
    /// `radio` or `checkbox`.
    pub kind: &'static str,
    /// Id and name of the group.
    pub group: &'static str,
    /// Place in the group, counted from zero.
    pub place: usize,
    /// Value and words.
    pub option: RadioOption,
    /// Whether it is chosen.
    pub is_checked: Live<bool>,
    /// Called with the new state.
    pub on_change: Box<dyn Fn(bool)>,
}

/// The row of one option. The first has the group's own id, so that an error summary finds it.
pub(super) fn choice(choice: Choice) -> Element {
    let Choice { kind, group, place, option, is_checked, on_change } = choice;
    let id = if place == 0 { group.to_owned() } else { format!("{group}-{}", place + 1) };
    let mut input = el("input")
        .class("choice__input")
        .attr("type", kind)
        .attr("id", id.clone())
        .attr("name", group)
        .attr("value", option.value)
        .checked(is_checked)
        .on("change", move |change| on_change(event::is_checked(&change)));
    let hint = option.hint.map(|hint| (format!("{id}-about"), hint));
    if let Some((hint_id, _)) = &hint {
        input = input.attr("aria-describedby", hint_id.clone());
    }
    let row = el("div")
        .class("choice")
        .child(input)
        .child(el("label").class("choice__label").attr("for", id).child(option.label));
    match hint {
        Some((hint_id, hint)) => row.child(el("span").class("choice__hint").attr("id", hint_id).child(hint)),
        None => row,
    }
}
