//! A field for own words that is bound to the dossier: kept as one types, also when the page is left. Leaves out which
//! questions there are.

use crate::leptos::AnyView;
use crate::state::here;
use crate::ui::{FieldText, words_field};
use content::Voice;
use domain::dossier::{Command, MOST_NOTE};

/// The field for the note with this id. As long as nothing is kept it holds `beginning`, which is not kept by itself.
pub fn own_words(id: String, text: FieldText, beginning: &'static str, voice: Voice) -> AnyView {
    let store = here().store;
    let words = store.peek(|dossier| dossier.notes.get(&id).unwrap_or(beginning).to_owned());
    let note = id.clone();
    let keep = move |words: String| {
        let words = if words.trim() == beginning { String::new() } else { words };
        store.run_often(vec![Command::Write(note.clone(), words)]).ok();
    };
    words_field(id, text, MOST_NOTE, words, Box::new(keep), voice)
}
