//! The three pots of money: what is filled in, one table, and each pot with its figures, its steps and what the forecast
//! can take over. Leaves out every figure: the view model has them.

mod training_form;

use crate::charts::range_drawing;
use crate::checklist::checklist;
use crate::explaining::{Tree, folded, own_values};
use crate::fact_form::fact_form;
use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{Element, el, follow, lines, live, nothing, parts};
use crate::ui::{
    Emphasis, NoticeKind, PageHead, button, chart_picture, details, link, page, stacked_table,
    untitled_notice, wide_table,
};
use content::texts::pots as t;
use content::{Text, Voice};
use screens::pots::{Picture, PotsScreen, Proposal, ShownPot, asked};
use screens::route::Route;
use std::rc::Rc;

/// The ways of paying for training, as a list.
const FUNDING: &str = "scholing-betalen";

/// What the pots are drawn with.
#[derive(Clone, Copy)]
struct Drawing {
    store: DossierStore,
    shown: Memo<PotsScreen>,
    tree: Tree,
    /// Whether the page is printed, so that all steps are drawn.
    is_printed: RwSignal<bool>,
    /// What was kept last.
    said: RwSignal<String>,
    /// Counts what was taken over: the form is then drawn anew with it.
    taken: RwSignal<u32>,
    voice: Voice,
}

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let shown =
        Memo::new(move || store.with(|dossier| PotsScreen::of(dossier, platform::clock::today(), voice)));
    let drawing = Drawing {
        store,
        shown,
        tree: Tree::new("", voice),
        is_printed: RwSignal::new(false),
        said: RwSignal::new(String::new()),
        taken: RwSignal::new(0),
        voice,
    };
    platform::printing::before(move || drawing.is_printed.set(true));
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), drawing.content())
}

impl Drawing {
    fn content(self) -> Vec<AnyView> {
        let Self { shown, said, voice, .. } = self;
        let ways =
            [(&t::TO_FORECAST, Route::Forecast), (&t::TO_RIGHTS, Route::Rights), (&t::TO_HELP, Route::Help)];
        let way = |(label, route): (&Text, Route)| el("li").child(link(label.get(voice), route.href()));
        vec![
            self.form(),
            el("p").attr("role", "status").attr("id", "pots-said").child(live(move || said.get())).view(),
            follow(move || shown.with(|shown| stacked_table(shown.table.clone()))),
            follow(move || {
                let forecast = shown.with(|shown| shown.forecast.clone());
                let told =
                    |words: String| untitled_notice(NoticeKind::Neutral, vec![el("p").child(words).view()]);
                forecast.map_or_else(nothing, told)
            }),
            own_values(voice),
            self.pot("pot-trajectory", &t::TRAJECTORY_HEADING, |shown| shown.trajectory.clone()),
            self.pot("pot-training", &t::TRAINING_HEADING, |shown| shown.training.clone()),
            training_form::view(said, voice),
            checklist(FUNDING, voice),
            self.pot("pot-living", &t::LIVING_HEADING, |shown| shown.living.clone()),
            follow(move || {
                let picture = shown.with(|shown| shown.picture.clone());
                picture.map_or_else(nothing, |picture| drawn(picture, voice))
            }),
            el("ul").class("row no-print").children(ways.map(way)).view(),
        ]
    }

    /// The amounts, open as long as something is missing.
    fn form(self) -> AnyView {
        let Self { store, taken, said, voice, .. } = self;
        follow(move || {
            taken.get();
            let is_open =
                store.peek(|dossier| !screens::pots::missing(dossier, platform::clock::today()).is_empty());
            let kept = move || said.set(t::KEPT.owned(voice));
            let form = untrack(|| fact_form(&asked(), false, Rc::new(kept), voice));
            let frame = el("details").class("details no-print");
            let frame = if is_open { frame.attr("open", "") } else { frame };
            frame
                .child(el("summary").class("details__summary").says(&t::AMOUNTS, voice))
                .child(el("div").class("details__body").child(form))
                .view()
        })
    }

    fn pot(self, id: &'static str, heading: &'static Text, read: fn(&PotsScreen) -> ShownPot) -> AnyView {
        let Self { shown, voice, .. } = self;
        let inside = follow(move || {
            let ShownPot { answer, to_people, lines: sentences, steps, proposal } = shown.with(read);
            let answer = if answer.is_empty() {
                nothing()
            } else {
                el("p").class("right__value").child(el("b").child(answer)).view()
            };
            untrack(|| {
                parts(vec![
                    answer,
                    if to_people {
                        el("p").child(link(t::TO_HELP.get(voice), Route::Help.href())).view()
                    } else {
                        nothing()
                    },
                    el("ul").child(lines("li", "", sentences)).view(),
                    proposal.map_or_else(nothing, |proposal| self.take(proposal).view()),
                    folded(self.tree, self.is_printed, how(id), heading.get(voice), steps),
                ])
            })
        });
        el("section")
            .class("card stack")
            .attr("id", id)
            .child(el("h2").says(heading, voice))
            .child(inside)
            .view()
    }

    /// The press that puts something into the forecast.
    fn take(self, proposal: Proposal) -> Element {
        let Proposal { label, commands } = proposal;
        let Self { store, said, taken, voice, .. } = self;
        let press = move || {
            if store.run_all(commands.clone()).is_ok() {
                said.set(t::TAKEN.owned(voice));
                taken.set(taken.get_untracked() + 1);
                // The button goes with what it took over.
                platform::focus::to_title();
            }
        };
        el("p").class("no-print").child(button(label, Emphasis::Quiet, press))
    }
}

/// The id of the steps of a pot.
fn how(pot: &'static str) -> &'static str {
    match pot {
        "pot-trajectory" => "how-trajectory",
        "pot-training" => "how-training",
        _ => "how-living",
    }
}

fn drawn(picture: Picture, voice: Voice) -> AnyView {
    let Picture { chart, reading, table } = picture;
    let months = details(t::SHOW_MONTHS.get(voice), vec![wide_table(table)]);
    chart_picture("pots-chart", reading, range_drawing(Box::new(move || chart.clone()))).child(months).view()
}
