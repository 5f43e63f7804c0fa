//! "Check your answers". Leaves out the questions themselves.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow, nothing};
use crate::ui::{Emphasis, PageHead, SummaryRow, link_button, page, summary_list};
use crate::weather::heavy_today;
use content::Voice;
use content::texts::answers as t;
use domain::dossier::Command;
use screens::answers::{AnswerRow, rows};
use screens::route::Route;

/// All answers with a way to change each. Going on from it ends the intake.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let is_complete = move || store.with(|dossier| rows(dossier, voice).iter().all(|row| row.is_answered));
    let list = move || {
        store.with(|dossier| rows(dossier, voice)).into_iter().map(|row| summary(row, voice)).collect()
    };
    let missing = follow(move || {
        if is_complete() { nothing() } else { el("p").class("soft").says(&t::MISSING_NOTE, voice).view() }
    });
    let is_heavy = heavy_today();
    let ways = el("div")
        .class("row")
        .on("click", move |_| {
            store.run(Command::FinishIntake).ok();
        })
        // On a heavy day nobody is led to the forecast.
        .children(
            (!is_heavy)
                .then(|| link_button(t::TO_FORECAST.get(voice), Route::Forecast.href(), Emphasis::Primary)),
        )
        .child(link_button(
            t::TO_ROUTE.get(voice),
            Route::Map.href(),
            if is_heavy { Emphasis::Primary } else { Emphasis::Quiet },
        ));
    let head = PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice));
    page(head, vec![summary_list(Box::new(list)), missing, ways.view()])
}

fn summary(row: AnswerRow, voice: Voice) -> SummaryRow {
    SummaryRow {
        key: row.question,
        value: row.answer,
        is_answered: row.is_answered,
        href: row.href,
        change: t::CHANGE.get(voice),
    }
}
