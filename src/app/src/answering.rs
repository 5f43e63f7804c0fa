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
    /// Tried out, so that the own answers can come back; holds the question that was just answered for the first time.
    pub tries: Option<RwSignal<Option<Control>>>,
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
fn choose(store: DossierStore, control: Control, word: &str, tries: Option<RwSignal<Option<Control>>>) {
    let commands = store.peek(|dossier| {
        let Some(first) = tries else { return control.choose(word, dossier).unwrap_or_default() };
        let still_choosing = first.get_untracked() == Some(control);
        first.set((still_choosing || control.is_open(dossier)).then_some(control));
        control.try_out(word, still_choosing, dossier)
    });
    store.run_all(commands).ok();
}
