//! One person's rights and terms: what is asked, dates, and every right with its value, its door or what is missing.
//! Leaves out every figure and rule: the view model has them.

mod door;
mod form;
mod row;

use crate::explaining::{Tree, own_values};
use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{Element, el, follow, nothing, parts};
use crate::ui::{NoticeKind, PageHead, deadline, link, notice, page};
use content::Voice;
use content::texts::{bureau, first_aid, pots, rights as t, signing};
use domain::rights::RightsQuestion;
use screens::facts;
use screens::rights::{RightsScreen, ShownDoor};
use screens::route::Route;

/// What the rows are drawn with.
#[derive(Clone, Copy)]
struct Drawing {
    /// The steps behind a value.
    tree: Tree,
    /// Questions that were picked to answer or change; the next ones while there are none.
    picked: form::Picked,
    /// Whether the page is printed, so that all steps are drawn.
    is_printed: RwSignal<bool>,
    voice: Voice,
}

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let drawing = Drawing {
        tree: Tree::new("", voice),
        picked: RwSignal::new(Vec::new()),
        is_printed: RwSignal::new(false),
        voice,
    };
    platform::printing::before(move || drawing.is_printed.set(true));
    let shown =
        Memo::new(move || store.with(|dossier| RightsScreen::of(dossier, platform::clock::today(), voice)));
    let results = follow(move || {
        let shown = shown.get();
        untrack(|| drawing.results(shown))
    });
    let stop = follow(move || {
        let Some(stop) = shown.with(|shown| shown.stop.clone()) else { return nothing() };
        let open = el("p").says(&t::STAYS_OPEN, voice).view();
        notice(NoticeKind::Deadline, t::STOP.get(voice), vec![door::view(stop, voice), open])
    });
    page(
        PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)),
        vec![
            el("div").attr("id", "rights-stop").child(stop).view(),
            el("div").class("no-print").child(form::view(drawing.picked, voice)).view(),
            own_values(voice),
            results,
            el("p")
                .class("row no-print")
                .child(link(signing::WAY.get(voice), Route::BeforeSigning.href()))
                .child(link(bureau::WAY.get(voice), Route::Bureau.href()))
                .child(link(pots::TITLE.get(voice), Route::Pots.href()))
                .view(),
        ],
    )
}

impl Drawing {
    fn results(self, shown: RightsScreen) -> AnyView {
        let voice = self.voice;
        let mut all = vec![el("h2").says(&t::GROUP_NOW, voice).view()];
        if shown.stop.as_ref().is_some_and(ShownDoor::is_first) {
            all.push(el("p").child(el("strong").says(&t::NOW_HELP, voice)).view());
        } else if shown.dates.is_empty() {
            all.push(el("p").child(shown.no_dates).view());
        }
        let skip = first_aid::SKIP_HEADING.get(voice);
        all.extend(shown.dates.into_iter().map(|date| deadline(date, skip)));
        for (group, rows) in shown.groups {
            all.push(el("h2").says(group.heading(), voice).view());
            all.extend(rows.into_iter().map(|row| self.row(row)));
        }
        el("div").attr("id", "rights-results").class("stack").children(all).view()
    }

    /// Questions, each as a way to the form.
    fn ways(self, questions: Vec<RightsQuestion>) -> AnyView {
        let rows = questions.into_iter().map(|question| {
            el("li").child(form::way(vec![question], facts::label(question, self.voice), self.picked))
        });
        el("ul").children(rows.collect::<Vec<Element>>()).view()
    }

    /// How many answers are missing, as a way to them in the form.
    fn needs(self, questions: Vec<RightsQuestion>) -> AnyView {
        let words = match questions.len() {
            1 => t::MISSING_ONE.owned(self.voice),
            count => t::MISSING_SOME.fill(self.voice, [count.to_string()]),
        };
        el("p").child(form::way(questions, words, self.picked)).view()
    }

    /// A line that introduces questions, and the questions.
    fn asks(self, intro: &'static content::Text, questions: Vec<RightsQuestion>) -> AnyView {
        if questions.is_empty() {
            return nothing();
        }
        parts(vec![el("p").class("no-print").says(intro, self.voice).view(), self.ways(questions)])
    }
}
