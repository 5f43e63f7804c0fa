//! A button that does something on this page. Going elsewhere is `LinkButton`.
//!
//! Accessibility: role button, its name is its words. Reached with Tab, pressed with Enter or Space. Never disabled:
//! a press that cannot go on says why. At least 48 px high. What it changed is announced by what changed, not here.

use leptos::prelude::*;

/// How loudly a button or link asks to be pressed.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Emphasis {
    /// The one next thing of a screen.
    #[default]
    Primary,
    /// Another way on.
    Quiet,
    /// As a link in text: skipping, going back.
    Link,
}

impl Emphasis {
    /// The class names of `style/components-form.css`.
    pub fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Quiet => "button button--quiet",
            Self::Link => "button button--link",
        }
    }
}

/// A button. With `submit` it sends the form it stands in; `on_press` then stays unset.
#[component]
pub fn Button(
    /// The words on it.
    #[prop(into)]
    label: TextProp,
    /// How loud it is.
    #[prop(optional)]
    emphasis: Emphasis,
    /// Whether it sends the form round it.
    #[prop(optional)]
    submit: bool,
    /// What happens on a press.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
    /// The element's id, when something must find it.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    view! {
        <button
            id=id
            class=emphasis.class()
            type=if submit { "submit" } else { "button" }
            on:click=move |_| {
                if let Some(press) = on_press {
                    press.run(());
                }
            }
        >
            {move || label.get()}
        </button>
    }
}
