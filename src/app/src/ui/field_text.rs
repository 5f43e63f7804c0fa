//! The words round a field: label, hint and error, and how the field is tied to them. Draws no field itself.
//!
//! Accessibility: the label or legend names the field; hint and error describe it through `aria-describedby`, error
//! last, so that it is heard after the hint. As a title the question is the one `h1` of the page and can take focus.

use leptos::prelude::*;

/// Label or legend, hint and error of one field.
#[derive(Clone)]
pub struct FieldText {
    label: TextProp,
    hint: MaybeProp<String>,
    error: MaybeProp<String>,
    title: bool,
}

impl FieldText {
    /// A field with only a label; for groups this is the legend.
    pub fn new(label: impl Into<TextProp>) -> Self {
        Self { label: label.into(), hint: MaybeProp::default(), error: MaybeProp::default(), title: false }
    }

    /// Adds a line that helps to answer.
    pub fn hint(mut self, hint: impl Into<MaybeProp<String>>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Adds the error; `None` inside it means that all is well.
    pub fn error(mut self, error: impl Into<MaybeProp<String>>) -> Self {
        self.error = error.into();
        self
    }

    /// Makes the label the title (`h1`) of the page: one question a page.
    pub fn title(mut self) -> Self {
        self.title = true;
        self
    }

    /// The error as it is now.
    pub(super) fn error_now(&self) -> Option<String> {
        self.error.get()
    }

    /// Which ids describe the field now; nothing when there is neither hint nor error.
    pub(super) fn described_by(&self, id: &str) -> Option<String> {
        let hint = self.hint.get().map(|_| format!("{id}-hint"));
        let error = self.error.get().map(|_| format!("{id}-error"));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (hint, error) => hint.or(error),
        }
    }

    /// Hint and error, to stand between label and field.
    pub(super) fn view(&self, id: &str) -> impl IntoView + use<> {
        let (hint, error) = (self.hint, self.error);
        let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
        view! {
            {move || {
                hint.get()
                    .map(|hint| {
                        view! {
                            <p class="field__hint" id=hint_id.clone()>
                                {hint}
                            </p>
                        }
                    })
            }}
            {move || {
                error
                    .get()
                    .map(|error| {
                        view! {
                            <p class="field__error" id=error_id.clone()>
                                {error}
                            </p>
                        }
                    })
            }}
        }
    }

    /// The legend of a group.
    pub(super) fn legend(&self) -> impl IntoView + use<> {
        let label = self.label.clone();
        if self.title {
            view! {
                <legend class="field__legend">
                    <h1 tabindex="-1">{move || label.get()}</h1>
                </legend>
            }
            .into_any()
        } else {
            view! { <legend class="field__legend">{move || label.get()}</legend> }.into_any()
        }
    }

    /// The label of a single field.
    pub(super) fn label(&self, id: &str) -> impl IntoView + use<> {
        let label = self.label.clone();
        let id = id.to_owned();
        if self.title {
            view! {
                <h1 tabindex="-1">
                    <label for=id>{move || label.get()}</label>
                </h1>
            }
            .into_any()
        } else {
            view! {
                <label class="field__label" for=id>
                    {move || label.get()}
                </label>
            }
            .into_any()
        }
    }
}
