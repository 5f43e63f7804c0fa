//! A form of questions about the contract and the household, whatever they are. Nothing is kept until all of it makes
//! sense; what was typed stays. Leaves out which questions are asked, and what makes sense: the view models say.

use crate::leptos::*;
use crate::state::{DossierStore, Here, here};
use crate::ui::element::{el, parts};
use crate::ui::{
    DateField, Emphasis, Field, FieldError, FieldKind, FieldText, RadioOption, Radios, button, date_field,
    error_of, error_summary, field, money_field, radios, submit,
};
use content::Voice;
use content::texts::{common, facts as t};
use domain::rights::RightsQuestion;
use screens::facts::{self, FieldOf, Typed};
use screens::typed_date::TypedDate;
use std::rc::Rc;

/// What stands in the form, by question.
type Draft = RwSignal<Vec<(RightsQuestion, Typed)>>;

/// The form as it is filled in.
#[derive(Clone, Copy)]
struct Form {
    draft: Draft,
    problems: RwSignal<Vec<FieldError>>,
    has_errors: RwSignal<bool>,
    voice: Voice,
}

/// The form of these questions; `saved` runs after they were kept. The page shows "I do not know the rest yet" too when
/// `may_skip` says so.
pub fn fact_form(questions: &[RightsQuestion], may_skip: bool, saved: Rc<dyn Fn()>, voice: Voice) -> AnyView {
    let Here { store, has_errors, .. } = here();
    let filled = |question: &RightsQuestion| {
        (*question, store.peek(|dossier| facts::current(*question, dossier, voice)))
    };
    let draft = RwSignal::new(questions.iter().map(filled).collect::<Vec<_>>());
    let form = Form { draft, problems: RwSignal::new(Vec::new()), has_errors, voice };
    let after = Rc::clone(&saved);
    let send = move |event: platform::event::Event| {
        event.prevent_default();
        if form.send(store) {
            after();
        }
    };
    let skip = move || {
        if form.send(store) {
            let asked: Vec<RightsQuestion> =
                form.draft.get_untracked().iter().map(|(question, _)| *question).collect();
            store.run_all(store.peek(|dossier| facts::not_known(&asked, dossier))).ok();
            saved();
        }
    };
    let fields = questions.iter().enumerate().map(|(place, question)| form.field(place, *question));
    let mut buttons = el("p").class("row").child(submit(t::SAVE.get(voice)));
    if may_skip {
        buttons = buttons.child(button(t::NOT_KNOWN.get(voice), Emphasis::Quiet, skip));
    }
    let body = el("form")
        .class("card stack no-print")
        .attr("novalidate", "")
        .on("submit", send)
        .children(fields)
        .child(buttons);
    parts(vec![
        error_summary("fact-errors", common::ERROR_SUMMARY_TITLE.get(voice), form.problems),
        body.view(),
    ])
}

impl Form {
    /// Keeps what is filled in; false when something is to be mended.
    fn send(self, store: DossierStore) -> bool {
        let today = platform::clock::today();
        let typed = self.draft.get_untracked();
        let problems = match store.peek(|dossier| facts::commands(&typed, dossier, today, self.voice)) {
            Ok(commands) => {
                store.run_all(commands).ok();
                Vec::new()
            }
            Err(problems) => problems
                .into_iter()
                .map(|problem| FieldError { field: problem.field, message: problem.sentence })
                .collect(),
        };
        let is_right = problems.is_empty();
        self.has_errors.set(!is_right);
        self.problems.set(problems);
        is_right
    }

    /// The field of a question.
    fn field(self, place: usize, question: RightsQuestion) -> AnyView {
        let asked = facts::asked(question);
        let text = FieldText::new(asked.label.get(self.voice))
            .hint(asked.hint.get(self.voice))
            .error(error_of(asked.id, self.problems));
        let value = Box::new(move || self.typed(place).text);
        let type_in = Box::new(move |text: String| self.change(place, |typed| typed.text = text));
        let kind = match facts::field_of(question) {
            FieldOf::Day => return self.day(place, asked.id, text),
            FieldOf::Choice => return self.choice(place, question, text),
            FieldOf::Money => return money_field(asked.id, &text, value, type_in),
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

    fn choice(self, place: usize, question: RightsQuestion, text: FieldText) -> AnyView {
        let options = facts::choices(question, self.voice).into_iter();
        radios(Radios {
            id: facts::asked(question).id,
            text,
            options: options.map(|choice| RadioOption::new(choice.word, choice.label)).collect(),
            value: Box::new(move || Some(self.typed(place).text).filter(|word| !word.is_empty())),
            on_change: Box::new(move |word| self.change(place, |typed| typed.text = word)),
            inline: false,
        })
    }

    fn typed(self, place: usize) -> Typed {
        self.draft.with(|draft| draft.get(place).map(|(_, typed)| typed.clone()).unwrap_or_default())
    }

    fn change(self, place: usize, change: impl FnOnce(&mut Typed)) {
        let mut draft = self.draft.get_untracked();
        if let Some((_, typed)) = draft.get_mut(place) {
            change(typed);
        }
        self.draft.set(draft);
    }
}
