//! That something is tried out, how it compares with the own answers, and the two ways on. Stands at the foot of the
//! window, so that nothing moves when it comes. Leaves out the controls.

use super::Figures;
use super::shown::text;
use crate::leptos::*;
use crate::state::DossierStore;
use crate::ui::element::{el, follow, live, nothing, parts};
use crate::ui::{Emphasis, button};
use content::texts::trying as t;
use content::{Text, Voice};
use domain::dossier::Command;

/// The id of the bar, for when the focus must find it.
pub const BAR: &str = "trying";

/// The bar, while something is tried out.
pub fn view(figures: Figures, store: DossierStore, voice: Voice) -> AnyView {
    let is_trying = store.whether(|dossier| dossier.before_trying.is_some());
    let said = RwSignal::new(String::new());
    let end = move |label: &'static Text, command: Command, done: &'static Text| {
        let press = move || {
            store.run(command.clone()).ok();
            said.set(done.get(voice).to_owned());
            platform::focus::to_title();
        };
        button(label.get(voice), Emphasis::Link, press)
    };
    let bar = follow(move || {
        if !is_trying.get() {
            return nothing();
        }
        let sentence = text(figures, |shown| shown.compared.clone().unwrap_or_default());
        el("section")
            .class("trying")
            .attr("id", BAR)
            .attr("tabindex", "-1")
            .attr("aria-label", t::TITLE.get(voice))
            .child(
                el("p")
                    .class("trying__words")
                    .child(el("b").says(&t::TITLE, voice))
                    .child(". ")
                    .child(el("span").attr("id", "compared").child(sentence)),
            )
            .child(
                el("p")
                    .class("row no-print")
                    .child(end(&t::BACK, Command::BackToAnswers, &t::BACK_DONE))
                    .child(end(&t::KEEP, Command::KeepTried, &t::KEEP_DONE)),
            )
            .view()
    });
    let status = el("p").class("hidden-visually").attr("role", "status").child(live(move || said.get()));
    parts(vec![status.view(), bar])
}
