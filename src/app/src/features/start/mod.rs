//! The start page. The same order and words as the static page (`src/xtask/src/dist/shell/start.rs`), plus what needs
//! the application: coming back, the country, the code for a phone.

mod phone;
mod ways;

use crate::answering::Answer;
use crate::state::DossierStore;
use crate::ui::{Emphasis, FieldText, LinkButton, Notice, Page, RouteDrawing};
use content::Voice;
use content::texts::{common, start as t};
use leptos::prelude::*;
use screens::control::Control;
use screens::route::{FirstAidStep, Route};
use screens::start::{Gain, Hosted, gains, hosted, is_return};

/// The screen.
pub fn screen(voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let returns = store.peek(is_return);
    view! {
        <Page title=t::TITLE.get(voice) lede=t::INTRO.get(voice)>
            {returns.then(|| welcome_back(voice))}
            {drawing(voice)}
            <p class="row">
                <LinkButton
                    label=t::BEGIN_FIRST_AID.get(voice)
                    href=Route::FirstAid(FirstAidStep::Cards).href()
                    emphasis=if returns { Emphasis::Quiet } else { Emphasis::Primary }
                />
                <LinkButton
                    label=t::BEGIN_INTAKE.get(voice)
                    href=screens::start::first_question().href()
                    emphasis=Emphasis::Quiet
                />
            </p>
            <h2>{t::WHAT_YOU_GET_HEADING.get(voice)}</h2>
            <ul class="cards">{gains(voice).into_iter().map(gain).collect_view()}</ul>
            <h2>{t::FORK_HEADING.get(voice)}</h2>
            <p>{t::FORK_HINT.get(voice)}</p>
            {ways::list(store, voice)}
            <section>
                <Answer
                    control=Control::Country
                    text=FieldText::new(t::COUNTRY_HEADING.get(voice))
                        .hint(t::COUNTRY_HINT.get(voice).to_owned())
                    voice
                />
                <p class="small soft">{t::OTHER_COUNTRY_CHOOSE.get(voice)}</p>
            </section>
            <h2>{t::WORK_LAPTOP_HEADING.get(voice)}</h2>
            <p>{t::WORK_LAPTOP_BODY.get(voice)}</p>
            {screens::start::phone(&platform::address::page())
                .map(|phone| phone::view(phone, voice))}
            <h2>{t::WHAT_YOU_NEED_HEADING.get(voice)}</h2>
            <p>{t::WHAT_YOU_NEED.get(voice)}</p>
            <h2>{t::YOUR_DATA_HEADING.get(voice)}</h2>
            <p>{t::YOUR_DATA.get(voice)}</p>
            <p>{t::YOUR_DATA_LIMIT.get(voice)}</p>
            {host(hosted(&platform::address::host(), voice))}
            <h2>{t::NOT_COVERED_HEADING.get(voice)}</h2>
            <p>{t::NOT_COVERED.get(voice)}</p>
        </Page>
    }
}

/// For someone who has begun: on to where they were, or begin again.
fn welcome_back(voice: Voice) -> impl IntoView {
    view! {
        <Notice>
            <p>{t::WELCOME_BACK.get(voice)}</p>
            <p class="row">
                <LinkButton label=t::RESUME.get(voice) href=Route::Map.href() />
                <LinkButton
                    label=t::BEGIN_AGAIN.get(voice)
                    href=Route::Data.href()
                    emphasis=Emphasis::Link
                />
            </p>
        </Notice>
    }
}

/// The eight phases on one line.
fn drawing(voice: Voice) -> impl IntoView {
    let names: Vec<String> = content::phases().iter().map(|phase| phase.name.get(voice).to_owned()).collect();
    let optional = content::phases().iter().position(|phase| phase.optional).map_or(0, |place| place + 1);
    view! { <RouteDrawing label=common::ROUTE.get(voice) names optional /> }
}

/// One thing that a person gets.
fn gain(gain: Gain) -> impl IntoView {
    view! {
        <li class="card">
            <p class="card__term">{gain.time}</p>
            <h3>{gain.title}</h3>
        </li>
    }
}

fn host(hosted: Hosted) -> impl IntoView {
    view! { <p>{hosted.before} <b>{hosted.host}</b> {hosted.after}</p> }
}
