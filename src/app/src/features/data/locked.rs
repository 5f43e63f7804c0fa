//! The phrase of a sealed file. Leaves out opening it, which the worker does.

use super::opening::{Opening, Step};
use crate::leptos::*;
use crate::ui::element::el;
use crate::ui::{FieldText, SecretField, secret_field, show_box, submit};
use content::Text;
use content::texts::{file_open as t, file_save};
use platform::sealing::{self, Unsealed};

/// The form.
pub fn view(opening: Opening, file: Vec<u8>, fault: Option<&'static Text>) -> AnyView {
    let voice = opening.voice;
    let (phrase, is_shown) = (RwSignal::new(String::new()), RwSignal::new(false));
    let text = FieldText::new(t::LOCKED_PHRASE.get(voice))
        .hint(t::LOCKED_HINT.get(voice))
        .error(Box::new(move || fault.map(|fault| fault.owned(voice))));
    let field = secret_field(SecretField { id: "open-phrase", text, value: phrase, is_shown });
    let send = move |event: platform::event::Event| {
        event.prevent_default();
        let (phrase, file) = (phrase.get_untracked(), file.clone());
        opening.go(Step::Working);
        let kept = file.clone();
        // A frame first, so that it is seen that something is being done.
        platform::paint::after(move || {
            sealing::open(&file, &phrase, move |opened| match opened {
                Ok(bytes) => opening.look(bytes),
                Err(Unsealed::DoesNotOpen) => opening.go(Step::Locked(kept, Some(&t::FAILED_PHRASE))),
                Err(fault) => opening.go(Step::Failed(sentence(fault))),
            });
        });
    };
    el("form")
        .class("card stack no-print")
        .attr("novalidate", "")
        .on("submit", send)
        .child(field)
        .child(show_box("open-phrase-show", file_save::PHRASE_SHOW.get(voice), is_shown))
        .child(el("p").class("row").child(submit(t::LOCKED_OPEN.get(voice))))
        .view()
}

fn sentence(fault: Unsealed) -> &'static Text {
    match fault {
        Unsealed::NotHere => &t::FAILED_HERE,
        Unsealed::DoesNotOpen => &t::FAILED_PHRASE,
        Unsealed::Newer => &t::FAILED_NEWER,
        Unsealed::AsksTooMuch => &t::FAILED_ASKS,
        Unsealed::TooLarge => &t::FAILED_LARGE,
    }
}
