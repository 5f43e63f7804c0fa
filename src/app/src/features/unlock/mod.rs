//! The page while what is kept is sealed: it asks for the phrase, and says nothing of what is inside. The way on for whoever
//! forgot the phrase is folded away. Leaves out deriving keys and reading what is kept.
//!
//! Accessibility: what is wrong stands at the field, which takes the focus; that it takes a moment is a status.

mod forgotten;

use crate::later;
use crate::leptos::*;
use crate::state::{Here, here};
use crate::ui::element::{el, live};
use crate::ui::{FieldText, PageHead, SecretField, page, secret_field, show_box, submit};
use content::texts::{file_open, file_save, lock as t};
use content::{Text, Voice};
use domain::dossier::Dossier;
use platform::sealing::Unsealed;
use screens::route::Route;

/// The field.
const FIELD: &str = "unlock-phrase";

later::later! {
    fn form_of_later(voice: Voice) { form(voice) }
}

/// The screen. Its form comes with the second file, beside what makes keys.
pub fn screen(voice: Voice) -> AnyView {
    let head = PageHead::titled(t::TITLE.get(voice)).lede(t::LEDE.get(voice));
    page(head, vec![later::part(voice, move |there| form_of_later(there, voice))])
}

fn form(voice: Voice) -> AnyView {
    let (phrase, is_shown) = (RwSignal::new(String::new()), RwSignal::new(false));
    let (fault, said) = (RwSignal::new(None::<&'static Text>), RwSignal::new(String::new()));
    let error = Box::new(move || fault.get().map(|fault| fault.owned(voice)));
    let text = FieldText::new(t::PHRASE.get(voice)).hint(file_open::LOCKED_HINT.get(voice)).error(error);
    let here = here();
    let send = move |event: platform::event::Event| {
        event.prevent_default();
        said.set(t::OPENING.owned(voice));
        fault.set(None);
        // A frame first, so that it is seen that something is being done.
        platform::paint::after(move || {
            here.store.unlock(phrase.get_untracked(), move |opened| match opened {
                Ok(()) => arrive(here),
                Err(why) if !fault.is_gone() => {
                    said.set(String::new());
                    fault.set(Some(if why == Unsealed::DoesNotOpen {
                        &t::WRONG
                    } else {
                        &file_open::FAILED_HERE
                    }));
                    platform::focus::soon(FIELD.to_owned());
                }
                Err(_) => {}
            });
        });
    };
    let fields = el("form")
        .class("card stack")
        .attr("novalidate", "")
        .on("submit", send)
        .child(secret_field(SecretField { id: FIELD, text, value: phrase, is_shown }))
        .child(show_box("unlock-show", file_save::PHRASE_SHOW.get(voice), is_shown))
        .child(el("p").class("row").child(submit(t::OPEN.get(voice))));
    el("div")
        .class("stack")
        .child(fields)
        .child(el("p").attr("role", "status").child(live(move || said.get())))
        .child(forgotten::view(voice))
        .view()
}

/// The place of the address is shown now; who named none is at home.
fn arrive(here: Here) {
    if platform::address::fragment().is_empty() && here.store.peek(Dossier::is_begun) {
        here.place.go(Route::Map);
    }
    platform::paint::after(platform::focus::to_title);
}
