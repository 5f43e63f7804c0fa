//! Home and the route map. Leaves out what each phase does beyond its tasks.

mod phase;

use crate::state::DossierStore;
use crate::ui::{LinkButton, Notice, NoticeKind, Page, RouteLine};
use content::Voice;
use content::texts::{common, route as t};
use leptos::prelude::*;
use screens::map::{Home, NearestDate, NextThing, RouteMap};
use screens::route::{FirstAidStep, Route};

/// Home; `whole` shows the map in any case.
pub fn screen(whole: bool, voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let home = Memo::new(move |_| {
        store.with(|dossier| Home::of(dossier, platform::clock::today(), whole, voice))
    });
    // What was opened stays open when a task changes: the map is drawn once, its parts follow.
    let map = Memo::new(move |_| match home.get() {
        Home::Map(map) => Some(*map),
        Home::OneThing(..) => None,
    });
    let is_map = Memo::new(move |_| map.with(Option::is_some));
    view! {
        <Page title=t::TITLE.get(voice)>
            {move || {
                if is_map.get() {
                    route_map(map, store, voice).into_any()
                } else if let Home::OneThing(next, nearest) = home.get() {
                    one_thing(next, nearest, voice).into_any()
                } else {
                    ().into_any()
                }
            }}
        </Page>
    }
}

/// The first days: one thing, one date, and the way to all of it.
fn one_thing(next: NextThing, nearest: Option<NearestDate>, voice: Voice) -> impl IntoView {
    view! {
        <section>
            <h2>{t::HOME_ONE_THING.get(voice)}</h2>
            {next_card(next, voice)}
        </section>
        {nearest.map(|nearest| date_notice(nearest, voice))}
        <p>
            <a href=Route::WholeMap.href()>{t::HOME_ROUTE_LATER.get(voice)}</a>
        </p>
    }
}

fn route_map(map: Memo<Option<RouteMap>>, store: DossierStore, voice: Voice) -> impl IntoView {
    let part = move |read: fn(&RouteMap) -> String| {
        move || map.with(|map| map.as_ref().map(read).unwrap_or_default())
    };
    let nearest = Memo::new(move |_| map.with(|map| map.as_ref().and_then(|map| map.nearest.clone())));
    let blocks = Memo::new(move |_| map.with(|map| map.as_ref().and_then(|map| map.blocks.clone())));
    let phases = 0..map.with_untracked(|map| map.as_ref().map_or(0, |map| map.phases.len()));
    view! {
        <p class="page__lede">{t::INTRO.get(voice)}</p>
        <p class="soft">{part(|map| map.on_the_way.clone())}</p>
        {move || nearest.get().map(|nearest| date_notice(nearest, voice))}
        <RouteLine>
            {phases.map(|place| phase::view(map, place, store, voice)).collect_view()}
        </RouteLine>
        <p class="small soft">{part(|map| map.dates_note.clone())}</p>
        {move || {
            blocks
                .get()
                .map(|(heading, body)| {
                    view! {
                        <Notice title=heading>
                            <p>{body}</p>
                        </Notice>
                    }
                })
        }}
        <ul class="row">
            <li>
                <a href=Route::Forecast.href()>{t::SEE_FORECAST.get(voice)}</a>
            </li>
            <li>
                <a href=Route::Answers.href()>{t::CHANGE_ANSWERS.get(voice)}</a>
            </li>
            <li>
                <a href=Route::FirstAid(FirstAidStep::Cards).href()>{t::SEE_FIRST_AID.get(voice)}</a>
            </li>
        </ul>
    }
}

/// The one next thing, singled out.
fn next_card(next: NextThing, voice: Voice) -> impl IntoView {
    view! {
        <Notice title=next.name>
            <p>{next.note}</p>
            <p>
                <LinkButton label=common::GO_ON.get(voice) href=next.href />
            </p>
        </Notice>
    }
}

fn date_notice(nearest: NearestDate, voice: Voice) -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Deadline title=[t::HOME_NEAREST.get(voice), &nearest.name].join(": ")>
            <p>{nearest.until} ". " {nearest.left} "."</p>
            <p>{nearest.action}</p>
        </Notice>
    }
}
