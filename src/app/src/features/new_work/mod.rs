//! The new work: what is kept of it, whether it began, its moments, when it feels like home, and the way back when it ends
//! again. Leaves out every rule: the view model has them.

mod ending;
mod moments;

use crate::checklist::checklist;
use crate::kept_record::kept_record;
use crate::leptos::*;
use crate::record_desk::RecordDesk;
use crate::state::here;
use crate::ui::element::{Element, el, follow, nothing, parts};
use crate::ui::{Emphasis, NoticeKind, PageHead, button, link, page, untitled_notice};
use crate::undoing::Undoing;
use chrono::NaiveDate;
use content::Voice;
use content::texts::{common, job_offers, new_work as t};
use domain::dossier::{RecordField as F, RecordKind};
use screens::new_work::{Changes, Now, before, begin, feel_home, now};
use screens::records::Told;
use screens::route::Route;
use screens::wording::dates;

/// The form: what is open to see, and what is folded away.
const FIELDS: [&[F]; 2] =
    [&[F::Role, F::Organisation, F::Start, F::TrialUntil], &[F::Hours, F::Contract, F::Note]];
/// The heading of what is said of feeling at home.
const AT_HOME: &str = "at-home";

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    desk: RecordDesk,
    undoing: Undoing,
    voice: Voice,
}

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let desk = RecordDesk::new(RecordKind::NewWork, FIELDS, voice);
    let shared = Page { desk, undoing: Undoing::new("work-said"), voice };
    let work = Memo::new(move || store.with(|dossier| now(dossier, platform::clock::today(), voice)));
    // What is opened below stays open when a line of the work changes.
    let is_there = Memo::new(move || work.with(Option::is_some));
    let has_ended = Memo::new(move || work.with(|now| now.as_ref().is_some_and(|now| now.ended.is_some())));
    let content = vec![
        desk.announced(),
        desk.told_at(None),
        follow(move || work.get().map_or_else(|| shared.none(), |now| shared.work(now))),
        shared.undoing.view(job_offers::UNDONE.get(voice), voice),
        follow(move || match (is_there.get(), has_ended.get()) {
            (true, false) => untrack(|| shared.first_months(work)),
            (true, true) => untrack(|| ending::ended(work, shared.undoing, voice)),
            (false, _) => nothing(),
        }),
        follow(move || shared.before()),
        follow(move || {
            if is_there.get() && !has_ended.get() { nothing() } else { desk.adding(t::ADD.get(voice), kept) }
        }),
        el("p")
            .class("row no-print")
            .child(button(common::PRINT.get(voice), Emphasis::Quiet, platform::printing::print))
            .view(),
    ];
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

fn kept(name: &str, voice: Voice) -> String {
    t::KEPT.fill(voice, [name])
}

impl Page {
    fn none(self) -> AnyView {
        let to = link(t::TO_OFFERS.get(self.voice), Route::JobOffers.href());
        parts(vec![el("p").says(&t::NONE, self.voice).view(), el("p").class("no-print").child(to).view()])
    }

    /// What is kept of the work, and whether it began.
    fn work(self, now: Now) -> AnyView {
        let voice = self.voice;
        parts(vec![
            el("h2").says(&t::WORK_HEADING, voice).view(),
            kept_record(self.desk, "div", now.id, now.name, now.lines, kept).view(),
            now.begun.map_or_else(nothing, |day| self.asks(day)),
        ])
    }

    /// The first working day came: only the person says that they began.
    fn asks(self, day: NaiveDate) -> AnyView {
        let (voice, store) = (self.voice, self.desk.store);
        let written = dates::day(day, voice);
        let words = t::BEGUN_KEPT.fill(voice, [written.as_str()]);
        let press = move || {
            let Changes { commands, back } = store.peek(|dossier| begin(day, dossier));
            self.undoing.run(commands, back, words.clone());
        };
        let lines = vec![
            el("p").child(t::BEGUN_ASK.fill(voice, [written])).view(),
            el("p").class("row").child(button(t::BEGUN_YES.get(voice), Emphasis::Quiet, press)).view(),
            el("p").class("small soft").says(&t::BEGUN_OTHER, voice).view(),
        ];
        el("div").class("no-print").child(untitled_notice(NoticeKind::Neutral, lines)).view()
    }

    /// What to report, the moments, trouble, feeling at home, and the way back.
    fn first_months(self, work: Memo<Option<Now>>) -> AnyView {
        let voice = self.voice;
        let is_home = Memo::new(move || work.with(|now| now.as_ref().is_some_and(|now| now.is_home)));
        let is_to_come = Memo::new(move || work.with(|now| now.as_ref().is_some_and(|now| now.is_to_come)));
        let is_unsaid = Memo::new(move || work.with(|now| now.as_ref().is_some_and(|now| now.is_unsaid)));
        let at_home = move || {
            let heading = el("h2").attr("id", AT_HOME).attr("tabindex", "-1").says(&t::HOME_HEADING, voice);
            parts(vec![heading.view(), follow(move || self.home(is_home.get()))])
        };
        parts(vec![
            checklist("werk-begint", voice),
            moments::view(voice),
            checklist("opstart", voice),
            follow(move || if is_to_come.get() { nothing() } else { at_home() }),
            follow(move || {
                if is_unsaid.get() {
                    untrack(|| ending::way_off(work, self.undoing, voice))
                } else {
                    nothing()
                }
            }),
            follow(move || if is_to_come.get() { nothing() } else { untrack(|| ending::way_back(voice)) }),
            el("p")
                .class("no-print")
                .child(link(job_offers::TITLE.get(voice), Route::JobOffers.href()))
                .view(),
        ])
    }

    fn home(self, is_home: bool) -> AnyView {
        let (voice, store) = (self.voice, self.desk.store);
        let label = if is_home { &t::HOME_BACK } else { &t::HOME_YES };
        let press = move || {
            store.run(feel_home(!is_home)).ok();
            platform::focus::soon(AT_HOME.to_owned());
        };
        let said = if is_home { el("p").says(&t::HOME_DONE, voice).view() } else { nothing() };
        let way = button(label.get(voice), Emphasis::Quiet, press);
        parts(vec![
            el("div").attr("role", "status").child(said).view(),
            el("p").class("row no-print").child(way).view(),
        ])
    }

    /// Work from before this one.
    fn before(self) -> AnyView {
        let (desk, voice) = (self.desk, self.voice);
        let all = desk.store.with(|dossier| before(dossier, voice));
        if all.is_empty() {
            return nothing();
        }
        let row =
            |(id, name, lines): (u32, String, Vec<Told>)| kept_record(desk, "li", id, name, lines, kept);
        let rows: Vec<Element> = all.into_iter().map(row).collect();
        parts(vec![
            el("h2").says(&t::PAST_HEADING, voice).view(),
            el("ul").class("records").children(rows).view(),
        ])
    }
}
