//! One line of text or a whole number. It does not parse: what is typed goes out as it stands.
//!
//! Accessibility: role textbox, named by its visible label above it; hint and error describe it; `aria-invalid` while
//! there is an error. Paste is allowed, nothing is filled in or spell-checked by the browser: answers are private.

use leptos::prelude::*;

use super::FieldText;

/// What is typed, which sets width and on-screen keyboard.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// Words.
    #[default]
    Text,
    /// A short whole number.
    Number,
}

/// A text field.
#[component]
pub fn Field(
    /// Id of the input; also its `name`, and what an error summary points at.
    #[prop(into)]
    id: String,
    /// Label, hint and error.
    text: FieldText,
    /// What it holds now.
    #[prop(into)]
    value: Signal<String>,
    /// Called with everything in the field, at every change.
    #[prop(into)]
    on_input: Callback<String>,
    /// Words or a number.
    #[prop(optional)]
    kind: FieldKind,
) -> impl IntoView {
    let number = kind == FieldKind::Number;
    let (frame, described, invalid) = (text.clone(), text.clone(), text.clone());
    let described_id = id.clone();
    view! {
        <div class="field" class:field--error=move || frame.error_now().is_some()>
            {text.label(&id)}
            {text.view(&id)}
            <input
                class="field__input"
                class:field__input--short=number
                type="text"
                id=id.clone()
                name=id.clone()
                inputmode=number.then_some("numeric")
                autocomplete="off"
                spellcheck="false"
                aria-describedby=move || described.described_by(&described_id)
                aria-invalid=move || invalid.error_now().map(|_| "true")
                prop:value=value
                on:input:target=move |event| on_input.run(event.target().value())
            />
        </div>
    }
}
