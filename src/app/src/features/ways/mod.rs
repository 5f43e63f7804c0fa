//! Four ways on: side by side, each with another occupation to choose, and the steps of a business of one's own. Leaves out
//! every figure: the view model has them.

use crate::asked::{Asking, Ids, choices, notes};
use crate::checklist::checklist;
use crate::explaining::own_values;
use crate::leptos::*;
use crate::state::occupations;
use crate::ui::element::{Element, el, follow, lines, nothing, parts};
use crate::ui::{Emphasis, NoticeKind, PageHead, link, link_button, long_way};
use crate::ui::{page, untitled_notice};
use crate::weather::people_first;
use content::Voice;
use content::texts::{compare as c, plan, work, work_ways as t};
use domain::dossier::Direction;
use screens::occupations::ways::{Hidden, Picks, WayCard, WaysScreen};
use screens::route::Route;
use screens::test::Test;

/// The heading of the ways, to which the focus goes.
const HEADING: &str = "ways";
/// The steps of a business of one's own, as a list.
const BUSINESS: &str = "eigen-bedrijf";

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let head = PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice));
    let Some(known) = occupations(voice) else {
        return page(head, vec![el("p").says(&work::NO_TABLE, voice).view()]);
    };
    let asking = Asking::new(HEADING, voice);
    let picks = RwSignal::new(Picks::default());
    let ways = follow(move || {
        let today = platform::clock::today();
        let screen = picks
            .with(|picks| asking.store.with(|dossier| WaysScreen::of(dossier, known, picks, today, voice)));
        untrack(|| shown(screen, asking, picks))
    });
    let heading = el("h2").attr("id", HEADING).attr("tabindex", "-1").says(&t::HEADING_WAYS, voice);
    let mut content: Vec<AnyView> = people_first(voice).into_iter().collect();
    content.extend([heading.view(), asking.trying(), ways, own_values(voice), checklist(BUSINESS, voice)]);
    page(head, content)
}

fn shown(screen: WaysScreen, asking: Asking, picks: RwSignal<Picks>) -> AnyView {
    let voice = asking.voice;
    let WaysScreen { long_way: first, no_last, hidden, cards, notes: about } = screen;
    let to_work = || el("p").class("no-print").child(link(t::TO_WORK.get(voice), Route::Work.href())).view();
    let to_plan = el("p").class("no-print").child(link(plan::TITLE.get(voice), Route::Plan.href())).view();
    let no_last = no_last.map_or_else(nothing, |why| {
        untitled_notice(NoticeKind::Neutral, vec![el("p").child(why).view(), to_work()])
    });
    let hidden = hidden.map_or_else(nothing, |hidden| match hidden {
        Hidden::Today(why) => el("p").child(why).view(),
        Hidden::ByChoice(why) => {
            let to = link_button(c::TO_FORECAST.get(voice), Route::Forecast.href(), Emphasis::Quiet);
            parts(vec![el("p").child(why).view(), el("p").class("no-print").child(to).view()])
        }
    });
    let cards = cards.into_iter().map(|card| drawn(card, asking, picks)).collect::<Vec<_>>();
    let mut all = vec![
        no_last,
        first.map_or_else(nothing, long_way),
        hidden,
        el("ul").class("offers ways").children(cards).view(),
    ];
    all.extend([notes(about), to_work(), to_plan]);
    parts(all)
}

/// The ids of a way: of its occupation, and of its parts.
fn ids(way: Direction) -> (&'static str, Ids) {
    let ids = |training, steps, choose| Ids { training, steps, choose };
    match way {
        Direction::Same => ("way-same", ids("training-same", "how-same", "go-same")),
        Direction::Adjacent => ("way-adjacent", ids("training-adjacent", "how-adjacent", "go-adjacent")),
        Direction::New => ("way-new", ids("training-new", "how-new", "go-new")),
        Direction::OwnBusiness => ("way-own", ids("training-own", "how-own", "go-own")),
    }
}

fn drawn(card: WayCard, asking: Asking, picks: RwSignal<Picks>) -> Element {
    let voice = asking.voice;
    let WayCard { way, place, name, occupation, left_out, shown, choices: others } = card;
    let (id, parts) = ids(way);
    let code = occupation.as_ref().map_or_else(String::new, |(code, _)| code.to_string());
    let others = match others.is_empty() {
        true => nothing(),
        false => {
            choices(id, &t::CHOOSE_OTHER, name, others, &code, Box::new(pick(picks, place, id, false)), voice)
        }
    };
    let to = match (occupation, way) {
        (Some((code, name)), _) => link(name, Route::Occupation(code).href()),
        (None, Direction::OwnBusiness) => {
            link(t::BUSINESS_TO_TEST.get(voice), Route::TestResult(Test::OwnBusiness).href())
        }
        (None, _) => nothing(),
    };
    let inside = match shown {
        Ok(shown) => asking.shown(shown, name, parts, Box::new(pick(picks, place, parts.training, true))),
        Err(why) => el("p").child(why).view(),
    };
    el("li")
        .class("card")
        .child(el("h3").child(name))
        // On paper there are no questions to go to.
        .child(el("p").class(if code.is_empty() { "no-print" } else { "" }).child(to))
        .child(el("div").class("no-print").child(lines("p", "small", left_out)).child(others))
        .child(inside)
}

/// Puts what was picked at a way, an occupation or a training; the focus goes back to where it was picked.
fn pick(picks: RwSignal<Picks>, place: usize, id: &'static str, is_training: bool) -> impl Fn(String) {
    move |value: String| {
        let mut now = picks.get_untracked();
        if is_training {
            now.train(place, value);
        } else {
            now.work(place, &value);
        }
        picks.set(now);
        platform::focus::soon(id.to_owned());
    }
}
