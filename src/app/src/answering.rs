//! A question bound to the dossier: shows the answer now, and runs the commands of a choice at once. Leaves out the
//! words round it.

use crate::state::DossierStore;
use crate::ui::{FieldText, RadioOption, Radios};
use content::Voice;
use leptos::prelude::*;
use screens::control::Control;

/// Radio buttons for a control; every choice is kept at once.
#[component]
pub fn Answer(
    /// The question.
    control: Control,
    /// Legend, hint and error.
    text: FieldText,
    /// How the reader is spoken to.
    voice: Voice,
    /// As pills, beside what they change.
    #[prop(optional)]
    inline: bool,
    /// The word of a choice that is not offered here.
    #[prop(optional)]
    without: &'static str,
) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let value = Memo::new(move |_| store.with(|dossier| control.value(dossier)));
    let offered = control.options(voice).into_iter().filter(|choice| choice.value != without);
    let options: Vec<RadioOption> = offered.map(|choice| RadioOption::new(choice.value, choice.label)).collect();
    view! {
        <Radios
            id=control.id()
            text
            options
            value
            on_change=move |word: String| choose(store, control, &word)
            inline
        />
    }
}

/// Runs the commands of a choice.
fn choose(store: DossierStore, control: Control, word: &str) {
    let commands = store.peek(|dossier| control.choose(word, dossier)).unwrap_or_default();
    for command in commands {
        store.run(command).ok();
    }
}
