//! Finding an occupation by typing: one's last job, or any other to look at. For screens that are drawn once the table of
//! occupations is there. Leaves out the searching: the view model does.
//!
//! Accessibility: a text field, then a list of buttons or links in the order of Tab; how many were found is said politely.
//! Nothing moves but the list. After a choice the focus is at the button that undoes it.

use crate::later;
use crate::leptos::*;
use crate::state::{DossierStore, here, occupations};
use crate::ui::element::{Live, el, follow, live, nothing, parts};
use crate::ui::{Emphasis, Field, FieldKind, FieldText, button, button_with_id, field, link};
use content::Voice;
use content::occupations::Occupation;
use content::texts::work_search as t;
use domain::dossier::{Command, Dossier, LastWork, WorkCommand};
use domain::values::Answer;
use screens::occupations::known::Known;
use screens::occupations::search::{Found, Index};
use screens::occupations::suggest::{belongs_to, said, sector, suggest};
use screens::route::Route;
use std::sync::Arc;

/// The field for one's own words, here and in the intake.
const FIELDS: [&str; 2] = ["last-job", "own-words"];
/// Where the focus goes once an occupation is chosen.
const OTHER: &str = "last-job-other";

later::later! {
    /// The same for a screen of the first file, below a field of its own for the words.
    pub fn last_job_later(voice: Voice) { last_job_found(voice) }
}

/// The last job: a field for one's own words, and what is like them in the table.
pub fn last_job(voice: Voice) -> AnyView {
    let store = here().store;
    let say = move |words: String| {
        let sector = store.peek(|dossier| dossier.intake.last_work.known().and_then(|work| work.sector));
        store.run_often(vec![Command::LastWork(Answer::Known(LastWork { sector, words }))]).ok();
    };
    let words = field(Field {
        id: "last-job",
        text: FieldText::new(t::LAST_LABEL.get(voice)).hint(t::LAST_HINT.get(voice)),
        value: Box::new(move || store.with(words_of)),
        on_input: Box::new(say),
        kind: FieldKind::Text,
    });
    parts(vec![words, last_job_found(voice)])
}

/// What is like the words for the last job; once one is chosen, that one.
fn last_job_found(voice: Voice) -> AnyView {
    let Some(known) = occupations(voice) else { return nothing() };
    let store = here().store;
    let chosen = Memo::new(move || store.with(|dossier| dossier.work.last));
    let index = Arc::new(Index::new(known.table));
    follow(move || match chosen.get().and_then(|code| known.named(code)) {
        Some(occupation) => is_chosen(store, occupation, voice),
        None => {
            let take = move |found: &Found| choose(store, known, found.occupation.code());
            list(&index, Box::new(move || store.with(words_of)), Some(Arc::new(take)), voice)
        }
    })
}

/// Any occupation, to see how one fits.
pub fn find(voice: Voice) -> AnyView {
    let Some(known) = occupations(voice) else { return nothing() };
    let index = Arc::new(Index::new(known.table));
    let typed = RwSignal::new(String::new());
    let words = field(Field {
        id: "find-occupation",
        text: FieldText::new(t::FIND_LABEL.get(voice)).hint(t::FIND_HINT.get(voice)),
        value: Box::new(move || typed.get()),
        on_input: Box::new(move |words| typed.set(words)),
        kind: FieldKind::Text,
    });
    el("div")
        .class("no-print")
        .child(words)
        .child(list(&index, Box::new(move || typed.get()), None, voice))
        .view()
}

fn words_of(dossier: &Dossier) -> String {
    dossier.intake.last_work.known().map(|work| work.words.clone()).unwrap_or_default()
}

/// Keeps the occupation, and its sector when none was said.
fn choose(store: DossierStore, known: Known, code: u16) {
    let before = store.peek(|dossier| dossier.intake.last_work.known().cloned());
    let mut commands = vec![Command::Work(WorkCommand::Last(Some(code)))];
    let work = before.unwrap_or(LastWork { sector: None, words: String::new() });
    if work.sector.is_none() {
        let sector = known.named(code).and_then(sector);
        commands.push(Command::LastWork(Answer::Known(LastWork { sector, ..work })));
    }
    store.run_all(commands).ok();
    platform::focus::soon(OTHER.to_owned());
}

fn is_chosen(store: DossierStore, occupation: &Occupation, voice: Voice) -> AnyView {
    let other = move || {
        store.run(Command::Work(WorkCommand::Last(None))).ok();
        FIELDS.into_iter().for_each(|id| platform::focus::soon(id.to_owned()));
    };
    el("p")
        .class("row")
        .child(el("b").child(t::CHOSEN.fill(voice, [occupation.name])))
        .child(button_with_id(OTHER, t::CHOOSE_OTHER.get(voice), Emphasis::Link, other))
        .view()
}

/// What is done with the one that is chosen; None leads to its page.
type Take = Option<Arc<dyn Fn(&Found<'static>) + Send + Sync>>;

/// What is like the words, below a field.
fn list(index: &Arc<Index<'static>>, words: Live<String>, take: Take, voice: Voice) -> AnyView {
    let (index, words) = (Arc::clone(index), Arc::new(words));
    let typed = Arc::clone(&words);
    let found = Memo::new(move || suggest(&index, &typed(), voice));
    let count = live(move || found.with(|found| said(found.len(), &words(), voice)));
    let drawn = follow(move || {
        let found = found.get();
        if found.is_empty() {
            return nothing();
        }
        let line = |found: &Found<'static>| {
            let one = *found;
            let way = match take.clone() {
                Some(take) => button(one.name, Emphasis::Quiet, move || take(&one)),
                None => link(one.name, Route::Occupation(one.occupation.code()).href()),
            };
            let group = belongs_to(found, voice).unwrap_or_default();
            el("li").child(way).child(" ").child(el("span").class("small soft").child(group))
        };
        let lines = el("ul").class("found").children(found.iter().map(line)).view();
        let heading = el("p").says(&t::LIKE, voice).view();
        parts(if take.is_some() { vec![heading, lines] } else { vec![lines] })
    });
    parts(vec![el("p").class("small soft").attr("role", "status").child(count).view(), drawn])
}
