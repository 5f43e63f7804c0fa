//! The sheet to print, one A4, and the ways on. Printed, only the sheet is there.

use super::{back, deadlines, meaning};
use crate::state::DossierStore;
use crate::ui::{Button, Emphasis, HelpList, LinkButton, Page};
use content::Voice;
use content::texts::first_aid as t;
use leptos::prelude::*;
use screens::first_aid::papers;
use screens::first_aid::sheet::{Sheet, SheetDate, sheet};
use screens::route::{FirstAidStep, Route};

/// The screen.
pub fn screen(voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let sheet = store.peek(|dossier| sheet(dossier, platform::clock::today(), voice));
    let own = store.peek(papers::own_advice).map(|advice| papers::meaning(advice, voice));
    let people_first = sheet.people_first.map(|note| deadlines::people_first(note, voice));
    view! {
        <Page title=t::CARD_TITLE.get(voice) back=back(FirstAidStep::Sheet, voice)>
            {paper(sheet, voice)}
            {people_first}
            <p class="row">
                <Button label=t::PRINT.get(voice) on_press=|()| platform::printing::print() />
            </p>
            {own
                .map(|own| {
                    view! {
                        <section>
                            <h2>{own.label}</h2>
                            {meaning::parts(own)}
                        </section>
                    }
                })}
            <section>
                <p>{t::COME_BACK.get(voice)}</p>
                <p class="row">
                    <LinkButton
                        label=t::NEXT_LATER.get(voice)
                        href=Route::Map.href()
                        emphasis=Emphasis::Quiet
                    />
                    <LinkButton
                        label=t::NEXT_INTAKE.get(voice)
                        href=screens::start::first_question().href()
                        emphasis=Emphasis::Quiet
                    />
                </p>
            </section>
        </Page>
    }
}

/// What is printed.
fn paper(sheet: Sheet, voice: Voice) -> impl IntoView {
    view! {
        <div class="sheet">
            <h2>{t::CARD_FIRST_DATE.get(voice)}</h2>
            {date(sheet.date)}
            <h2>{t::CARD_SENTENCE.get(voice)}</h2>
            <p>{sheet.sentence}</p>
            <h2>{sheet.call_heading}</h2>
            {sheet.call.map(|call| view! { <HelpList entries=vec![call] /> })}
            <p>
                <strong>{t::CARD_REASSURANCE.get(voice)}</strong>
            </p>
            <p class="small soft">{sheet.made_on}</p>
        </div>
    }
}

/// The date, or a line to write it on.
fn date(date: SheetDate) -> impl IntoView {
    match date {
        SheetDate::On(day, what) => view! {
            <p class="answer">{day}</p>
            <p>{what}</p>
        }
        .into_any(),
        SheetDate::Blank(why) => view! {
            <p>{why}</p>
            <br />
            <hr aria-hidden="true" />
        }
        .into_any(),
    }
}
