//! Keeping the answers of now as a route, and trying out or dropping a route that is kept. Leaves out the comparison.

use crate::leptos::*;
use crate::state::{DossierStore, Here, Place, here};
use crate::ui::element::{Element, el, follow, live, nothing, parts};
use crate::ui::{
    Emphasis, Field, FieldError, FieldKind, FieldText, button, error_of, error_summary, field, submit,
};
use content::Voice;
use content::texts::{common, compare as t};
use domain::dossier::Command;
use screens::compare::{checked_name, is_full, suggestions, try_out};
use screens::route::Route;

/// The field of the name.
const NAME: &str = "route-name";
/// The heading to which the focus goes when a button went away with its route.
const HEADING: &str = "routes-kept";

/// The routes that are kept, and the form to keep one.
pub fn view(store: DossierStore, voice: Voice) -> AnyView {
    let Here { place, has_errors, .. } = here();
    let (typed, said) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let problems: RwSignal<Vec<FieldError>> = RwSignal::new(Vec::new());
    let keep = move |event: platform::event::Event| {
        event.prevent_default();
        let checked = store.peek(|dossier| checked_name(&typed.get_untracked(), dossier, voice));
        has_errors.set(checked.is_err());
        match checked {
            Ok(name) => {
                store.run(Command::KeepRoute(name.clone())).ok();
                said.set(t::KEPT.fill(voice, [name]));
                typed.set(String::new());
                problems.set(Vec::new());
            }
            Err(problem) => {
                problems.set(vec![FieldError { field: NAME.to_owned(), message: problem.text(voice) }]);
            }
        }
    };
    let is_trying = store.whether(|dossier| dossier.before_trying.is_some());
    let what = move || if is_trying.get() { &t::KEEP_TRIED } else { &t::KEEP_OWN }.get(voice).to_owned();
    let name = field(Field {
        id: NAME,
        text: FieldText::new(t::NAME_LABEL.get(voice))
            .hint(t::NAME_HINT.get(voice))
            .error(error_of(NAME, problems)),
        value: Box::new(move || typed.get()),
        on_input: Box::new(move |name| typed.set(name)),
        kind: FieldKind::Text,
    });
    let form = el("form")
        .class("card stack no-print")
        .attr("novalidate", "")
        .on("submit", keep)
        .child(el("h2").says(&t::KEEP_HEADING, voice))
        .child(el("p").child(live(what)))
        .child(name)
        .child(follow(move || suggested(store, typed, voice)))
        .child(submit(t::KEEP.get(voice)));
    parts(vec![
        follow(move || kept(store, place, said, voice)),
        el("p").attr("role", "status").child(live(move || said.get())).view(),
        error_summary("error-summary", common::ERROR_SUMMARY_TITLE.get(voice), problems),
        form.view(),
    ])
}

/// Names to take over.
fn suggested(store: DossierStore, typed: RwSignal<String>, voice: Voice) -> AnyView {
    let names = store.with(|dossier| if is_full(dossier) { Vec::new() } else { suggestions(dossier, voice) });
    if names.is_empty() {
        return nothing();
    }
    let take = |name: String| {
        let given = name.clone();
        el("li").child(button(name, Emphasis::Link, move || {
            typed.set(given.clone());
            platform::focus::to(NAME);
        }))
    };
    parts(vec![
        el("p").class("small soft").says(&t::SUGGESTIONS, voice).view(),
        el("ul").class("row").children(names.into_iter().map(take)).view(),
    ])
}

/// The routes that are kept, each with what can be done with it.
fn kept(store: DossierStore, place: Place, said: RwSignal<String>, voice: Voice) -> AnyView {
    let names: Vec<String> =
        store.with(|dossier| dossier.routes.iter().map(|route| route.name.clone()).collect());
    if names.is_empty() {
        return nothing();
    }
    let row = |name: String| {
        let (tried, dropped) = (name.clone(), name.clone());
        let try_it = move || {
            for command in store.peek(|dossier| try_out(&tried, dossier)) {
                store.run(command).ok();
            }
            place.go(Route::Forecast);
        };
        let drop_it = move || {
            store.run(Command::DropRoute(dropped.clone())).ok();
            said.set(t::DROPPED.fill(voice, [&dropped]));
            platform::focus::soon(HEADING.to_owned());
        };
        let ways = el("div")
            .class("row")
            .attr("role", "group")
            .attr("aria-label", name.clone())
            .child(button(t::TRY.get(voice), Emphasis::Link, try_it))
            .child(button(t::DROP.get(voice), Emphasis::Link, drop_it));
        el("li").child(el("p").child(el("b").child(name))).child(ways)
    };
    list(names.into_iter().map(row), voice)
}

fn list(rows: impl Iterator<Item = Element>, voice: Voice) -> AnyView {
    el("section")
        .class("no-print")
        .child(el("h2").attr("id", HEADING).attr("tabindex", "-1").says(&t::KEPT_HEADING, voice))
        .child(el("p").class("small soft").says(&t::TRY_HINT, voice))
        .child(el("ul").class("stack").children(rows))
        .view()
}
