//! A form that is typed into, whatever it asks. Nothing is kept until all of it makes sense; what was typed stays. Leaves
//! out what is asked, and what makes sense: view models say.
//!
//! Accessibility: a form with visible labels; what is to be mended stands in a summary above it, which takes the focus,
//! and beside each field.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{drawn_late, el, parts};
use crate::ui::{
    DateField, Emphasis, Field, FieldError, FieldKind, FieldText, RadioOption, Radios, button, date_field,
    details, error_of, error_summary, field, money_field, radios, submit, words_field,
};
use content::Voice;
use content::texts::common;
use domain::dossier::{Command, MOST_WORDS};
use screens::facts::{FieldOf, Problem, Typed};
use screens::typed_date::TypedDate;
use screens::typed_form::FormField;
use std::rc::Rc;

/// From what was typed to the commands, or to what is to be mended.
pub type Check = Rc<dyn Fn(&[Typed]) -> Result<Vec<Command>, Vec<Problem>>>;

/// A form.
pub struct TypedForm {
    /// The id of its error summary.
    pub id: &'static str,
    /// Its fields, each with what stands in it at first.
    pub fields: Vec<(FormField, Typed)>,
    /// How many of them are open to see; the rest are folded away under these words.
    pub folded: Option<(usize, &'static str)>,
    /// What becomes of what was typed.
    pub check: Check,
    /// The words on its button.
    pub save: &'static str,
    /// Runs after it was kept.
    pub saved: Rc<dyn Fn()>,
    /// Another way out, in words: it keeps what was typed, and then runs this, unless it is to be mended.
    pub others: Vec<OtherWay>,
}

/// A button beside the one that keeps.
pub struct OtherWay {
    /// Its words.
    pub label: &'static str,
    /// Whether what was typed is kept before.
    pub keeps: bool,
    /// What it does.
    pub act: Rc<dyn Fn()>,
}

/// The form as it is filled in.
#[derive(Clone, Copy)]
struct Form {
    draft: RwSignal<Vec<Typed>>,
    problems: RwSignal<Vec<FieldError>>,
    has_errors: RwSignal<bool>,
    voice: Voice,
}

/// The form, drawn.
pub fn typed_form(form: TypedForm, voice: Voice) -> AnyView {
    drafted_form(form, RwSignal::new(Vec::new()), voice)
}

/// The form with a draft that outlives it. A draft that is empty begins with what stands in the fields.
pub fn drafted_form(form: TypedForm, draft: RwSignal<Vec<Typed>>, voice: Voice) -> AnyView {
    let TypedForm { id, fields, folded, check, save, saved, others } = form;
    let (fields, typed): (Vec<FormField>, Vec<Typed>) = fields.into_iter().unzip();
    if draft.with_untracked(|draft| draft.len() != typed.len()) {
        draft.set(typed);
    }
    let form = Form { draft, problems: RwSignal::new(Vec::new()), has_errors: here().has_errors, voice };
    let again = Rc::clone(&check);
    let send = move |event: platform::event::Event| {
        event.prevent_default();
        if form.send(&check) {
            saved();
        }
    };
    let mut fields: Vec<(usize, FormField)> = fields.into_iter().enumerate().collect();
    let (open, words) = folded.unwrap_or((fields.len(), ""));
    let rest = fields.split_off(open.min(fields.len()));
    let mut drawn: Vec<AnyView> = fields.into_iter().map(|(place, field)| form.field(place, field)).collect();
    if !rest.is_empty() {
        let draw =
            move || parts(rest.iter().map(|(place, field)| form.field(*place, field.clone())).collect());
        drawn.push(details(words, vec![drawn_late(draw)]));
    }
    let mut buttons = el("p").class("row").child(submit(save));
    for OtherWay { label, keeps, act } in others {
        let check = Rc::clone(&again);
        buttons = buttons.child(button(label, Emphasis::Quiet, move || {
            if !keeps || form.send(&check) {
                act();
            }
        }));
    }
    let body = el("form")
        .class("card stack no-print")
        .attr("novalidate", "")
        .on("submit", send)
        .children(drawn)
        .child(buttons);
    parts(vec![error_summary(id, common::ERROR_SUMMARY_TITLE.get(voice), form.problems), body.view()])
}

impl Form {
    /// Keeps what is filled in; false when something is to be mended.
    fn send(self, check: &Check) -> bool {
        let typed = self.draft.get_untracked();
        let problems = match check(&typed) {
            Ok(commands) => {
                here().store.run_all(commands).ok();
                Vec::new()
            }
            Err(problems) => problems
                .into_iter()
                .map(|problem| FieldError { field: problem.field, message: problem.sentence })
                .collect(),
        };
        let is_right = problems.is_empty();
        // What was right and is so still is not drawn anew.
        if !is_right || self.problems.with_untracked(|before| !before.is_empty()) {
            self.has_errors.set(!is_right);
            self.problems.set(problems);
        }
        is_right
    }

    fn field(self, place: usize, of: FormField) -> AnyView {
        let FormField { asked, kind, options } = of;
        let text = FieldText::new(asked.label.get(self.voice)).error(error_of(asked.id, self.problems));
        let text = match asked.hint {
            Some(hint) => text.hint(hint.get(self.voice)),
            None => text,
        };
        let value = Box::new(move || self.typed(place).text);
        let type_in = Box::new(move |text: String| self.change(place, |typed| typed.text = text));
        let kind = match kind {
            FieldOf::Day => return self.day(place, asked.id, text),
            FieldOf::Choice => {
                return radios(Radios {
                    id: asked.id,
                    text,
                    options: options.into_iter().map(|it| RadioOption::new(it.word, it.label)).collect(),
                    value: Box::new(move || Some(self.typed(place).text).filter(|word| !word.is_empty())),
                    on_change: type_in,
                    inline: false,
                });
            }
            FieldOf::Words => {
                let words = self.draft.with_untracked(|draft| text_at(draft, place));
                return words_field(asked.id.to_owned(), text, MOST_WORDS, words, type_in, self.voice);
            }
            FieldOf::Money => return money_field(asked.id, &text, value, type_in),
            FieldOf::Line => FieldKind::Text,
            FieldOf::Count => FieldKind::Number,
            FieldOf::Percent => FieldKind::Decimal,
        };
        field(Field { id: asked.id, text, value, on_input: type_in, kind })
    }

    fn day(self, place: usize, id: &'static str, text: FieldText) -> AnyView {
        date_field(DateField {
            id,
            text,
            labels: [&common::DAY, &common::MONTH, &common::YEAR].map(|name| name.get(self.voice)),
            value: Box::new(move || {
                let TypedDate { day, month, year } = self.typed(place).date;
                [day, month, year]
            }),
            on_change: Box::new(move |[day, month, year]| {
                self.change(place, |typed| typed.date = TypedDate { day, month, year });
            }),
        })
    }

    fn typed(self, place: usize) -> Typed {
        self.draft.with(|draft| draft.get(place).cloned().unwrap_or_default())
    }

    fn change(self, place: usize, change: impl FnOnce(&mut Typed)) {
        let mut draft = self.draft.get_untracked();
        if let Some(typed) = draft.get_mut(place) {
            change(typed);
        }
        self.draft.set(draft);
    }
}

fn text_at(draft: &[Typed], place: usize) -> String {
    draft.get(place).map(|typed| typed.text.clone()).unwrap_or_default()
}
