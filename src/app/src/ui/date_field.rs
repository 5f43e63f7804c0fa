//! A date as three short fields. It does not parse or correct: that a date can exist is judged by who receives it.
//!
//! Accessibility: a group named by its legend; three text boxes, each with its own visible label; hint and error
//! describe the group. No calendar and no jumping between the parts: Tab does what Tab does.

use leptos::prelude::*;

use super::FieldText;

/// The labels of the three parts.
#[derive(Clone)]
pub struct DateLabels {
    /// Above the day.
    pub day: String,
    /// Above the month.
    pub month: String,
    /// Above the year.
    pub year: String,
}

/// A date typed as day, month and year.
#[component]
pub fn DateField(
    /// Id of the day field, which an error summary points at; month and year are `{id}-month` and `{id}-year`.
    #[prop(into)]
    id: String,
    /// Legend, hint and error.
    text: FieldText,
    /// Labels of the parts.
    labels: DateLabels,
    /// Day, month and year as typed.
    #[prop(into)]
    value: Signal<(String, String, String)>,
    /// Called with all three parts, at every change of one.
    #[prop(into)]
    on_change: Callback<(String, String, String)>,
) -> impl IntoView {
    let (frame, described, invalid) = (text.clone(), text.clone(), text.clone());
    let described_id = id.clone();
    let is_invalid = Signal::derive(move || invalid.error_now().is_some());
    view! {
        <fieldset
            class="field date-field"
            class:field--error=move || frame.error_now().is_some()
            aria-describedby=move || described.described_by(&described_id)
        >
            {text.legend()}
            {text.view(&id)}
            <div class="date-field__parts">
                <DatePart
                    id=id.clone()
                    label=labels.day
                    value=Signal::derive(move || value.get().0)
                    is_invalid
                    on_input=move |day| {
                        let (_, month, year) = value.get_untracked();
                        on_change.run((day, month, year));
                    }
                />
                <DatePart
                    id=format!("{id}-month")
                    label=labels.month
                    value=Signal::derive(move || value.get().1)
                    is_invalid
                    on_input=move |month| {
                        let (day, _, year) = value.get_untracked();
                        on_change.run((day, month, year));
                    }
                />
                <DatePart
                    id=format!("{id}-year")
                    label=labels.year
                    value=Signal::derive(move || value.get().2)
                    is_invalid
                    on_input=move |year| {
                        let (day, month, _) = value.get_untracked();
                        on_change.run((day, month, year));
                    }
                />
            </div>
        </fieldset>
    }
}

/// One of the three parts.
#[component]
fn DatePart(
    id: String,
    label: String,
    value: Signal<String>,
    is_invalid: Signal<bool>,
    #[prop(into)] on_input: Callback<String>,
) -> impl IntoView {
    let is_year = id.ends_with("-year");
    view! {
        <div class="date-field__part" class:date-field__part--year=is_year>
            <label class="date-field__label" for=id.clone()>
                {label}
            </label>
            <input
                class="field__input"
                type="text"
                id=id.clone()
                name=id
                inputmode="numeric"
                autocomplete="off"
                aria-invalid=move || is_invalid.get().then_some("true")
                prop:value=value
                on:input:target=move |event| on_input.run(event.target().value())
            />
        </div>
    }
}
