//! What must be mended before going on, above the page. Says nothing by itself: each message is also at its field.
//!
//! Accessibility: a heading that takes focus when errors appear, so that a screen reader reads it and the next Tab is
//! the first link; each link moves focus to its field. No `role="alert"`: focus already announces it. Set the list
//! only when a form is sent, never while a person types, or focus would be taken from them.

use leptos::prelude::*;

/// One message and the field it is about.
#[derive(Clone, PartialEq, Eq)]
pub struct FieldError {
    /// Id of the input to go to.
    pub field: String,
    /// The same sentence as at the field.
    pub message: String,
}

/// The list of errors; nothing at all while it is empty.
#[component]
pub fn ErrorSummary(
    /// Id of the heading.
    #[prop(into)]
    id: String,
    /// The heading.
    #[prop(into)]
    title: TextProp,
    /// What must be mended, in the order of the fields.
    #[prop(into)]
    errors: Signal<Vec<FieldError>>,
) -> impl IntoView {
    let heading = id.clone();
    Effect::new(move |_| {
        if errors.with(|errors| !errors.is_empty()) {
            platform::focus::to(&heading);
        }
    });
    move || {
        let errors = errors.get();
        (!errors.is_empty()).then(|| {
            let title = title.clone();
            view! {
                <div class="error-summary">
                    <h2 class="error-summary__title" id=id.clone() tabindex="-1">
                        {move || title.get()}
                    </h2>
                    <ul class="error-summary__list">{errors.into_iter().map(link).collect_view()}</ul>
                </div>
            }
        })
    }
}

/// A link to a field. The fragment names the page here, so the browser must not follow it.
fn link(error: FieldError) -> impl IntoView {
    let FieldError { field, message } = error;
    let href = format!("#{field}");
    view! {
        <li>
            <a
                href=href
                on:click=move |event| {
                    event.prevent_default();
                    platform::focus::to(&field);
                }
            >
                {message}
            </a>
        </li>
    }
}
