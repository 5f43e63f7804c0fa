//! The first question: where someone lives and works, in one answer.

use super::back;
use crate::answering::Answer;
use crate::shell::Errors;
use crate::state::{DossierStore, Place};
use crate::ui::{Button, ErrorSummary, FieldError, FieldText, Page};
use content::Voice;
use content::texts::{common, intake as t, start};
use leptos::prelude::*;
use screens::control::Control;
use screens::first_aid::steps;
use screens::route::FirstAidStep;

/// The screen.
pub fn screen(voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let place = expect_context::<Place>();
    let Errors(has_errors) = expect_context::<Errors>();
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let send = move |event: leptos::web_sys::SubmitEvent| {
        event.prevent_default();
        if store.peek(|dossier| Control::Country.value(dossier)).is_none() {
            has_errors.set(true);
            let message = t::COUNTRY_ERROR.get(voice).to_owned();
            return errors.set(vec![FieldError { field: Control::Country.id().to_owned(), message }]);
        }
        let today = platform::clock::today();
        place.go(store.peek(|dossier| steps::next(FirstAidStep::Country, dossier, today)));
    };
    let error =
        Signal::derive(move || errors.with(|errors| errors.first().map(|error| error.message.clone())));
    let text = FieldText::new(t::COUNTRY_TITLE.get(voice))
        .title()
        .hint(t::COUNTRY_HINT.get(voice).to_owned())
        .error(error);
    view! {
        <Page back=back(FirstAidStep::Country, voice)>
            <ErrorSummary id="error-summary" title=common::ERROR_SUMMARY_TITLE.get(voice) errors />
            <form class="question" novalidate on:submit=send>
                <Answer control=Control::Country text voice />
                <p class="small soft">{start::OTHER_COUNTRY_CHOOSE.get(voice)}</p>
                <Button label=common::NEXT.get(voice) submit=true />
            </form>
        </Page>
    }
}
