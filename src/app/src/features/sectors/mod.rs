//! The sectors of work: which suit, what work is in them, how crowded they are. Leaves out every figure: the view model has
//! them.

use crate::leptos::*;
use crate::state::{here, occupations};
use crate::ui::element::{Element, el, follow, lines, parts};
use crate::ui::{Emphasis, PageHead, details, link, link_button, long_way, page, stacked_table};
use crate::weather::people_first;
use content::Voice;
use content::texts::{compare, work, work_sectors as t};
use screens::occupations::sectors::{Chances, SectorShown, Sectors};
use screens::route::Route;
use screens::tests::overview::Way;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let head = PageHead::titled(t::TITLE.get(voice)).lede(t::LEDE.get(voice));
    let Some(known) = occupations(voice) else {
        return page(head, vec![el("p").says(&work::NO_TABLE, voice).view()]);
    };
    let store = here().store;
    let all = follow(move || {
        shown(store.with(|dossier| Sectors::of(dossier, known, platform::clock::today(), voice)), voice)
    });
    page(head, people_first(voice).into_iter().chain([all]).collect())
}

fn shown(sectors: Sectors, voice: Voice) -> AnyView {
    let to_work = link_button(t::TO_WORK.get(voice), Route::Work.href(), Emphasis::Quiet);
    let to_work = el("p").class("no-print").child(to_work).view();
    let Sectors { nothing, bands, hardly, chances } = sectors;
    if let Some(why) = nothing {
        return parts(vec![el("p").child(why).view(), to_work]);
    }
    let mut all = vec![el("p").says(&t::METHOD, voice).view()];
    for band in bands {
        all.push(el("h2").child(band.heading).view());
        all.push(cards(band.sectors, voice));
    }
    if !hardly.is_empty() {
        let heading = t::BAND_HARDLY.fill(voice, [hardly.len().to_string()]);
        all.push(details(heading, vec![cards(hardly, voice)]));
    }
    all.push(el("h2").says(&t::CHANCES_HEADING, voice).view());
    all.extend(told(chances, voice));
    all.push(el("p").class("small soft").says(&work::RULE, voice).view());
    all.push(el("p").class("no-print").child(link(work::TO_SOURCES.get(voice), Route::Method.href())).view());
    all.push(to_work);
    parts(all)
}

fn cards(sectors: Vec<SectorShown>, voice: Voice) -> AnyView {
    el("div").class("cards sectors").children(sectors.into_iter().map(|one| sector(one, voice))).view()
}

/// A sector.
fn sector(sector: SectorShown, voice: Voice) -> Element {
    let SectorShown { name, is_last, about, work, crowding, chance } = sector;
    let way =
        |way: Way| el("li").child(el("a").class("capital").attr("href", way.route.href()).child(way.words));
    let mut drawn = el("section").class("card").child(el("h3").class("capital").child(name));
    if is_last {
        drawn = drawn.child(el("p").class("small").says(&t::LAST, voice));
    }
    drawn
        .child(el("p").child(about))
        .child(el("ul").children(work.into_iter().map(way)))
        .child(lines("p", "small soft", crowding))
        .children(chance.map(|chance| el("p").class("small").child(chance)))
}

/// What crowding does, or why that is not told.
fn told(chances: Chances, voice: Voice) -> Vec<AnyView> {
    let way = |text: &'static str, route: Route| {
        let to = link_button(text, route.href(), Emphasis::Quiet);
        el("p").class("no-print").child(to).view()
    };
    match chances {
        Chances::Hidden(why) => {
            vec![el("p").child(why).view(), way(compare::TO_FORECAST.get(voice), Route::Forecast)]
        }
        Chances::HiddenToday(why) => vec![el("p").child(why).view()],
        Chances::Shown(shown) => {
            let mut all: Vec<AnyView> = shown.long_way.map(long_way).into_iter().collect();
            all.push(el("p").says(&t::CHANCES_BODY, voice).view());
            all.push(stacked_table(shown.table));
            all.extend(shown.notes.into_iter().map(|note| el("p").class("small soft").child(note).view()));
            all.push(way(t::TO_WAYS.get(voice), Route::Ways));
            all
        }
    }
}
