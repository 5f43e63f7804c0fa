//! A question bound to the dossier: shows the answer now, and runs the commands of a choice at once. Leaves out the
//! words round it.

use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::{FieldText, RadioOption, Radios, radios};
use content::Voice;
use screens::control::Control;

/// How a question is asked.
#[derive(Clone, Copy, Default)]
pub struct Asking {
    /// As pills, beside what they change.
    pub inline: bool,
    /// The word of a choice that is not offered here.
    pub without: &'static str,
    /// Tried out, so that the own answers can come back.
    pub tries: bool,
}

/// Radio buttons for a control; every choice is kept at once.
pub fn answer(control: Control, text: FieldText, asking: Asking, voice: Voice) -> AnyView {
    let store = here().store;
    let offered = control.options(voice).into_iter().filter(|choice| choice.value != asking.without);
    radios(Radios {
        id: control.id(),
        text,
        options: offered.map(|choice| RadioOption::new(choice.value, choice.label)).collect(),
        value: Box::new(move || store.with(|dossier| control.value(dossier))),
        on_change: Box::new(move |word| choose(store, control, &word, asking.tries)),
        inline: asking.inline,
    })
}

/// Runs the commands of a choice.
fn choose(store: DossierStore, control: Control, word: &str, tries: bool) {
    let commands = store.peek(|dossier| {
        if tries { control.try_out(word, dossier) } else { control.choose(word, dossier).unwrap_or_default() }
    });
    store.run_all(commands).ok();
}
