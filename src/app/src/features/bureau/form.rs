//! The form to keep an offer, or to change one. Nothing is kept until all of it makes sense; what was typed stays. Leaves
//! out what makes sense: the view model says.

use super::{Desk, HEADING as OFFERS};
use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow, live, nothing, parts};
use crate::ui::{
    Emphasis, Field, FieldError, FieldKind, FieldText, RadioOption, Radios, button, error_of, error_summary,
    field, money_field, radios, submit,
};
use content::texts::{bureau as t, common};
use screens::bureau::{Draft, DraftField, options};

/// The heading of the form, to which the focus goes.
pub const HEADING: &str = "offer-form-heading";

/// What is wrong, by field.
type Problems = RwSignal<Vec<FieldError>>;

/// The form.
pub fn view(desk: Desk) -> AnyView {
    let (voice, draft) = (desk.voice, desk.draft);
    let has_errors = here().has_errors;
    let problems: Problems = RwSignal::new(Vec::new());
    let send = move |event: platform::event::Event| {
        event.prevent_default();
        let found = desk.send();
        has_errors.set(!found.is_empty());
        problems.set(found);
    };
    let changes = Memo::new(move || draft.with(|draft| draft.changes.is_some()));
    let heading = move || if changes.get() { &t::CHANGE_HEADING } else { &t::ADD_HEADING }.owned(voice);
    let keep = move || if changes.get() { &t::KEEP_CHANGES } else { &t::KEEP }.owned(voice);
    let stop = follow(move || {
        if !changes.get() {
            return nothing();
        }
        button(t::STOP_CHANGING.get(voice), Emphasis::Link, move || {
            draft.set(Draft::default());
            platform::focus::soon(HEADING.to_owned());
        })
    });
    let form = el("form")
        .class("card stack no-print")
        .attr("novalidate", "")
        .on("submit", send)
        .child(el("h2").attr("id", HEADING).attr("tabindex", "-1").child(live(heading)))
        .children(DraftField::ALL.map(|field| desk.field(field, problems)))
        .child(el("p").class("row").child(submit(live(keep))).child(stop));
    let summary = error_summary("offer-errors", common::ERROR_SUMMARY_TITLE.get(voice), problems);
    parts(vec![summary, form.view()])
}

impl Desk {
    /// Keeps what is filled in, or says what is to be mended.
    fn send(self) -> Vec<FieldError> {
        let (today, draft) = (platform::clock::today(), self.draft.get_untracked());
        match self.store.peek(|dossier| draft.check(dossier, today, self.voice)) {
            Ok(commands) => {
                self.store.run_all(commands).ok();
                self.said.set(t::KEPT.fill(self.voice, [draft.get(DraftField::Name).trim()]));
                self.draft.set(Draft::default());
                platform::focus::soon(OFFERS.to_owned());
                Vec::new()
            }
            Err(found) => found
                .into_iter()
                .map(|problem| FieldError { field: problem.field.id().to_owned(), message: problem.sentence })
                .collect(),
        }
    }

    fn field(self, of: DraftField, problems: Problems) -> AnyView {
        let (id, (label, hint)) = (of.id(), of.words());
        let text = FieldText::new(label.get(self.voice)).error(error_of(id, problems));
        let text = match hint {
            Some(hint) => text.hint(hint.get(self.voice)),
            None => text,
        };
        let draft = self.draft;
        let put = move |typed: String| {
            let mut changed = draft.get_untracked();
            changed.put(of, typed);
            draft.set(changed);
        };
        let value = move || draft.with(|draft| draft.get(of).to_owned());
        let options = options(of, self.voice);
        if !options.is_empty() {
            return radios(Radios {
                id,
                text,
                options: options.into_iter().map(|(word, label)| RadioOption::new(word, label)).collect(),
                value: Box::new(move || Some(value()).filter(|word| !word.is_empty())),
                on_change: Box::new(put),
                inline: true,
            });
        }
        let kind = match of {
            DraftField::Price | DraftField::Training => {
                return money_field(id, &text, Box::new(value), Box::new(put));
            }
            DraftField::Months => FieldKind::Number,
            _ => FieldKind::Text,
        };
        field(Field { id, text, value: Box::new(value), on_input: Box::new(put), kind })
    }
}
