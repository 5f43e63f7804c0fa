//! The forecast: people before it on a heavy day, asked for first, then words, picture and controls. Leaves out every figure: the view model has them.

mod backcast;
mod causes;
mod controls;
mod dated;
mod explanation;
mod grim;
mod levers;
mod number;
mod shown;
mod trying;

use crate::leptos::*;
use crate::state::{DossierStore, Here, Place, here};
use crate::ui::element::{el, follow, parts};
use crate::ui::{Emphasis, PageHead, button, link, link_button, page};
use crate::weather::people_first;
use content::texts::{compare, forecast as t, new_work, pots, progress, search};
use content::{Text, Voice};
use domain::dossier::{Command, Telling};
use screens::forecast::{ForecastScreen, Shown};
use screens::plan_steps::is_hired;
use screens::progress::first;
use screens::route::Route;

/// What is shown now; None while the person does not want to see it.
pub type Figures = Memo<Option<Shown>>;

/// The screen, as far as the person wants to see it.
pub fn screen(voice: Voice) -> AnyView {
    let Here { store, place, .. } = here();
    let figures: Figures = Memo::new(move || {
        match store.with(|dossier| ForecastScreen::of(dossier, platform::clock::today(), voice)) {
            ForecastScreen::Shown(shown) => Some(*shown),
            ForecastScreen::Ask | ForecastScreen::Hidden(_) | ForecastScreen::Over => None,
        }
    });
    // The page itself changes only with the choice; its figures follow inside.
    let telling = Memo::new(move || store.with(|dossier| dossier.telling));
    let hired = store.whether(is_hired);
    let inside = follow(move || match telling.get() {
        _ if hired.get() => over(voice),
        Telling::Unasked => ask(store, place, voice),
        Telling::Later => hidden(t::HIDDEN_LATER.get(voice), store, voice),
        Telling::RatherNot => hidden(t::HIDDEN_RATHER_NOT.get(voice), store, voice),
        Telling::Now => opened(figures, store, voice),
    });
    let mut content: Vec<AnyView> = people_first(voice).into_iter().collect();
    content.push(inside);
    page(PageHead { quiet: true, ..PageHead::titled(t::TITLE.get(voice)) }, content)
}

/// For who has new work: no estimate of when it comes.
fn over(voice: Voice) -> AnyView {
    parts(vec![
        el("p").class("page__lede").says(&search::HIRED, voice).view(),
        el("p")
            .class("row no-print")
            .child(link_button(new_work::TITLE.get(voice), Route::NewWork.href(), Emphasis::Primary))
            .child(link(progress::DIARY_HEADING.get(voice), Route::Progress.href()))
            .view(),
    ])
}

/// The question whether to show it.
fn ask(store: DossierStore, place: Place, voice: Voice) -> AnyView {
    let choices: [(Telling, &Text, &'static Text, Emphasis); 3] = [
        (Telling::Now, &t::ASK_NOW, &t::ASK_NOW_HINT, Emphasis::Primary),
        (Telling::Later, &t::ASK_LATER, &t::ASK_LATER_HINT, Emphasis::Quiet),
        (Telling::RatherNot, &t::ASK_RATHER_NOT, &t::ASK_RATHER_NOT_HINT, Emphasis::Quiet),
    ];
    let row = |(telling, label, hint, emphasis): (Telling, &Text, &'static Text, Emphasis)| {
        el("li")
            .child(button(label.get(voice), emphasis, move || tell(telling, store, place)))
            .child(el("p").class("soft").says(hint, voice))
    };
    parts(vec![
        el("h2").says(&t::ASK_TITLE, voice).view(),
        el("p").class("page__lede").says(&t::ASK_BODY, voice).view(),
        el("ul").class("stack").children(choices.map(row)).view(),
    ])
}

/// Keeps the choice; without a forecast the route map is the next place.
fn tell(telling: Telling, store: DossierStore, place: Place) {
    if telling == Telling::Now {
        show(store);
    } else {
        store.run(Command::Tell(telling)).ok();
        place.go(Route::Map);
    }
}

/// Shows it; the first forecast that is seen begins the diary.
fn show(store: DossierStore) {
    store.run(Command::Tell(Telling::Now)).ok();
    if let Some(first) = store.peek(|dossier| first(dossier, platform::clock::today())) {
        store.run(first).ok();
    }
    platform::focus::to_title();
}

fn hidden(sentence: &'static str, store: DossierStore, voice: Voice) -> AnyView {
    let show = move || show(store);
    parts(vec![
        el("p").class("page__lede").child(sentence).view(),
        el("p")
            .class("row")
            .child(button(t::SHOW.get(voice), Emphasis::Primary, show))
            .child(link_button(t::TO_ROUTE.get(voice), Route::Map.href(), Emphasis::Quiet))
            .view(),
    ])
}

/// The forecast with its controls beside it.
fn opened(figures: Figures, store: DossierStore, voice: Voice) -> AnyView {
    let hide = move || {
        store.run(Command::Tell(Telling::Later)).ok();
        platform::focus::to_title();
    };
    parts(vec![
        el("div")
            .class("split")
            .child(el("div").children(shown::view(figures, voice)))
            .child(controls::view(store, voice))
            .view(),
        el("p")
            .class("row no-print")
            .child(link_button(t::TO_ROUTE.get(voice), Route::Map.href(), Emphasis::Primary))
            .child(link_button(t::TO_ANSWERS.get(voice), Route::Answers.href(), Emphasis::Quiet))
            .child(link(compare::FROM_FORECAST.get(voice), Route::Compare.href()))
            .child(link(progress::FROM_FORECAST.get(voice), Route::Progress.href()))
            .child(link(pots::TITLE.get(voice), Route::Pots.href()))
            .child(button(t::HIDE.get(voice), Emphasis::Link, hide))
            .view(),
        el("p").class("print-only small").says(&t::PRINT_NOTE, voice).view(),
        trying::view(figures, store, voice),
    ])
}
