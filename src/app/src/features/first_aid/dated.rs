//! The third question: the one date that the first deadline counts from. A whole date is kept while it is typed.

use super::back;
use crate::shell::Errors;
use crate::state::{DossierStore, Place};
use crate::ui::{Button, DateField, DateLabels, Emphasis, ErrorSummary, FieldError, FieldText, Page};
use content::Voice;
use content::texts::{common, first_aid as t};
use domain::values::Answer;
use leptos::prelude::*;
use screens::first_aid::{asked_date, steps};
use screens::route::FirstAidStep;
use screens::typed_date::{DateError, TypedDate};

/// The id of the field.
const FIELD: &str = "date";

/// The screen.
pub fn screen(voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let place = expect_context::<Place>();
    let Errors(has_errors) = expect_context::<Errors>();
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let asked = store.peek(|dossier| asked_date::shown(dossier, platform::clock::today()));
    let kept = store.peek(|dossier| asked.answer(dossier).known().copied());
    let typed = RwSignal::new(kept.map(TypedDate::of).unwrap_or_default());
    let keep = move || -> Result<(), DateError> {
        let date = typed.with_untracked(|typed| typed.parse(voice))?;
        Ok(store.run(asked.command(Answer::Known(date)))?)
    };
    let on = move || {
        let today = platform::clock::today();
        place.go(store.peek(|dossier| steps::next(FirstAidStep::Dated, dossier, today)));
    };
    let send = move |event: leptos::web_sys::SubmitEvent| {
        event.prevent_default();
        match keep() {
            Ok(()) => on(),
            Err(error) => {
                has_errors.set(true);
                let message = error.text().get(voice).to_owned();
                errors.set(vec![FieldError { field: error.part(FIELD), message }]);
            }
        }
    };
    let not_known = move |()| {
        store.run(asked.command(Answer::Unknown)).ok();
        on();
    };
    let error =
        Signal::derive(move || errors.with(|errors| errors.first().map(|error| error.message.clone())));
    let text = FieldText::new(asked.question().get(voice))
        .hint(common::DATE_HINT.get(voice).to_owned())
        .error(error);
    view! {
        <Page back=back(FirstAidStep::Dated, voice)>
            <ErrorSummary id="error-summary" title=common::ERROR_SUMMARY_TITLE.get(voice) errors />
            <h1 tabindex="-1">{t::CARD_TWO_TITLE.get(voice)}</h1>
            <p class="page__lede">{t::DATE_OPTIONAL.get(voice)}</p>
            <form class="question" novalidate on:submit=send>
                <DateField
                    id=FIELD
                    text
                    labels=labels(voice)
                    value=Signal::derive(move || {
                        let TypedDate { day, month, year } = typed.get();
                        (day, month, year)
                    })
                    on_change=move |(day, month, year)| {
                        typed.set(TypedDate { day, month, year });
                        keep().ok();
                    }
                />
                <p class="row">
                    <Button label=common::NEXT.get(voice) submit=true />
                    <Button
                        label=common::UNKNOWN.get(voice)
                        emphasis=Emphasis::Quiet
                        on_press=not_known
                    />
                </p>
            </form>
        </Page>
    }
}

fn labels(voice: Voice) -> DateLabels {
    DateLabels {
        day: common::DAY.get(voice).to_owned(),
        month: common::MONTH.get(voice).to_owned(),
        year: common::YEAR.get(voice).to_owned(),
    }
}
