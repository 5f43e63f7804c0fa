//! The day on which income is needed: typed here, and what the forecast says of it. Leaves out working it out.

use super::Figures;
use super::dated::{Dated, dated};
use super::explanation::how;
use super::levers::try_button;
use super::shown::{lines, part, text, whether};
use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow, nothing, parts};
use crate::ui::{Emphasis, button, short_help_list};
use content::Voice;
use content::texts::levers as t;
use domain::dossier::Command;
use domain::values::Answer;
use screens::forecast::{BackcastShown, Ground, Shown};

/// The day on which income is needed.
const NEEDED: Dated = Dated {
    id: "needed-by",
    label: &t::NEEDED_LABEL,
    hint: &t::NEEDED_HINT,
    far: &t::NEEDED_ERROR_FAR,
    read: |dossier| dossier.intake.needed_by,
    commands: |day, _| vec![Command::NeededBy(day)],
};

/// The field, and below it what the forecast says.
pub fn view(figures: Figures, voice: Voice) -> AnyView {
    let has_day = whether(figures, |shown| shown.backcast.is_some());
    let has_steps =
        whether(figures, |shown| shown.backcast.as_ref().is_some_and(|found| !found.steps.is_empty()));
    let store = here().store;
    let forget = move || {
        store.run(Command::NeededBy(Answer::Open)).ok();
        platform::focus::to(NEEDED.id);
    };
    let away = follow(move || {
        if !has_day.get() {
            return nothing();
        }
        el("p").class("no-print").child(button(t::NEEDED_FORGET.get(voice), Emphasis::Link, forget)).view()
    });
    let said = follow(move || {
        if !has_day.get() {
            return nothing();
        }
        parts(vec![
            el("p").child(text(figures, |shown| found(shown).chance)).view(),
            helps(figures, voice),
            follow(move || if has_steps.get() { steps(figures, voice) } else { nothing() }),
            how(Ground::NeededBy, voice),
        ])
    });
    let fit = el("p").attr("id", "fit").class("change__name").child(text(figures, |shown| found(shown).fit));
    el("section")
        .attr("id", "backcast")
        .child(el("h2").says(&t::NEEDED_HEADING, voice))
        .child(dated(NEEDED, voice))
        .child(away)
        .child(el("div").attr("role", "status").child(fit))
        .child(said)
        .view()
}

/// When each step begins at the latest.
fn steps(figures: Figures, voice: Voice) -> AnyView {
    parts(vec![
        el("h3").says(&t::STEPS_HEADING, voice).view(),
        el("p").class("small soft").says(&t::STEPS_INTRO, voice).view(),
        el("ol").child(lines(part(figures, |shown| found(shown).steps), "li", "")).view(),
        el("p").class("small soft").child(text(figures, |shown| found(shown).passed)).view(),
    ])
}

/// What makes it fit, and people to talk to.
fn helps(figures: Figures, voice: Voice) -> AnyView {
    let found = part(figures, |shown| Some(found(shown)));
    follow(move || {
        let Some(BackcastShown { helps: Some((sentence, row)), talk, .. }) = found() else {
            return nothing();
        };
        let mut all = vec![el("p").child(sentence).view()];
        if let Some(row) = row {
            if !row.leave.is_empty() {
                all.push(el("p").class("change__leave").child(row.leave.clone()).view());
            }
            all.push(el("p").child(try_button(row, voice)).view());
        }
        all.push(el("p").says(&t::TALK, voice).view());
        all.push(short_help_list(talk));
        parts(all)
    })
}

fn found(shown: &Shown) -> BackcastShown {
    shown.backcast.clone().unwrap_or_default()
}
