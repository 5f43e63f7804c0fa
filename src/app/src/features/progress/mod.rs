//! A new forecast on request, what changed, and the diary. Leaves out every figure: the view model has them.

mod change;
mod diary;
mod form;
mod started;

use crate::leptos::*;
use crate::search_evidence::search_evidence;
use crate::state::{DossierStore, here};
use crate::ui::element::{el, follow, nothing, parts};
use crate::ui::{Emphasis, NoticeKind, PageHead, button, link_button, long_way, notice, page};
use content::Voice;
use content::texts::progress as t;
use domain::dossier::{Command, Telling};
use screens::plan_steps::is_hired;
use screens::progress::{Progress, ProgressScreen};
use screens::route::Route;
use std::sync::Arc;

/// What is shown now; None while the person does not want to see figures.
pub type Figures = Memo<Option<Progress>>;

/// The screen, as far as the person wants to see figures.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let figures: Figures = Memo::new(move || {
        match store.with(|dossier| ProgressScreen::of(dossier, platform::clock::today(), voice)) {
            ProgressScreen::Shown(shown) => Some(*shown),
            ProgressScreen::Hidden(_) => None,
        }
    });
    let telling = Memo::new(move || store.with(|dossier| dossier.telling));
    let inside = follow(move || match telling.get() {
        Telling::Now => untrack(|| shown(figures, store, voice)),
        Telling::Unasked => hidden(t::UNASKED.get(voice), voice),
        Telling::Later | Telling::RatherNot => hidden(t::HIDDEN.get(voice), voice),
    });
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), vec![inside])
}

fn hidden(sentence: &'static str, voice: Voice) -> AnyView {
    parts(vec![el("p").child(sentence).view(), way(voice)])
}

fn way(voice: Voice) -> AnyView {
    let link = link_button(t::TO_FORECAST.get(voice), Route::Forecast.href(), Emphasis::Quiet);
    el("p").class("no-print").child(link).view()
}

fn shown(figures: Figures, store: DossierStore, voice: Voice) -> AnyView {
    let first = follow(move || {
        let way = figures.with(|shown| shown.as_ref().and_then(|shown| shown.long_way.clone()));
        way.map_or_else(nothing, long_way)
    });
    let is_trying = store.whether(|dossier| dossier.before_trying.is_some());
    let has_started = store.whether(|dossier| dossier.started.is_some());
    let hired = store.whether(is_hired);
    // Counts of applications that were taken over are to stand in the form.
    let taken = RwSignal::new(0);
    let offer = search_evidence(Arc::new(move || taken.set(taken.get_untracked() + 1)), voice);
    // What is typed stays when the figures change.
    let form = follow(move || match (hired.get(), is_trying.get()) {
        (true, _) => nothing(),
        (false, true) => choice(store, voice),
        (false, false) => {
            taken.track();
            untrack(|| form::view(store, voice))
        }
    });
    parts(vec![
        first,
        change::view(figures, voice),
        offer,
        form,
        follow(move || match (hired.get(), has_started.get()) {
            (true, false) => started::to_come(voice),
            (_, started) => started::view(started, figures, store, voice),
        }),
        diary::view(figures, voice),
        way(voice),
    ])
}

/// Which answers are the own ones, while something is tried out.
fn choice(store: DossierStore, voice: Voice) -> AnyView {
    let press = move |command: Command| {
        move || {
            store.run(command.clone()).ok();
            platform::focus::soon(form::HEADING.to_owned());
        }
    };
    let back = button(t::TRYING_BACK.get(voice), Emphasis::Primary, press(Command::BackToAnswers));
    let keep = button(t::TRYING_KEEP.get(voice), Emphasis::Quiet, press(Command::KeepTried));
    let body = vec![
        el("p").says(&t::TRYING_BODY, voice).view(),
        el("p").class("row").child(back).child(keep).view(),
    ];
    notice(NoticeKind::Neutral, t::TRYING_TITLE.get(voice), body)
}
