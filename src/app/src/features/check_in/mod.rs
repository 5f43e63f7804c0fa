//! The weekly look back: what was done, a short form, what comes next, and the weeks before. Leaves out every rule: the
//! view model has them.

mod kept;
mod past;

use crate::leptos::*;
use crate::record_desk::{Open, RecordDesk};
use crate::state::here;
use crate::typed_form::{TypedForm, drafted_form};
use crate::ui::element::{el, follow, lines, nothing, parts};
use crate::ui::{NoticeKind, PageHead, details, notice, page};
use crate::weather;
use content::Voice;
use content::texts::{check_in as t, records as r};
use domain::dossier::{RecordField as F, RecordKind};
use screens::facts::Typed;
use screens::weeks::{Duty, ThisWeek, command, fields, of_today};
use std::rc::Rc;

/// How many lines of what was done stand there at once.
const MOST: usize = 12;
/// How many more stand folded away; what was done before that stands elsewhere.
const MORE: usize = 25;
/// The heading of what was done, to which the focus goes.
const DONE: &str = "week-done";
/// What is asked of a week that is changed.
const FIELDS: [&[F]; 2] = [&[F::Day, F::Happened, F::Mood, F::Next], &[]];

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let desk = RecordDesk::new(RecordKind::CheckIn, FIELDS, voice);
    let is_changing = RwSignal::new(false);
    // What is typed for this week stays while an earlier one is changed.
    let draft = RwSignal::new(Vec::new());
    let own = Memo::new(move || {
        store.with(|dossier| of_today(dossier, platform::clock::today()).map(|week| week.id))
    });
    // The fields of a form have their own ids: one form is open at a time.
    let is_elsewhere = Memo::new(move || desk.open.get() != Open::Nothing);
    let changing = Memo::new(move || is_changing.get());
    let inside = follow(move || match (own.get(), changing.get()) {
        _ if is_elsewhere.get() => nothing(),
        (Some(id), false) => untrack(|| {
            draft.set(Vec::new());
            kept::view(id, is_changing, voice)
        }),
        (own, _) => untrack(|| asked(own, is_changing, draft, voice)),
    });
    let content = vec![desk.announced(), inside, past::view(desk)];
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

/// What was done, what the law asks meanwhile, and the form.
fn asked(
    own: Option<u32>,
    is_changing: RwSignal<bool>,
    draft: RwSignal<Vec<Typed>>,
    voice: Voice,
) -> AnyView {
    let store = here().store;
    let today = platform::clock::today();
    let shown = store.peek(|dossier| ThisWeek::of(dossier, today, voice));
    let check = Rc::new(move |typed: &[Typed]| {
        let made = store.peek(|dossier| command(typed, own, dossier, platform::clock::today(), voice));
        made.map(|command| vec![command])
    });
    let saved = Rc::new(move || {
        is_changing.set(false);
        platform::focus::soon(kept::HEADING.to_owned());
    });
    let form = TypedForm {
        id: "week-errors",
        fields: store.peek(|dossier| fields(dossier, own, voice)),
        folded: None,
        check,
        save: r::SAVE.get(voice),
        saved,
        others: Vec::new(),
    };
    parts(vec![
        weather::people_first(voice).unwrap_or_else(nothing),
        el("h2").attr("id", DONE).attr("tabindex", "-1").says(&t::DONE_HEADING, voice).view(),
        el("p").class("small soft").child(shown.since).view(),
        done(shown.done, voice),
        shown.duty.map_or_else(nothing, due),
        el("h2").class("no-print").says(&t::FORM_HEADING, voice).view(),
        el("p").class("small soft no-print").says(&t::MOOD_PRIVATE, voice).view(),
        drafted_form(form, draft, voice),
    ])
}

/// What was done, the rest folded away when it is much.
pub(super) fn done(mut all: Vec<String>, voice: Voice) -> AnyView {
    if all.is_empty() {
        return el("p").says(&t::DONE_NONE, voice).view();
    }
    let list = |all: Vec<String>| el("ul").child(lines("li", "", all)).view();
    let mut more = all.split_off(all.len().min(MOST));
    if more.is_empty() {
        return list(all);
    }
    let words = t::DONE_MORE.fill(voice, [more.len().to_string()]);
    let rest = more.split_off(more.len().min(MORE));
    let rest = match rest.len() {
        0 => nothing(),
        rest => el("p").child(t::DONE_REST.fill(voice, [rest.to_string()])).view(),
    };
    parts(vec![list(all), details(words, vec![list(more), rest])])
}

fn due(duty: Duty) -> AnyView {
    let site = el("a").attr("href", duty.site.href).attr("rel", "noreferrer").child(duty.site.label);
    let body =
        vec![el("p").child(duty.body).view(), el("p").child(duty.counted).view(), el("p").child(site).view()];
    notice(NoticeKind::Deadline, duty.title, body)
}
