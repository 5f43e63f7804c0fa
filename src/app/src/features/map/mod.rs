//! Home and the route map; on a heavy day people come first. Leaves out what each phase does beyond its tasks.

mod phase;

use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{Element, el, follow, lines, live, nothing, parts};
use crate::ui::{Emphasis, NoticeKind, PageHead, details, link, link_button, notice, page, route_line};
use crate::weather;
use content::Voice;
use content::texts::{common, rights, route as t};
use screens::map::ways::{GROUPS, MOST, Way, shown};
use screens::map::{Home, NearestDate, NextThing, RouteMap};
use screens::opened::opened as opened_now;
use screens::progress::{Offer, offer};
use screens::route::Route;

/// The route map as it is now; None in the first days, when home is one thing.
pub type Map = Memo<Option<RouteMap>>;

/// Home; `whole` shows the map in any case. `opened` draws what opened lately.
pub fn screen(whole: bool, opened: fn(Voice) -> AnyView, voice: Voice) -> AnyView {
    let is_heavy = weather::heavy_today();
    if is_heavy && !whole {
        return weather::screen(voice);
    }
    let store = here().store;
    let home = move || store.with(|dossier| Home::of(dossier, platform::clock::today(), whole, voice));
    // What was opened stays open when a task changes: the map is drawn once, its parts follow.
    let map: Map = Memo::new(move || match home() {
        Home::Map(map) => Some(*map),
        Home::OneThing(..) => None,
    });
    let is_map = Memo::new(move || map.with(Option::is_some));
    let inside = follow(move || match (is_map.get(), home()) {
        (false, Home::OneThing(next, nearest)) => one_thing(next, nearest, voice),
        _ => untrack(|| route_map(map, is_heavy, store, voice)),
    });
    let mut content: Vec<AnyView> = weather::people_first(voice).into_iter().collect();
    content.extend([opened(voice), inside]);
    page(PageHead::titled(t::TITLE.get(voice)), content)
}

/// What opened lately to look back at, in the second file.
pub fn opened(voice: Voice) -> AnyView {
    let store = here().store;
    follow(move || {
        let line = store.with(|dossier| opened_now(dossier, platform::clock::today(), voice));
        line.map_or_else(nothing, |(words, href)| el("p").class("no-print").child(link(words, href)).view())
    })
}

/// The first days: one thing, one date, and the way to all of it.
fn one_thing(next: NextThing, nearest: Option<NearestDate>, voice: Voice) -> AnyView {
    let now = el("section").child(el("h2").says(&t::HOME_ONE_THING, voice)).child(next_card(next, voice));
    let whole = el("p").child(link(t::HOME_ROUTE_LATER.get(voice), Route::WholeMap.href()));
    let today = el("p").child(weather::way(voice)).view();
    parts(vec![
        now.view(),
        nearest.map_or_else(nothing, |nearest| date_notice(nearest, voice)),
        whole.view(),
        today,
    ])
}

fn route_map(map: Map, is_heavy: bool, store: DossierStore, voice: Voice) -> AnyView {
    let text = move |read: fn(&RouteMap) -> String| {
        live(move || map.with(|map| map.as_ref().map(read).unwrap_or_default()))
    };
    let dates = follow(move || {
        let dates = map.with(|map| map.as_ref().map(|map| map.dates.clone()).unwrap_or_default());
        parts(own_dates(dates, voice))
    });
    let blocks = follow(move || {
        let blocks = map.with(|map| map.as_ref().and_then(|map| map.blocks.clone()));
        blocks.map_or_else(nothing, |(heading, body)| {
            notice(NoticeKind::Neutral, heading, vec![el("p").child(body).view()])
        })
    });
    let count = map.with_untracked(|map| map.as_ref().map_or(0, |map| map.phases.len()));
    let groups = GROUPS.iter().map(|(heading, ways)| {
        let heading = el("h2").class("route__name").says(heading, voice);
        el("section").child(heading).child(row(ways, is_heavy, voice))
    });
    let groups = el("div").class("ways no-print").children(groups.collect::<Vec<Element>>());
    parts(vec![
        el("p").class("page__lede").says(&t::INTRO, voice).view(),
        el("p")
            .class("soft")
            .child(weather::way(voice))
            .view(),
        row(MOST, is_heavy, voice).view(),
        dates,
        follow(move || {
            let waiting = map.with(|map| map.as_ref().map(|map| map.waiting.clone()).unwrap_or_default());
            if waiting.is_empty() {
                return nothing();
            }
            let list = el("ul").child(lines("li", "", waiting)).view();
            details(t::WAITING.get(voice), vec![list])
        }),
        follow(move || update_offer(store, voice)),
        route_line((0..count).map(|place| phase::view(map, place, store, voice)).collect()),
        el("p").class("small soft").child(text(|map| map.dates_note.clone())).view(),
        blocks,
        groups.view(),
    ])
}

/// Ways beside one another.
fn row(ways: &[Way], is_heavy: bool, voice: Voice) -> Element {
    let ways = shown(ways, is_heavy, voice).into_iter().map(|(name, href)| el("li").child(link(name, href)));
    el("ul").class("row").children(ways.collect::<Vec<Element>>())
}

/// The one next thing, singled out.
fn next_card(next: NextThing, voice: Voice) -> AnyView {
    let note = el("p").child(next.note).view();
    let way = |href| el("p").child(link_button(common::GO_ON.get(voice), href, Emphasis::Primary)).view();
    notice(NoticeKind::Neutral, next.name, vec![note, next.href.map_or_else(nothing, way)])
}

/// A month after the last forecast: that a new one can be made.
fn update_offer(store: DossierStore, voice: Voice) -> AnyView {
    let offer = store.with(|dossier| offer(dossier, platform::clock::today(), voice));
    let told = |offer: Offer| {
        let lines = vec![
            el("p").child(offer.body).view(),
            el("p").child(link_button(offer.label, offer.href, Emphasis::Quiet)).view(),
        ];
        notice(NoticeKind::Neutral, offer.title, lines)
    };
    offer.map_or_else(nothing, told)
}

fn date_notice(nearest: NearestDate, voice: Voice) -> AnyView {
    let title = [t::HOME_NEAREST.get(voice), nearest.name].join(": ");
    notice(NoticeKind::Deadline, title, date_lines(nearest, voice))
}

/// Until when, what to do, what letting it go costs, and the way to how we get there.
fn date_lines(date: NearestDate, voice: Voice) -> Vec<AnyView> {
    let until = [date.until, date.left, String::new()].join(". ");
    let lines = [Some(date.action), date.skipping, date.check];
    let mut shown = vec![el("p").child(until).view()];
    shown.extend(lines.into_iter().flatten().map(|line| el("p").child(line).view()));
    shown.push(el("p").class("small").child(link(rights::TO_RIGHTS.get(voice), Route::Rights.href())).view());
    shown
}

/// The nearest date as a notice, the others by their names, opened by choice.
fn own_dates(dates: Vec<NearestDate>, voice: Voice) -> Vec<AnyView> {
    let mut shown = Vec::new();
    for date in dates {
        if shown.is_empty() {
            shown.push(date_notice(date, voice));
        } else {
            let summary = [date.name, &date.until].join(" · ");
            shown.push(details(summary, date_lines(date, voice)));
        }
    }
    shown
}
