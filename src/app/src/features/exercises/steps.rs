//! The steps of an exercise, one by one. Only draws.

use super::one::Desk;
use super::turns;
use crate::leptos::*;
use crate::own_words::own_words;
use crate::practice::clock_for;
use crate::state::here;
use crate::ui::element::{el, follow, nothing, parts};
use crate::ui::{Checkboxes, FieldText, RadioOption, Radios, checkboxes, details, link, radios};
use content::texts::{balance, exercises as t};
use content::{ExerciseStep, Step, Text};
use domain::dossier::{Command, TaskStatus};
use platform::clock::today;
use screens::exercises::{NO_APPLICATION, applications, chosen, is_shown, pairs, strengths};
use screens::route::Route;
use screens::titles::title;

/// Things by their ids, with their words.
type Listed = &'static [(&'static str, &'static Text)];

/// A step; one that shows with a choice follows it.
pub fn step(step: &'static ExerciseStep, desk: Desk) -> AnyView {
    if step.when.is_none() {
        return drawn(&step.is, desk);
    }
    let store = here().store;
    let shows = Memo::new(move || store.with(|dossier| is_shown(step, dossier, desk.known)));
    follow(move || if shows.get() { untrack(|| drawn(&step.is, desk)) } else { nothing() })
}

fn drawn(step: &'static Step, desk: Desk) -> AnyView {
    let voice = desk.voice;
    match step {
        Step::Heading(text) => el("h2").says(text, voice).view(),
        Step::Read(text) => el("p").says(text, voice).view(),
        Step::Tips(texts) => el("ul").children(texts.iter().map(|text| el("li").says(text, voice))).view(),
        Step::Example(text) => {
            details(t::EXAMPLE.get(voice), vec![el("p").class("words").says(text, voice).view()])
        }
        Step::Words(id, label, hint) => {
            let field = FieldText::new(label.get(voice));
            let field = match hint {
                Some(hint) => field.hint(hint.get(voice)),
                None => field,
            };
            own_words((*id).to_owned(), field, "", voice)
        }
        Step::Check(label, items) => check(label, items, desk),
        Step::Choice(id, label, options) => choice(id, label, options, desk),
        Step::Phrases(phrases) => phrases_to_say(phrases, desk),
        Step::Timer(seconds) => clock_for(*seconds, voice),
        Step::Turns(seconds, most) => turns::view(*seconds, *most, desk),
        Step::Pairs(_) => turns::with_people(desk, move |people| {
            let rounds = pairs(people.into(), voice).into_iter().map(|round| el("li").child(round));
            let count = el("p").class("small soft").says(&t::PAIRS_COUNT, voice);
            parts(vec![count.view(), el("ul").children(rounds).view()])
        }),
        Step::Known(what) => known(what, desk),
        Step::To(fragment) => {
            let route = Route::from_fragment(fragment);
            el("p").child(link(t::GO_ON.fill(voice, [title(route, voice)]), route.href())).view()
        }
    }
}

/// Things to tick off.
fn check(label: &'static Text, items: Listed, desk: Desk) -> AnyView {
    let (store, voice) = (here().store, desk.voice);
    let is_on = move |id: &str| store.with(|dossier| dossier.tasks.get(id) == Some(TaskStatus::Done));
    let Some((first, _)) = items.first() else { return nothing() };
    checkboxes(Checkboxes {
        id: first,
        text: FieldText::new(label.get(voice)),
        options: items.iter().map(|(id, words)| RadioOption::new(*id, words.get(voice))).collect(),
        values: Box::new(move || {
            items.iter().filter(|(id, _)| is_on(id)).map(|(id, _)| (*id).to_owned()).collect()
        }),
        on_change: Box::new(move |id, is_on| {
            store.run(Command::Task(id, is_on.then_some(TaskStatus::Done))).ok();
        }),
    })
}

/// One out of a few; what shows below it follows.
fn choice(id: &'static str, label: &'static Text, options: Listed, desk: Desk) -> AnyView {
    let (store, voice) = (here().store, desk.voice);
    radios(Radios {
        id,
        text: FieldText::new(label.get(voice)),
        options: options.iter().map(|(id, words)| RadioOption::new(*id, words.get(voice))).collect(),
        value: Box::new(move || store.with(|dossier| chosen(id, dossier, desk.known))),
        on_change: Box::new(move |option| {
            store.run(Command::Write(id.to_owned(), option)).ok();
        }),
        inline: false,
    })
}

/// Dutch to say aloud, and what it means: each in its own language, whatever the page speaks.
fn phrases_to_say(phrases: &'static [[&'static Text; 2]], desk: Desk) -> AnyView {
    let phrase = |[dutch, english]: &[&'static Text; 2]| {
        el("li")
            .child(el("b").attr("lang", "nl").says(dutch, desk.voice))
            .child(" ")
            .child(el("span").class("soft").attr("lang", "en").says(english, desk.voice))
    };
    el("ul").class("stack").children(phrases.iter().map(phrase)).view()
}

/// What the dossier has already.
fn known(what: &'static str, desk: Desk) -> AnyView {
    if what == "applications" { for_which(desk) } else { can(desk) }
}

/// The application that the exercise is for.
fn for_which(desk: Desk) -> AnyView {
    let (store, voice) = (here().store, desk.voice);
    let open = store.peek(|dossier| applications(dossier, voice));
    if open.is_empty() {
        let name = title(Route::Applications, voice);
        return el("p").class("small").child(link(name, Route::Applications.href())).view();
    }
    let note = ["oefen-", desk.exercise.id, "-applications"].concat();
    let asked = note.clone();
    radios(Radios {
        id: "for-which",
        text: FieldText::new(t::APPLICATIONS.get(voice)),
        options: open.into_iter().map(|(id, name)| RadioOption::new(id, name)).collect(),
        value: Box::new(move || {
            let chosen = store.with(|dossier| dossier.notes.get(&asked).map(str::to_owned));
            chosen.or_else(|| Some(NO_APPLICATION.to_owned()))
        }),
        on_change: Box::new(move |id| {
            let words = if id == NO_APPLICATION { String::new() } else { id };
            store.run(Command::Write(note.clone(), words)).ok();
        }),
        inline: false,
    })
}

/// What the person can do, by what they wrote and the tests.
fn can(desk: Desk) -> AnyView {
    let voice = desk.voice;
    let lines = here().store.peek(|dossier| strengths(dossier, today(), voice));
    if lines.is_empty() {
        let to = link(balance::SHORT_TITLE.get(voice), Route::Balance.href());
        return el("p").class("small").says(&t::NO_STRENGTHS, voice).child(" ").child(to).view();
    }
    let lines = lines.into_iter().map(|line| el("li").class("words").child(line));
    details(t::STRENGTHS.get(voice), vec![el("ul").children(lines).view()])
}
