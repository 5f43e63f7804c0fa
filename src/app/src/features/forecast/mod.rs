//! The forecast: asked for first, then words, picture and controls. Leaves out every figure: the view model has them.

mod causes;
mod controls;
mod explanation;
mod grim;
mod shown;

use crate::state::{DossierStore, Place};
use crate::ui::{Button, Emphasis, LinkButton, Page};
use content::Voice;
use content::texts::forecast as t;
use domain::dossier::{Command, Telling};
use leptos::prelude::*;
use screens::forecast::{ForecastScreen, Shown};
use screens::route::Route;

/// The screen, as far as the person wants to see it.
pub fn screen(voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let screen = Memo::new(move |_| {
        store.with(|dossier| ForecastScreen::of(dossier, platform::clock::today(), voice))
    });
    // The page itself changes only with the choice; its figures follow inside.
    let telling = Memo::new(move |_| store.with(|dossier| dossier.telling));
    let figures = Memo::new(move |_| match screen.get() {
        ForecastScreen::Shown(shown) => Some(*shown),
        ForecastScreen::Ask | ForecastScreen::Hidden(_) => None,
    });
    view! {
        <Page title=t::TITLE.get(voice) quiet=true>
            {move || match telling.get() {
                Telling::Unasked => ask(voice).into_any(),
                Telling::Later => hidden(t::HIDDEN_LATER.get(voice), voice).into_any(),
                Telling::RatherNot => hidden(t::HIDDEN_RATHER_NOT.get(voice), voice).into_any(),
                Telling::Now => opened(figures, voice).into_any(),
            }}
        </Page>
    }
}

/// The question whether to show it.
fn ask(voice: Voice) -> impl IntoView {
    let (store, place) = (expect_context::<DossierStore>(), expect_context::<Place>());
    let choices = [
        (Telling::Now, &t::ASK_NOW, &t::ASK_NOW_HINT, Emphasis::Primary),
        (Telling::Later, &t::ASK_LATER, &t::ASK_LATER_HINT, Emphasis::Quiet),
        (Telling::RatherNot, &t::ASK_RATHER_NOT, &t::ASK_RATHER_NOT_HINT, Emphasis::Quiet),
    ];
    let buttons = choices.map(|(telling, label, hint, emphasis)| {
        view! {
            <li>
                <Button label=label.get(voice) emphasis on_press={move |()| tell(telling, store, place)} />
                <p class="soft">{hint.get(voice)}</p>
            </li>
        }
    });
    view! {
        <h2>{t::ASK_TITLE.get(voice)}</h2>
        <p class="page__lede">{t::ASK_BODY.get(voice)}</p>
        <ul class="stack">{buttons.collect_view()}</ul>
    }
}

/// Keeps the choice; without a forecast the route map is the next place.
fn tell(telling: Telling, store: DossierStore, place: Place) {
    store.run(Command::Tell(telling)).ok();
    if telling == Telling::Now {
        platform::focus::to_title();
    } else {
        place.go(Route::Map);
    }
}

fn hidden(sentence: &'static str, voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let show = move |()| {
        store.run(Command::Tell(Telling::Now)).ok();
        platform::focus::to_title();
    };
    view! {
        <p class="page__lede">{sentence}</p>
        <p class="row">
            <Button label=t::SHOW.get(voice) on_press=show />
            <LinkButton label=t::TO_ROUTE.get(voice) href=Route::Map.href() emphasis=Emphasis::Quiet />
        </p>
    }
}

/// The forecast with its controls beside it.
fn opened(figures: Memo<Option<Shown>>, voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let hide = move |()| {
        store.run(Command::Tell(Telling::Later)).ok();
    };
    view! {
        <div class="split">
            <div>{shown::view(figures, voice)}</div>
            {controls::view(voice)}
        </div>
        <p class="row no-print">
            <LinkButton label=t::TO_ROUTE.get(voice) href=Route::Map.href() />
            <LinkButton label=t::TO_ANSWERS.get(voice) href=Route::Answers.href() emphasis=Emphasis::Quiet />
            <Button label=t::HIDE.get(voice) emphasis=Emphasis::Link on_press=hide />
        </p>
        <p class="print-only small">{t::PRINT_NOTE.get(voice)}</p>
    }
}
