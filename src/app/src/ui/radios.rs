//! One choice out of a few. Native radio buttons.
//!
//! Accessibility: a group named by its legend, which holds the question; hint and error describe the group. Tab
//! enters the group, arrows move and choose, as the browser does it. Nothing navigates on choosing. Each row is at
//! least 44 px high and can be pressed as a whole; in forced colours the native dot shows the choice.

use leptos::prelude::*;

use super::FieldText;
use super::choice::{Choice, RadioOption, option_id};

/// Radio buttons, stacked or as pills.
#[component]
pub fn Radios(
    /// Id of the first option, which an error summary points at; also the `name` of the group.
    #[prop(into)]
    id: String,
    /// Legend, hint and error.
    text: FieldText,
    /// What can be chosen, in this order.
    options: Vec<RadioOption>,
    /// The value chosen now.
    #[prop(into)]
    value: Signal<Option<String>>,
    /// Called with the value that was chosen.
    #[prop(into)]
    on_change: Callback<String>,
    /// As pills that share a row, for controls beside what they change.
    #[prop(optional)]
    inline: bool,
) -> impl IntoView {
    let (frame, described) = (text.clone(), text.clone());
    let described_id = id.clone();
    let rows = options
        .into_iter()
        .enumerate()
        .map(|(place, option)| {
            let (mine, chosen) = (option.value.clone(), option.value.clone());
            view! {
                <Choice
                    kind="radio"
                    id=option_id(&id, place)
                    name=id.clone()
                    option
                    checked=Signal::derive(move || value.with(|value| value.as_deref() == Some(&mine)))
                    on_change=move |_| on_change.run(chosen.clone())
                />
            }
        })
        .collect_view();
    view! {
        <fieldset
            class="field radios"
            class:radios--inline=inline
            class:field--error=move || frame.error_now().is_some()
            aria-describedby=move || described.described_by(&described_id)
        >
            {text.legend()}
            {text.view(&id)}
            <div class="radios__options">{rows}</div>
        </fieldset>
    }
}
