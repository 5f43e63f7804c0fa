//! What interests, skills and values weigh: three numbers to type or slide, counted at once. Leaves out what they do.

use super::Desk;
use crate::leptos::*;
use crate::ui::element::{el, follow, live, nothing};
use crate::ui::{Emphasis, FieldText, Slider, button, slider};
use content::texts::work as t;
use domain::dossier::{Command, MOST_WEIGHT};
use screens::occupations::weights::{WEIGHED, Weighed};

/// The heading, to which the focus goes.
pub(super) const HEADING: &str = "work-weights";

pub(super) fn view(desk: Desk) -> AnyView {
    let voice = desk.voice;
    let is_moved = desk.store.whether(|dossier| dossier.work.weights.is_some());
    let back = follow(move || {
        if !is_moved.get() {
            return nothing();
        }
        button(t::WEIGHTS_STANDARD.get(voice), Emphasis::Quiet, move || {
            desk.store.run(Command::Work(domain::dossier::WorkCommand::Weigh(None))).ok();
            platform::focus::soon(HEADING.to_owned());
        })
    });
    el("form")
        .class("card stack no-print")
        .on("submit", |event: platform::event::Event| event.prevent_default())
        .child(el("h2").attr("id", HEADING).attr("tabindex", "-1").says(&t::WEIGHTS_HEADING, voice))
        .child(el("p").says(&t::WEIGHTS_BODY, voice))
        .children(WEIGHED.map(|weighed| desk.weight(weighed)))
        .child(back)
        .view()
}

impl Desk {
    fn weight(self, weighed: Weighed) -> AnyView {
        let (store, voice) = (self.store, self.voice);
        // What was typed and is no weight, with what is wrong.
        let wrong: RwSignal<Option<(String, String)>> = RwSignal::new(None);
        let value = move || store.with(|dossier| weighed.value(dossier).to_string());
        let set = move |weight: u8| store.peek(|dossier| vec![Command::Work(weighed.set(weight, dossier))]);
        let type_in = move |text: String| match weighed.read(&text, voice) {
            Ok(weight) => {
                wrong.set(None);
                store.run_all(set(weight)).ok();
            }
            Err(message) => wrong.set(Some((text, message))),
        };
        let slide = move |place: String| {
            wrong.set(None);
            if let Ok(weight) = weighed.read(&place, voice) {
                store.run_often(set(weight)).ok();
            }
        };
        let error = move || wrong.get().map(|(_, message)| message);
        slider(Slider {
            id: weighed.id,
            text: FieldText::new(weighed.label.get(voice)).error(Box::new(error)),
            scale: [0, MOST_WEIGHT.into(), 1],
            typed: Box::new(move || wrong.get().map_or_else(value, |(text, _)| text)),
            on_typed: Box::new(type_in),
            position: Box::new(value),
            spoken: live(move || store.with(|dossier| weighed.spoken(dossier, voice))),
            on_slide: Box::new(slide),
            note: live(move || self.list.with(|list| weighed.idle(list, voice))),
        })
    }
}
