//! The second question: what lies before someone.

use super::back;
use crate::shell::Errors;
use crate::state::{DossierStore, Place};
use crate::ui::{Button, ErrorSummary, FieldError, FieldText, Page, RadioOption, Radios};
use content::Voice;
use content::texts::{common, first_aid as t};
use leptos::prelude::*;
use screens::first_aid::{papers, steps};
use screens::route::FirstAidStep;

/// The screen.
pub fn screen(voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let place = expect_context::<Place>();
    let Errors(has_errors) = expect_context::<Errors>();
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let value = Memo::new(move |_| store.with(|dossier| papers::value(dossier, voice)));
    let offered = store.peek(|dossier| papers::options(dossier, voice)).into_iter();
    let options: Vec<RadioOption> =
        offered.map(|choice| RadioOption::new(choice.value, choice.label)).collect();
    let choose = move |word: String| {
        let commands = store.peek(|dossier| papers::choose(&word, dossier)).unwrap_or_default();
        for command in commands {
            store.run(command).ok();
        }
    };
    let send = move |event: leptos::web_sys::SubmitEvent| {
        event.prevent_default();
        if value.get_untracked().is_none() {
            has_errors.set(true);
            let message = common::ERROR_CHOOSE.get(voice).to_owned();
            return errors.set(vec![FieldError { field: papers::FIELD.to_owned(), message }]);
        }
        let today = platform::clock::today();
        place.go(store.peek(|dossier| steps::next(FirstAidStep::Paper, dossier, today)));
    };
    let error =
        Signal::derive(move || errors.with(|errors| errors.first().map(|error| error.message.clone())));
    let text = FieldText::new(t::CARD_ONE_TITLE.get(voice))
        .title()
        .hint(t::CARD_ONE_INTRO.get(voice).to_owned())
        .error(error);
    view! {
        <Page back=back(FirstAidStep::Paper, voice)>
            <ErrorSummary id="error-summary" title=common::ERROR_SUMMARY_TITLE.get(voice) errors />
            <form class="question" novalidate on:submit=send>
                <Radios id=papers::FIELD text options value on_change=choose />
                <Button label=common::NEXT.get(voice) submit=true />
            </form>
        </Page>
    }
}
