//! The begin of a plan: what a plan is, and our proposal to choose from. Leaves out the plan itself.

use super::desk::{Desk, Open, Told};
use super::{forms, goals, show};
use crate::leptos::*;
use crate::ui::element::{el, lines, parts};
use crate::ui::{Checkboxes, Emphasis, FieldText, RadioOption, button, button_with_id, checkboxes, details};
use content::texts::plan as t;
use domain::dossier::{Command, RecordCommand};
use screens::plan::{Proposed, ProposedPhase, proposed, take};

/// The heading of the proposal, to which the focus goes.
const HEADING: &str = "proposal";

/// What a plan is, with one button; or the proposal.
pub fn begin(desk: Desk) -> AnyView {
    let voice = desk.voice;
    match desk.open.get() {
        Open::Proposal => untrack(|| choosing(desk)),
        Open::AddStep => forms::adding(desk),
        Open::AddGoal => goals::adding(desk),
        _ => parts(vec![
            el("p").says(&t::EMPTY, voice).view(),
            el("p")
                .class("row no-print")
                .child(button(t::PROPOSE.get(voice), Emphasis::Primary, move || {
                    show(desk, Open::Proposal, HEADING);
                }))
                .child(button_with_id(forms::ADD, t::ADD_STEP.get(voice), Emphasis::Link, move || {
                    show(desk, Open::AddStep, "title");
                }))
                .view(),
        ]),
    }
}

fn choosing(desk: Desk) -> AnyView {
    let voice = desk.voice;
    let today = platform::clock::today();
    let Proposed { goals, phases, count } = desk.store.peek(|dossier| proposed(dossier, today, voice));
    let all = phases.iter().flat_map(|phase| phase.steps.iter().map(|(id, ..)| (*id).to_owned()));
    let picked: RwSignal<Vec<String>> = RwSignal::new(all.collect());
    let accept = move || {
        let chosen = picked.get_untracked();
        let commands = desk.store.peek(|dossier| take(dossier, today, &chosen, voice));
        let newest = desk.store.peek(|dossier| dossier.records.newest());
        let back =
            (1..).take(commands.len()).map(|more| Command::Record(RecordCommand::Remove(newest + more)));
        let words = vec![t::TOOK.fill(voice, [chosen.len().to_string()])];
        desk.does(commands, Told { at: None, words, back: back.collect() });
    };
    let stop = move || {
        desk.open.set(Open::Nothing);
        platform::focus::to_title();
    };
    let mut content = vec![
        el("h2").attr("id", HEADING).attr("tabindex", "-1").says(&t::PROPOSAL_HEADING, voice).view(),
        el("p").child(t::PROPOSAL_BODY.fill(voice, [count.to_string()])).view(),
        el("h3").says(&t::PROPOSAL_GOALS, voice).view(),
        el("ul").child(lines("li", "", goals)).view(),
    ];
    content.extend(phases.into_iter().map(|phase| part(phase, picked)));
    content.push(
        el("p")
            .class("row no-print")
            .child(button(t::TAKE.get(voice), Emphasis::Primary, accept))
            .child(button(t::NOT_NOW.get(voice), Emphasis::Link, stop))
            .view(),
    );
    parts(content)
}

/// The steps of a phase, each with a box.
fn part(phase: ProposedPhase, picked: RwSignal<Vec<String>>) -> AnyView {
    let ProposedPhase { id, name, steps } = phase;
    let count = steps.len().to_string();
    let options = steps.into_iter().map(|(id, name, line)| RadioOption {
        value: id.to_owned(),
        label: name.to_owned(),
        hint: Some(line),
    });
    let boxes = checkboxes(Checkboxes {
        id,
        text: FieldText::new(name),
        options: options.collect(),
        values: Box::new(move || picked.get()),
        on_change: Box::new(move |value, is_on| picks(picked, value, is_on)),
    });
    details([name, " (", &count, ")"].concat(), vec![boxes])
}

/// Puts a value among those that are ticked, or takes it out.
pub fn picks(picked: RwSignal<Vec<String>>, value: String, is_on: bool) {
    let mut all = picked.get_untracked();
    all.retain(|known| *known != value);
    if is_on {
        all.push(value);
    }
    picked.set(all);
}
