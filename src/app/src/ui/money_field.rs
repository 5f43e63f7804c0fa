//! An amount in euros. It does not parse: what is typed goes out as it stands, points and commas included.
//!
//! Accessibility: as `Field`; the sign before it is for the eye only, so the label must name the unit.

use leptos::prelude::*;

use super::FieldText;

/// The sign before the field; the same in every language we have.
const SIGN: &str = "€";

/// A field for an amount of money.
#[component]
pub fn MoneyField(
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
) -> impl IntoView {
    let (frame, described, invalid) = (text.clone(), text.clone(), text.clone());
    let described_id = id.clone();
    view! {
        <div class="field money-field" class:field--error=move || frame.error_now().is_some()>
            {text.label(&id)}
            {text.view(&id)}
            <div class="money-field__box">
                <span class="money-field__sign" aria-hidden="true">
                    {SIGN}
                </span>
                <input
                    class="field__input"
                    type="text"
                    id=id.clone()
                    name=id.clone()
                    inputmode="decimal"
                    autocomplete="off"
                    aria-describedby=move || described.described_by(&described_id)
                    aria-invalid=move || invalid.error_now().map(|_| "true")
                    prop:value=value
                    on:input:target=move |event| on_input.run(event.target().value())
                />
            </div>
        </div>
    }
}
