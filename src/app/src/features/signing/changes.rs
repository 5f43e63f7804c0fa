//! What three changes of the offer would do to the forecast, for whoever chose to see it. Leaves out the figures: the view
//! model has them in words.

use crate::leptos::*;
use crate::state::DossierStore;
use crate::ui::element::{Element, el, parts};
use crate::ui::{Emphasis, link, link_button, long_way};
use content::Voice;
use content::texts::{compare as c, signing as t};
use screens::route::Route;
use screens::signing::{Changes, Effect, ShownChange};

/// The changes of today.
pub fn view(store: DossierStore, voice: Voice) -> AnyView {
    let mut all = vec![el("h2").says(&t::CHANGES_HEADING, voice).view()];
    match store.with(|dossier| Changes::of(dossier, platform::clock::today(), voice)) {
        Changes::Hidden(why) => {
            let to = link_button(c::TO_FORECAST.get(voice), Route::Forecast.href(), Emphasis::Quiet);
            all.push(el("p").child(why).view());
            all.push(el("p").class("no-print").child(to).view());
        }
        Changes::Shown { long_way: first, changes, notes } => {
            all.extend(first.map(long_way));
            all.push(el("p").says(&t::CHANGES_INTRO, voice).view());
            let rows = changes.into_iter().map(|change| row(change, voice));
            all.push(el("ul").class("levers").children(rows.collect::<Vec<Element>>()).view());
            all.extend(notes.into_iter().map(|note| el("p").class("small soft").child(note).view()));
        }
    }
    parts(all)
}

fn row(change: ShownChange, voice: Voice) -> Element {
    let row = el("li").class("change").child(el("span").class("change__name").child(change.name));
    match change.effect {
        Effect::Told(told) => row
            .child(el("span").child(told.moved))
            .children(told.without_wage.map(|without| el("span").child(without)))
            .child(el("span").class("small soft").child(told.range)),
        Effect::Open(why, route) => {
            let to = |route: Route| link(t::CHANGE_ANSWER.get(voice), route.href());
            row.child(el("span").child(why)).children(route.map(to))
        }
    }
}
