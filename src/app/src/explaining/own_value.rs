//! A value of one's own in place of ours, at the step that shows the figure: a button, and the small form it opens.
//! Leaves out what may be typed, and the list of what is in force.

use crate::leptos::*;
use crate::state::{DossierStore, Here, here};
use crate::ui::element::{Element, el, follow, nothing, parts};
use crate::ui::{Emphasis, Field, FieldError, FieldKind, FieldText, RadioOption, Radios};
use crate::ui::{button, error_of, field, radios, submit};
use content::Voice;
use content::texts::assumptions as t;
use domain::dossier::{Author, Command};
use formats::words::Word;
use screens::assumptions::{BY, OwnValue, Refused, VALUE, WHY, read};

/// The form, which is open at one step at most.
#[derive(Clone, Copy)]
pub struct Own {
    store: DossierStore,
    /// The id of what opens first when the focus comes back and what it comes back to is drawn only then.
    frame: &'static str,
    /// How the reader is spoken to.
    pub voice: Voice,
    has_errors: RwSignal<bool>,
    /// The id of the step at which it is open; empty while it is closed.
    at: RwSignal<String>,
    value: RwSignal<String>,
    by: RwSignal<String>,
    why: RwSignal<String>,
    errors: RwSignal<Vec<FieldError>>,
}

impl Own {
    /// A form that is closed.
    pub fn new(frame: &'static str, voice: Voice) -> Self {
        let Here { store, has_errors, .. } = here();
        let empty = || RwSignal::new(String::new());
        let errors = RwSignal::new(Vec::new());
        Self {
            store,
            frame,
            voice,
            has_errors,
            at: empty(),
            value: empty(),
            by: empty(),
            why: empty(),
            errors,
        }
    }

    /// The buttons of a figure, with the form while it is open here.
    pub fn view(self, figure: &'static str, name: &str, is_overruled: bool, id: &str) -> AnyView {
        let (here, opener) = (id.to_owned(), [id, "-own"].concat());
        let label = if is_overruled { &t::CHANGE_AGAIN } else { &t::CHANGE };
        let open = {
            let here = here.clone();
            move |_| self.open(figure, here.clone())
        };
        let more = el("span").class("hidden-visually").child([": ", name].concat());
        let change = el("button")
            .attr("type", "button")
            .attr("id", opener)
            .class(Emphasis::Link.class())
            .on("click", open)
            .says(label, self.voice)
            .child(more);
        let form = follow(move || if self.at.get() == here { self.form(figure) } else { nothing() });
        parts(vec![el("p").class("no-print").child(change).view(), form])
    }

    /// Opens the form at a step, filled with what is in force.
    fn open(self, figure: &str, at: String) {
        let Some(form) = self.store.peek(|dossier| OwnValue::of(figure, dossier, self.voice)) else { return };
        self.value.set(form.value);
        self.by.set(form.by.to_owned());
        self.why.set(form.why);
        self.refuse(None);
        self.at.set(at);
        platform::focus::soon(VALUE.to_owned());
    }

    /// Closes it, with the focus back where it was opened.
    fn close(self) {
        let opener = [&self.at.get_untracked(), "-own"].concat();
        self.refuse(None);
        self.at.set(String::new());
        platform::focus::unfold(opener, self.frame);
    }

    fn refuse(self, refused: Option<Refused>) {
        self.has_errors.set(refused.is_some());
        if let Some(refused) = &refused {
            platform::focus::soon(refused.field.to_owned());
        }
        let errors =
            refused.map(|Refused { field, message }| FieldError { field: field.to_owned(), message });
        self.errors.set(errors.into_iter().collect());
    }

    fn send(self, figure: &'static str) {
        let [value, by, why] = [self.value, self.by, self.why].map(|field| field.get_untracked());
        let kept = read(figure, &value, &by, &why, self.voice).and_then(|command| {
            let refused = |refusal| Refused::by_dossier(refusal, figure, self.voice);
            self.store.run(command).map_err(refused)
        });
        match kept {
            Ok(()) => self.close(),
            Err(refused) => self.refuse(Some(refused)),
        }
    }

    fn form(self, figure: &'static str) -> AnyView {
        let voice = self.voice;
        let Some(form) = self.store.peek(|dossier| OwnValue::of(figure, dossier, voice)) else {
            return nothing();
        };
        let whose = |author: Author, label: &'static str| {
            RadioOption::new(author.word().to_owned(), label.to_owned())
        };
        let by = radios(Radios {
            id: BY,
            text: FieldText::new(t::BY.get(voice)),
            options: vec![
                whose(Author::Person, t::BY_PERSON.get(voice)),
                whose(Author::Coach, t::BY_COACH.get(voice)),
            ],
            value: Box::new(move || Some(self.by.get())),
            on_change: Box::new(move |word| self.by.set(word)),
            inline: true,
        });
        let send = move |event: platform::event::Event| {
            event.prevent_default();
            self.send(figure);
        };
        let buttons = el("p").class("row").child(submit(t::KEEP.get(voice))).child(button(
            t::LEAVE.get(voice),
            Emphasis::Link,
            move || self.close(),
        ));
        el("form")
            .class("card stack")
            .attr("novalidate", "")
            .on("submit", send)
            .child(self.typed(
                VALUE,
                FieldText::new(form.label).hint(form.hint),
                self.value,
                FieldKind::Decimal,
            ))
            .child(by)
            .child(self.typed(
                WHY,
                FieldText::new(t::WHY.get(voice)).hint(t::WHY_HINT.get(voice)),
                self.why,
                FieldKind::Text,
            ))
            .child(buttons)
            .view()
    }

    fn typed(self, id: &'static str, text: FieldText, held: RwSignal<String>, kind: FieldKind) -> AnyView {
        field(Field {
            id,
            text: text.error(error_of(id, self.errors)),
            value: Box::new(move || held.get()),
            on_input: Box::new(move |typed| held.set(typed)),
            kind,
        })
    }
}

/// A button that puts our own figure back; `then` is the id that the focus goes to, which is the title when it is empty.
pub fn put_back(
    store: DossierStore,
    figure: String,
    name: &str,
    then: &'static str,
    voice: Voice,
) -> Element {
    let back = move |_| {
        store.run(Command::DropAssumption(figure.clone())).ok();
        if then.is_empty() {
            platform::focus::to_title();
        } else {
            platform::focus::soon(then.to_owned());
        }
    };
    let more = el("span").class("hidden-visually").child([": ", name].concat());
    let class = Emphasis::Quiet.class();
    el("button").attr("type", "button").class(class).on("click", back).says(&t::BACK, voice).child(more)
}
