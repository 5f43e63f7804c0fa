//! The list of applications: finding in it, groups, more on request. Leaves out a single one.

use crate::leptos::*;
use crate::record_desk::RecordDesk;
use crate::state::here;
use crate::ui::element::{Element, el, follow, live, nothing, parts};
use crate::ui::{Emphasis, Field, FieldKind, FieldText, PageHead, button, button_with_id, field, link, page};
use content::Voice;
use content::texts::{applications as t, common};
use domain::dossier::{RecordField as F, RecordKind};
use screens::applications::{Applications, Asked, Group, PAGE};
use screens::route::Route;

/// The heading of the list, to which the focus goes.
const LIST: &str = "applications-list";
/// The button that shows or hides what is over.
const ENDED: &str = "applications-ended";
/// The form: what is open to see, and what is folded away.
const FIELDS: [&[F]; 2] = [
    &[F::Role, F::Organisation, F::Channel],
    &[
        F::Link,
        F::Applied,
        F::Next,
        F::NextDay,
        F::Name,
        F::Note,
        F::Replied,
        F::Interview,
        F::SecondInterview,
        F::Offered,
        F::Outcome,
        F::Closed,
    ],
];

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub(super) struct List {
    pub desk: RecordDesk,
    pub asked: RwSignal<Asked>,
    pub shown: Memo<Applications>,
}

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let asked = RwSignal::new(Asked::default());
    let today = platform::clock::today();
    // The field shows what is typed at once; the list comes after.
    let heard = late(move || asked.get());
    let shown =
        move || store.with(|dossier| heard.with(|asked| Applications::of(dossier, asked, today, voice)));
    let list = List {
        desk: RecordDesk::new(RecordKind::Application, FIELDS, voice),
        asked,
        shown: Memo::new(shown),
    };
    let ways = [(&t::TO_SEARCH, Route::Search), (&t::TO_REPORT, Route::SearchReport)];
    let ways = ways.map(|(text, route)| el("li").child(link(text.get(voice), route.href())));
    let is_empty = Memo::new(move || list.shown.with(|shown| shown.is_empty));
    let content = vec![
        list.desk.announced(),
        list.desk.adding(t::ADD.get(voice), |name, voice| t::ADDED.fill(voice, [name])),
        follow(move || if is_empty.get() { nothing() } else { list.finding() }),
        el("h2").attr("id", LIST).attr("tabindex", "-1").says(&t::LIST, voice).view(),
        follow(move || list.above()),
        follow(move || list.drawn()),
        el("ul").class("no-print").children(ways).view(),
        el("p")
            .class("row no-print")
            .child(button(common::PRINT.get(voice), Emphasis::Quiet, platform::printing::print))
            .view(),
    ];
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::LEDE.get(voice)), content)
}

impl List {
    fn change(self, change: impl FnOnce(&mut Asked)) {
        let mut asked = self.asked.get_untracked();
        change(&mut asked);
        self.asked.set(asked);
    }

    fn finding(self) -> AnyView {
        let words = field(Field {
            id: "find-application",
            text: FieldText::new(t::FIND.get(self.desk.voice)),
            value: Box::new(move || self.asked.with(|asked| asked.words.clone())),
            on_input: Box::new(move |words| {
                self.change(|asked| *asked = Asked { words, most: PAGE, ended: asked.ended });
            }),
            kind: FieldKind::Text,
        });
        let found = live(move || self.shown.with(|shown| shown.found.clone()).unwrap_or_default());
        let found = el("p").class("small soft").attr("role", "status").child(found);
        el("div").class("no-print").child(words).child(found).view()
    }

    /// What was done with one that is not shown.
    fn above(self) -> AnyView {
        let at = self.desk.done.with(|done| done.as_ref().and_then(|done| done.at));
        match at {
            Some(id) if self.shown.with(|shown| shown.shows(id)) => nothing(),
            at => self.desk.told_at(at),
        }
    }

    fn drawn(self) -> AnyView {
        let Applications { groups, is_empty, more, ended, .. } = self.shown.get();
        let voice = self.desk.voice;
        if is_empty {
            return el("p").class("empty").says(&t::EMPTY, voice).view();
        }
        let mut all: Vec<AnyView> = groups.into_iter().map(|group| self.group(group).view()).collect();
        let mut ways = el("p").class("row no-print");
        if let Some(words) = more {
            let last = self.shown.with_untracked(|shown| {
                shown.groups.last().and_then(|group| group.rows.last()).map(|row| row.id)
            });
            let press = move || {
                self.change(|asked| asked.most += PAGE);
                if let Some(last) = last {
                    platform::focus::soon(crate::record_desk::place(last));
                }
            };
            ways = ways.child(button(words, Emphasis::Quiet, press));
        }
        if let Some(words) = ended {
            let press = move || {
                self.change(|asked| asked.ended = !asked.ended);
                platform::focus::soon(ENDED.to_owned());
            };
            ways = ways.child(button_with_id(ENDED, words, Emphasis::Link, press));
        }
        all.push(ways.view());
        parts(all)
    }

    fn group(self, group: Group) -> Element {
        let rows = group.rows.into_iter().map(|row| self.item(row));
        let count = [" (", &group.count.to_string(), ")"].concat();
        el("section")
            .attr("id", group.id)
            .child(el("h3").child(group.heading).child(el("span").class("soft").child(count)))
            .children(group.note.map(|note| el("p").class("small soft").child(note)))
            .child(el("ul").class("records").children(rows))
    }
}
