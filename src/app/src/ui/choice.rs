//! One radio button or checkbox with its words: the row that `Radios` and `Checkboxes` are made of. Native inputs,
//! so the browser brings role, state and keys; this adds only that the whole row can be pressed.

use leptos::prelude::*;

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

/// The id of the option at this place: the first has the group's own id, so that an error summary finds it.
pub(super) fn option_id(group: &str, place: usize) -> String {
    if place == 0 { group.to_owned() } else { format!("{group}-{}", place + 1) }
}

/// The row of one option.
#[component]
pub(super) fn Choice(
    /// `radio` or `checkbox`.
    kind: &'static str,
    /// Id of the input.
    id: String,
    /// Name of the group.
    name: String,
    /// Value and words.
    option: RadioOption,
    /// Whether it is chosen.
    #[prop(into)]
    checked: Signal<bool>,
    /// Called with the new state.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    let hint_id = option.hint.as_ref().map(|_| format!("{id}-hint"));
    view! {
        <div class="choice">
            <input
                class="choice__input"
                type=kind
                id=id.clone()
                name=name
                value=option.value
                aria-describedby=hint_id.clone()
                prop:checked=checked
                on:change:target=move |event| on_change.run(event.target().checked())
            />
            <label class="choice__label" for=id>
                {option.label}
            </label>
            {option
                .hint
                .map(|hint| {
                    view! {
                        <span class="choice__hint" id=hint_id>
                            {hint}
                        </span>
                    }
                })}
        </div>
    }
}
