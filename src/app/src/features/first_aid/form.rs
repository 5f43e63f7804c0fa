//! What the pages with a question share: the form, what is said when it is sent without an answer, and the way on.
//! Leaves out the fields, and what counts as an answer.

use super::with_way_back;
use crate::leptos::*;
use crate::state::{DossierStore, Here, Place, here};
use crate::ui::element::{Live, el};
use crate::ui::{FieldError, PageHead, error_summary, page};
use content::Voice;
use content::texts::common;
use platform::event::Event;
use screens::first_aid::steps;
use screens::route::FirstAidStep;

/// The form of one step.
#[derive(Clone, Copy)]
pub struct Form {
    step: FirstAidStep,
    voice: Voice,
    /// Where the answers are.
    pub store: DossierStore,
    place: Place,
    has_errors: RwSignal<bool>,
    errors: RwSignal<Vec<FieldError>>,
}

impl Form {
    /// The form of a step, without errors.
    pub fn new(step: FirstAidStep, voice: Voice) -> Self {
        let Here { store, place, has_errors, .. } = here();
        Self { step, voice, store, place, has_errors, errors: RwSignal::new(Vec::new()) }
    }

    /// What is wrong, for at the field.
    pub fn error(self) -> Live<Option<String>> {
        Box::new(move || self.errors.with(|errors| errors.first().map(|error| error.message.clone())))
    }

    /// Stays here and says why, with a link to the field.
    pub fn refuse(self, field: String, message: &'static str) {
        self.has_errors.set(true);
        self.errors.set(vec![FieldError { field, message: message.to_owned() }]);
    }

    /// Goes on to the next step.
    pub fn go_on(self) {
        let today = platform::clock::today();
        self.place.go(self.store.peek(|dossier| steps::next(self.step, dossier, today)));
    }

    /// The page: errors, what stands above the form, and the form; `send` is called when it is sent.
    pub fn page(self, above: Vec<AnyView>, fields: Vec<AnyView>, send: impl Fn() + 'static) -> AnyView {
        let send = move |event: Event| {
            event.prevent_default();
            send();
        };
        let form = el("form").class("question").attr("novalidate", "").on("submit", send).children(fields);
        let title = common::ERROR_SUMMARY_TITLE.get(self.voice);
        let mut content = vec![error_summary("error-summary", title, self.errors)];
        content.extend(above);
        content.push(form.view());
        page(with_way_back(PageHead::default(), self.step, self.voice), content)
    }
}
