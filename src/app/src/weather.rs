//! How it is today: what follows from it as a screen, people first where it is heavy, and the way to say it. In the
//! first file: it is what someone sees who opens the page on a heavy day. Leaves out every rule: the view model has them.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, parts};
use crate::ui::{Emphasis, NoticeKind, PageHead, button, link, link_button, notice, page, short_help_list};
use content::Voice;
use content::texts::{assessment_weer_check as t, common, help, processing, route};
use domain::dossier::Command;
use screens::route::Route;
use screens::test::Test;
use screens::weather::{People, Weather, is_heavy, tone};

/// Whether it is heavy today.
pub fn heavy_today() -> bool {
    here().store.peek(|dossier| is_heavy(dossier, platform::clock::today()))
}

/// People before anything else on a screen, in heavy weather; else nothing.
pub fn people_first(voice: Voice) -> Option<AnyView> {
    heavy_today().then(|| {
        let people = here().store.peek(|dossier| People::of(dossier, platform::clock::today(), voice));
        notice(NoticeKind::Neutral, t::STORM_TITLE.get(voice), vec![named(people, voice)])
    })
}

/// Who to turn to, and words to begin with.
pub fn named(people: People, voice: Voice) -> AnyView {
    parts(vec![
        el("div").class("people").child(short_help_list(people.lines)).view(),
        el("p").child(people.words).view(),
        el("p").children(people.date).view(),
        el("p").child(link(help::TITLE.get(voice), Route::Help.href())).view(),
    ])
}

/// What follows from the weather of today.
pub fn screen(voice: Voice) -> AnyView {
    let weather = here().store.peek(|dossier| Weather::of(dossier, platform::clock::today(), voice));
    let Some(Weather { title, body, people, next, may_pause }) = weather else {
        return page(PageHead::titled(t::TITLE.get(voice)), vec![way(voice)]);
    };
    let mut inside = Vec::new();
    inside.extend(people.map(|people| named(people, voice)));
    inside.extend(next.map(|next| {
        let href = next.href.unwrap_or_else(|| Route::WholeMap.href());
        let on = link_button(common::GO_ON.get(voice), href, Emphasis::Primary);
        notice(
            NoticeKind::Neutral,
            next.name,
            vec![el("p").child(next.note).view(), el("p").child(on).view()],
        )
    }));
    if may_pause {
        inside.push(el("p").child(link(processing::TITLE.get(voice), Route::Processing.href())).view());
    }
    inside.push(el("p").child(link(route::HOME_ROUTE_LATER.get(voice), Route::WholeMap.href())).view());
    inside.push(
        el("p")
            .class("row")
            .child(way(voice))
            .child(button(t::FORGET.get(voice), Emphasis::Link, forget))
            .view(),
    );
    inside.push(el("p").class("small soft").says(&t::PRIVATE, voice).view());
    page(PageHead::titled(title).lede(body), inside)
}

/// The way to say how it is.
pub fn way(voice: Voice) -> AnyView {
    let is_said = here().store.peek(|dossier| tone(dossier, platform::clock::today()).is_some());
    let label = if is_said { &t::AGAIN } else { &t::ASK };
    link(label.get(voice), Route::Test(Test::Weather).href())
}

/// Forgets what was said, and goes home.
fn forget() {
    let here = here();
    here.store.run(Command::ForgetTest(Test::Weather.id().to_owned())).ok();
    here.place.go(Route::Map);
}
