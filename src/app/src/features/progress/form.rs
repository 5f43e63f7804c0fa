//! The short form of a new forecast. Nothing is kept until all of it makes sense; what was typed stays. Leaves out what
//! makes sense: the view model says.

use super::change;
use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{el, follow, nothing, parts};
use crate::ui::{
    DateField, Field, FieldError, FieldKind, FieldText, RadioOption, Radios, date_field, error_of,
    error_summary, field, radios, submit,
};
use content::texts::{common, progress as t};
use content::{Text, Voice};
use domain::dossier::Command;
use screens::progress::{Draft, asks_training, entry};
use screens::typed_date::TypedDate;

/// The heading of the form, to which the focus goes once it is there.
pub const HEADING: &str = "update";

/// What is wrong, by field.
type Problems = RwSignal<Vec<FieldError>>;

/// The form as it is filled in.
#[derive(Clone, Copy)]
struct Form {
    draft: RwSignal<Draft>,
    problems: Problems,
    voice: Voice,
}

/// The form.
pub fn view(store: DossierStore, voice: Voice) -> AnyView {
    let has_errors = here().has_errors;
    let form =
        Form { draft: RwSignal::new(store.peek(Draft::of)), problems: RwSignal::new(Vec::new()), voice };
    let send = move |event: platform::event::Event| {
        event.prevent_default();
        let found = form.send(store);
        has_errors.set(!found.is_empty());
        if found.is_empty() {
            platform::focus::soon(change::HEADING.to_owned());
        }
        form.problems.set(found);
    };
    let searches = Memo::new(move || form.draft.with(|draft| draft.searching == Some(true)));
    let learns = Memo::new(move || form.draft.with(|draft| draft.training == Some(true)));
    let asks = store.whether(asks_training);
    let search = follow(move || if searches.get() { form.search() } else { nothing() });
    let training = follow(move || match (asks.get(), learns.get()) {
        (false, _) => nothing(),
        (true, learns) => form.training(learns),
    });
    let fields = el("form")
        .class("card stack no-print")
        .attr("novalidate", "")
        .on("submit", send)
        .child(el("h2").attr("id", HEADING).attr("tabindex", "-1").says(&t::FORM_HEADING, voice))
        .child(form.choice("searching", &t::SEARCHING_LABEL, |draft| &mut draft.searching))
        .child(search)
        .child(training)
        .child(el("p").class("small soft").says(&t::SAME_DAY, voice))
        .child(submit(t::MAKE.get(voice)));
    let summary = error_summary("error-summary", common::ERROR_SUMMARY_TITLE.get(voice), form.problems);
    parts(vec![summary, fields.view()])
}

impl Form {
    /// Keeps what is filled in and makes a new forecast, or says what is to be mended.
    fn send(self, store: DossierStore) -> Vec<FieldError> {
        let today = platform::clock::today();
        let draft = self.draft.get_untracked();
        match store.peek(|dossier| draft.check(dossier, today, self.voice)) {
            Ok(commands) => {
                for command in commands {
                    store.run(command).ok();
                }
                let entry = store.peek(|dossier| entry(dossier, today));
                store.run(Command::Note(Box::new(entry))).ok();
                Vec::new()
            }
            Err(found) => found
                .into_iter()
                .map(|problem| FieldError { field: problem.field, message: problem.sentence })
                .collect(),
        }
    }

    /// What is asked of a search that began.
    fn search(self) -> AnyView {
        parts(vec![
            self.date("since", (&t::SINCE_LABEL, Some(&t::SINCE_HINT)), |draft| &mut draft.since),
            self.count("interviews", (&t::INTERVIEWS_LABEL, &t::INTERVIEWS_HINT), |draft| {
                &mut draft.interviews
            }),
            self.count("rejections", (&t::REJECTIONS_LABEL, &t::REJECTIONS_HINT), |draft| {
                &mut draft.rejections
            }),
        ])
    }

    /// What is asked of a training that was chosen.
    fn training(self, learns: bool) -> AnyView {
        let asked = self.choice("learning", &t::TRAINING_LABEL, |draft| &mut draft.training);
        if !learns {
            return asked;
        }
        parts(vec![
            asked,
            self.date("begun", (&t::TRAINING_SINCE_LABEL, None), |draft| &mut draft.training_since),
        ])
    }

    fn change(self, change: impl FnOnce(&mut Draft)) {
        let mut draft = self.draft.get_untracked();
        change(&mut draft);
        self.draft.set(draft);
    }

    fn text(self, id: &'static str, label: &Text) -> FieldText {
        FieldText::new(label.get(self.voice)).error(error_of(id, self.problems))
    }

    fn choice(self, id: &'static str, label: &Text, part: fn(&mut Draft) -> &mut Option<bool>) -> AnyView {
        let (yes, no) = (t::SEARCHING_YES.get(self.voice), t::SEARCHING_NO.get(self.voice));
        let word = |is_so: bool| if is_so { "yes" } else { "no" };
        radios(Radios {
            id,
            text: self.text(id, label),
            options: vec![RadioOption::new(word(true), yes), RadioOption::new(word(false), no)],
            value: Box::new(move || (*part(&mut self.draft.get())).map(|is_so| word(is_so).to_owned())),
            on_change: Box::new(move |chosen| {
                self.change(|draft| *part(draft) = Some(chosen == word(true)));
            }),
            inline: true,
        })
    }

    fn date(
        self,
        id: &'static str,
        (label, hint): (&Text, Option<&Text>),
        part: fn(&mut Draft) -> &mut TypedDate,
    ) -> AnyView {
        let text = self.text(id, label);
        let names = [&common::DAY, &common::MONTH, &common::YEAR];
        date_field(DateField {
            id,
            text: match hint {
                Some(hint) => text.hint(hint.get(self.voice)),
                None => text,
            },
            labels: names.map(|name| name.get(self.voice)),
            value: Box::new(move || {
                let TypedDate { day, month, year } = part(&mut self.draft.get()).clone();
                [day, month, year]
            }),
            on_change: Box::new(move |[day, month, year]| {
                self.change(|draft| *part(draft) = TypedDate { day, month, year });
            }),
        })
    }

    fn count(
        self,
        id: &'static str,
        (label, hint): (&Text, &Text),
        part: fn(&mut Draft) -> &mut String,
    ) -> AnyView {
        field(Field {
            id,
            text: self.text(id, label).hint(hint.get(self.voice)),
            value: Box::new(move || part(&mut self.draft.get()).clone()),
            on_input: Box::new(move |typed| self.change(|draft| *part(draft) = typed)),
            kind: FieldKind::Number,
        })
    }
}
