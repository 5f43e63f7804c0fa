//! "Check your answers". Leaves out the questions themselves.

use crate::state::DossierStore;
use crate::ui::{LinkButton, Page, SummaryList, SummaryRow};
use content::Voice;
use content::texts::answers as t;
use domain::dossier::Command;
use leptos::prelude::*;
use screens::answers::{AnswerRow, rows};
use screens::route::Route;

/// All answers with a way to change each. Opening it ends the intake.
pub fn screen(voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let list = Memo::new(move |_| store.with(|dossier| rows(dossier, voice)));
    let missing = move || list.with(|rows| rows.iter().any(|row| !row.is_answered));
    let finish = move |_| {
        store.run(Command::FinishIntake).ok();
    };
    view! {
        <Page title=t::TITLE.get(voice) lede=t::INTRO.get(voice)>
            <SummaryList rows=Signal::derive(move || {
                list.get().into_iter().map(|row| summary(row, voice)).collect::<Vec<_>>()
            }) />
            {move || missing().then(|| view! { <p class="soft">{t::MISSING_NOTE.get(voice)}</p> })}
            <div class="row" on:click=finish>
                <LinkButton label=t::TO_FORECAST.get(voice) href=Route::Forecast.href() />
                <LinkButton
                    label=t::TO_ROUTE.get(voice)
                    href=Route::Map.href()
                    emphasis=crate::ui::Emphasis::Quiet
                />
            </div>
        </Page>
    }
}

fn summary(row: AnswerRow, voice: Voice) -> SummaryRow {
    SummaryRow {
        key: row.question,
        value: row.answer,
        is_answered: row.is_answered,
        href: row.href,
        change: t::CHANGE.get(voice).to_owned(),
    }
}
