//! What the training costs and what there is for it, typed and kept together. Leaves out choosing a training.

use crate::leptos::*;
use crate::state::{Here, here};
use crate::ui::element::{el, follow, nothing, parts};
use crate::ui::{FieldError, FieldText, error_of, error_summary, money_field, submit};
use content::Voice;
use content::texts::{bureau, common, facts, pots as t};
use screens::control::Number;

/// The amounts, in order.
const AMOUNTS: [Number; 2] = [Number::TrainingCost, Number::Money];

/// The form; `said` is told what was kept.
pub fn view(said: RwSignal<String>, voice: Voice) -> AnyView {
    let Here { store, has_errors, .. } = here();
    let now = |number: Number| store.peek(|dossier| number.typed(number.value(dossier), voice));
    let typed = AMOUNTS.map(|number| RwSignal::new(now(number)));
    let problems: RwSignal<Vec<FieldError>> = RwSignal::new(Vec::new());
    let send = move |event: platform::event::Event| {
        event.prevent_default();
        let (mut commands, mut wrong) = (Vec::new(), Vec::new());
        for (number, typed) in AMOUNTS.into_iter().zip(typed) {
            if !store.peek(|dossier| number.is_asked(dossier)) {
                continue;
            }
            match store.peek(|dossier| number.read(&typed.get_untracked(), dossier, voice)) {
                Ok(command) => commands.push(command),
                Err(message) => wrong.push(FieldError { field: number.id().to_owned(), message }),
            }
        }
        has_errors.set(!wrong.is_empty());
        if wrong.is_empty() {
            store.run_all(commands).ok();
            said.set(t::KEPT.owned(voice));
        }
        problems.set(wrong);
    };
    let field = move |number: Number, typed: RwSignal<String>| {
        let note = store.peek(|dossier| number.note(dossier, voice));
        // Beside the band of the forecast its own words would hang in the air.
        let label = if number == Number::Money { &bureau::TRAINING } else { number.label() };
        let text = FieldText::new(label.get(voice)).error(error_of(number.id(), problems));
        let text = if note.is_empty() { text } else { text.hint(note) };
        money_field(
            number.id(),
            &text,
            Box::new(move || typed.get()),
            Box::new(move |words| typed.set(words)),
        )
    };
    let has_cost = store.whether(|dossier| Number::TrainingCost.is_asked(dossier));
    let [cost, money] = typed;
    let form = el("form")
        .class("card stack no-print")
        .attr("novalidate", "")
        .attr("aria-label", t::TRAINING_CHANGE.get(voice))
        .on("submit", send)
        .child(follow(move || if has_cost.get() { field(Number::TrainingCost, cost) } else { nothing() }))
        .child(field(Number::Money, money))
        .child(submit(facts::SAVE.get(voice)));
    parts(vec![
        error_summary("training-errors", common::ERROR_SUMMARY_TITLE.get(voice), problems),
        form.view(),
    ])
}
