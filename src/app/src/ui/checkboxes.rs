//! None, one or several out of a few. Native checkboxes.
//!
//! Accessibility: a group named by its legend; hint and error describe the group. Each box is a Tab stop, Space
//! switches it. Each row is at least 44 px high and can be pressed as a whole.

use leptos::prelude::*;

use super::FieldText;
use super::choice::{Choice, RadioOption, option_id};

/// A group of checkboxes.
#[component]
pub fn Checkboxes(
    /// Id of the first box, which an error summary points at; also the `name` of the group.
    #[prop(into)]
    id: String,
    /// Legend, hint and error.
    text: FieldText,
    /// What can be chosen, in this order.
    options: Vec<RadioOption>,
    /// The values that are on now.
    #[prop(into)]
    values: Signal<Vec<String>>,
    /// Called with a value and whether it is now on.
    #[prop(into)]
    on_change: Callback<(String, bool)>,
) -> impl IntoView {
    let (frame, described) = (text.clone(), text.clone());
    let described_id = id.clone();
    let rows = options
        .into_iter()
        .enumerate()
        .map(|(place, option)| {
            let (mine, switched) = (option.value.clone(), option.value.clone());
            view! {
                <Choice
                    kind="checkbox"
                    id=option_id(&id, place)
                    name=id.clone()
                    option
                    checked=Signal::derive(move || values.with(|values| values.contains(&mine)))
                    on_change=move |on| on_change.run((switched.clone(), on))
                />
            }
        })
        .collect_view();
    view! {
        <fieldset
            class="field checkboxes"
            class:field--error=move || frame.error_now().is_some()
            aria-describedby=move || described.described_by(&described_id)
        >
            {text.legend()}
            {text.view(&id)}
            <div class="checkboxes__options">{rows}</div>
        </fieldset>
    }
}
