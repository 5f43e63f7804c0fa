//! The offer to take the counts of the applications over into the answers: one button, and one that takes it back. Leaves
//! out when it is offered.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow, nothing};
use crate::ui::{Emphasis, NoticeKind, button, button_with_id, link, notice, untitled_live_notice};
use content::Voice;
use content::texts::search as t;
use domain::dossier::Command;
use screens::route::Route;
use screens::search::{answers_before, evidence};
use std::sync::Arc;

/// The button that takes it back.
const BACK: &str = "evidence-back";

/// The offer; `changed` runs after the answers were changed.
pub fn search_evidence(changed: Arc<dyn Fn() + Send + Sync>, voice: Voice) -> AnyView {
    let store = here().store;
    // What takes it back; empty once that was done.
    let done: RwSignal<Option<Vec<Command>>> = RwSignal::new(None);
    let offer = Memo::new(move || store.with(|dossier| evidence(dossier, platform::clock::today(), voice)));
    follow(move || {
        let run = {
            let changed = Arc::clone(&changed);
            move |commands: Vec<Command>, back: Vec<Command>| {
                if store.run_all(commands).is_ok() {
                    done.set(Some(back));
                    changed();
                    platform::focus::soon(BACK.to_owned());
                }
            }
        };
        match (done.get(), offer.get()) {
            (Some(back), _) if !back.is_empty() => {
                let press = move || run(back.clone(), Vec::new());
                let body = vec![
                    el("p").says(&t::EVIDENCE_TAKEN, voice).view(),
                    el("p")
                        .class("row no-print")
                        .child(button_with_id(BACK, t::EVIDENCE_BACK.get(voice), Emphasis::Link, press))
                        .child(link(t::TO_UPDATE.get(voice), Route::Progress.href()))
                        .view(),
                ];
                untitled_live_notice(NoticeKind::Saved, body)
            }
            (Some(_), Some(_)) => {
                let words = el("p").attr("id", BACK).attr("tabindex", "-1").says(&t::EVIDENCE_UNDONE, voice);
                untitled_live_notice(NoticeKind::Saved, vec![words.view()])
            }
            (None, Some(found)) => {
                let press = move || run(found.commands.clone(), store.peek(answers_before));
                let body = vec![
                    el("p").child(found.body).view(),
                    el("p")
                        .class("row no-print")
                        .child(button(t::EVIDENCE_TAKE.get(voice), Emphasis::Quiet, press))
                        .view(),
                ];
                notice(NoticeKind::Neutral, t::EVIDENCE.get(voice), body)
            }
            _ => nothing(),
        }
    })
}
