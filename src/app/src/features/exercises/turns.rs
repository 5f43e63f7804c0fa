//! Turns: whose it is, by number, and a clock for each, so that everyone gets one. No name is asked, and nothing is kept.
//!
//! Accessibility: whose turn it is and that the time is up are announced; the seconds are not.

use super::one::Desk;
use crate::leptos::*;
use crate::practice::Clock;
use crate::ui::element::{el, follow, live};
use crate::ui::{Emphasis, FieldText, RadioOption, Radios, button, radios};
use content::texts::exercises as t;
use content::{ExerciseEntry, Step};
use screens::exercises::span;

/// The fewest and the most people of a group.
const FEWEST: u8 = 2;
const MOST: u8 = 6;

/// Turns of so many seconds. Of two people nobody has to say that they are two.
pub fn view(seconds: u16, most: u8, desk: Desk) -> AnyView {
    let one = move |people: u8| round(seconds, people, desk);
    if most <= FEWEST { one(FEWEST) } else { with_people(desk, one) }
}

/// Whether an exercise asks how many people there are.
pub fn asks(exercise: &ExerciseEntry) -> bool {
    exercise.steps.iter().any(|step| matches!(step.is, Step::Turns(_, most) if FEWEST < most))
}

/// How many people there are.
pub fn people(desk: Desk) -> AnyView {
    let people = desk.people;
    radios(Radios {
        id: "people",
        text: FieldText::new(t::PEOPLE.get(desk.voice)),
        options: (FEWEST..=MOST).map(|it| RadioOption::new(it.to_string(), it.to_string())).collect(),
        value: Box::new(move || Some(people.get().to_string())),
        on_change: Box::new(move |count| {
            if let Ok(count) = count.parse() {
                people.set(count);
            }
        }),
        inline: true,
    })
}

/// Something that depends on how many people there are.
pub fn with_people(desk: Desk, draw: impl Fn(u8) -> AnyView + Send + Sync + 'static) -> AnyView {
    follow(move || {
        let count = desk.people.get();
        untrack(|| draw(count))
    })
}

/// One round of turns.
fn round(seconds: u16, people: u8, desk: Desk) -> AnyView {
    let (voice, clock, at) = (desk.voice, Clock::new(), RwSignal::new(0_u8));
    let is_up = clock.is_up(Some(seconds));
    let label = live(move || match at.get() {
        0 => t::TURNS_BEGIN.owned(voice),
        at if at < people => t::TURNS_NEXT.owned(voice),
        at if at == people => t::TURNS_END.owned(voice),
        _ => t::TURNS_AGAIN.owned(voice),
    });
    let said = live(move || match at.get() {
        0 => String::new(),
        at if people < at => t::TURNS_DONE.owned(voice),
        at => {
            let turn = t::TURN.fill(voice, [at.to_string(), people.to_string()]);
            if is_up.get() { [&turn, ". ", t::TURN_UP.get(voice)].concat() } else { turn }
        }
    });
    let face = clock.face(voice);
    let press = move || {
        let next = if people < at.get_untracked() { 1 } else { at.get_untracked() + 1 };
        at.set(next);
        if next <= people { clock.begin() } else { clock.stop() }
    };
    el("div")
        .class("card")
        .attr("role", "group")
        .attr("aria-label", [t::TURNS_HEADING.get(voice), ": ", &span(seconds, voice)].concat())
        .child(
            el("p")
                .child(el("b").says(&t::TURNS_HEADING, voice))
                .child([": ", &span(seconds, voice)].concat()),
        )
        .child(face)
        .child(el("p").attr("role", "status").child(said))
        .child(button(label, Emphasis::Quiet, press))
        .view()
}
