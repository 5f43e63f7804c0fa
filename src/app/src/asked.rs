//! What an occupation as a goal asks, and going for it: in the four ways, and on the page of an occupation. Leaves out every
//! figure: the view model has them.
//!
//! Accessibility: a description list with the same lines in the same order for every goal.

use crate::explaining::{Tree, folded};
use crate::leptos::*;
use crate::state::{DossierStore, here, occupations};
use crate::ui::element::{Element, el, follow, lines, nothing, parts};
use crate::ui::{Emphasis, FieldText, NoticeKind, button_with_id, link, long_way, notice, select};
use content::texts::{compare as c, forecast as f, trying, work_ways as t};
use content::{Text, Voice};
use domain::dossier::Command;
use screens::occupations::ways::{AskedRow, AskedShown, OneAsked, asked};
use screens::route::Route;

/// The id of the heading on the page of an occupation.
const HEADING: &str = "asked";

/// What goals are drawn with.
#[derive(Clone, Copy)]
pub struct Asking {
    pub store: DossierStore,
    tree: Tree,
    is_printed: RwSignal<bool>,
    /// The id of the heading that the focus goes to after a choice.
    heading: &'static str,
    pub voice: Voice,
}

/// What is called with what is picked.
pub type OnPick = Box<dyn Fn(String)>;

/// The ids of the parts of a goal.
#[derive(Clone, Copy)]
pub struct Ids {
    /// The kind of training to count with.
    pub training: &'static str,
    /// The steps of weeks and cost.
    pub steps: &'static str,
    /// The button that goes for it.
    pub choose: &'static str,
}

/// One choice out of many, of the way with this name.
pub fn choices(
    id: &'static str,
    label: &Text,
    way: &'static str,
    options: Vec<(String, String)>,
    chosen: &str,
    take: OnPick,
    voice: Voice,
) -> AnyView {
    select(id, FieldText::new(label.get(voice)).of(way), options, chosen, take)
}

impl Asking {
    /// For the screen with this heading.
    pub fn new(heading: &'static str, voice: Voice) -> Self {
        let is_printed = RwSignal::new(false);
        platform::printing::before(move || is_printed.set(true));
        Self { store: here().store, tree: Tree::new("", voice), is_printed, heading, voice }
    }

    /// While something is tried out: which answers are the own ones.
    pub fn trying(self) -> AnyView {
        let (store, voice) = (self.store, self.voice);
        let is_trying = store.whether(|dossier| dossier.before_trying.is_some());
        let press = move |command: Command| move || self.run(vec![command.clone()]);
        follow(move || {
            if !is_trying.get() {
                return nothing();
            }
            let keep = button_with_id(
                "way-keep",
                trying::KEEP.get(voice),
                Emphasis::Primary,
                press(Command::KeepTried),
            );
            let back = button_with_id(
                "way-back",
                trying::BACK.get(voice),
                Emphasis::Quiet,
                press(Command::BackToAnswers),
            );
            let body = vec![
                el("p").says(&t::TRYING_BODY, voice).child(" ").says(&t::TRYING_WEEKS, voice).view(),
                ways_on(voice),
                el("p").class("row no-print").child(keep).child(back).view(),
            ];
            notice(NoticeKind::Neutral, trying::TITLE.get(voice), body)
        })
    }

    /// The rows of a goal, its steps, other trainings, and the choice, at the way with this name. Without a name, on a page
    /// about the work itself, what that page has told is left out.
    pub fn shown(self, shown: AskedShown, way: &'static str, ids: Ids, take: OnPick) -> AnyView {
        let voice = self.voice;
        let AskedShown { rows, steps, training, trainings, is_chosen, choose_what, choose, stop } = shown;
        let told = rows.into_iter().filter(|row| !way.is_empty() || !row.is_of_work).map(told);
        let others = match trainings.is_empty() {
            true => nothing(),
            false => choices(ids.training, &t::CHOOSE_TRAINING, way, trainings, training, take, voice),
        };
        let steps_of = [t::ROW_TRAINING.get(voice), " ", way].concat();
        // As many parts for every goal, so that they stand on one height side by side.
        parts(vec![
            el("div").class("no-print").child(others).view(),
            el("dl").class("against").children(told.collect::<Vec<_>>()).view(),
            el("div").child(folded(self.tree, self.is_printed, ids.steps, steps_of.trim_end(), steps)).view(),
            el("div")
                .child(if is_chosen {
                    self.chosen(stop)
                } else {
                    self.choice(ids.choose, choose_what, choose)
                })
                .view(),
        ])
    }

    fn choice(self, id: &'static str, what: String, commands: Vec<Command>) -> AnyView {
        let go = move |_| self.run(commands.clone());
        let press = el("button")
            .attr("type", "button")
            .class(Emphasis::Quiet.class())
            .attr("id", id)
            .attr("aria-label", what);
        el("p").class("no-print").child(press.on("click", go).says(&t::CHOOSE, self.voice)).view()
    }

    fn chosen(self, stop: Vec<Command>) -> AnyView {
        let voice = self.voice;
        let said = el("p").child(el("b").says(&t::CHOSEN, voice)).view();
        if stop.is_empty() {
            return said;
        }
        let press = move || self.run(stop.clone());
        let press = button_with_id("way-stop", t::STOP.get(voice), Emphasis::Link, press);
        let answers = link(f::TO_ANSWERS.get(voice), Route::Answers.href());
        let stays = el("p").class("small no-print").says(&t::STOP_BODY, voice).child(" ").child(answers);
        parts(vec![said, el("p").class("no-print").child(press).view(), stays.view()])
    }

    fn run(self, commands: Vec<Command>) {
        self.store.run_all(commands).ok();
        platform::focus::soon(self.heading.to_owned());
    }
}

/// Where the choice shows.
fn ways_on(voice: Voice) -> AnyView {
    let ways = [(Route::Forecast, &c::TO_FORECAST), (Route::Pots, &t::TO_POTS), (Route::Map, &t::TO_MAP)];
    let way = |(route, text): (Route, &Text)| el("li").child(link(text.get(voice), route.href()));
    el("ul").class("row no-print").children(ways.map(way)).view()
}

/// What the figures are about.
pub fn notes(notes: Vec<&'static str>) -> AnyView {
    parts(notes.into_iter().map(|note| el("p").class("small soft").child(note).view()).collect())
}

fn told(row: AskedRow) -> Element {
    let label = el("dt").class("small soft").child(row.label);
    let change = row.change.map(|(words, href)| el("div").class("no-print").child(link(words, href)));
    el("div").child(label).child(el("dd").child(lines("div", "", row.lines)).children(change))
}

/// What one occupation asks, for its own page.
pub fn of_occupation(code: u16, voice: Voice) -> AnyView {
    let asking = Asking::new(HEADING, voice);
    let Some(known) = occupations(voice) else { return nothing() };
    let picked: RwSignal<String> = RwSignal::new(String::new());
    let ids = Ids { training: "asked-training", steps: "how-training", choose: "asked-choose" };
    let take = move |id: String| {
        picked.set(id);
        platform::focus::soon(ids.training.to_owned());
    };
    let shown = follow(move || {
        let training = picked.get();
        let today = platform::clock::today();
        let found = asking.store.with(|dossier| asked(code, Some(&training), dossier, known, today, voice));
        let shown = |found: OneAsked| {
            let shown = asking.shown(found.shown, "", ids, Box::new(take));
            let first = found.long_way.map_or_else(nothing, long_way);
            parts(vec![first, shown, notes(found.notes)])
        };
        untrack(|| found.map_or_else(nothing, shown))
    });
    el("section")
        .class("card stack")
        .child(el("h2").attr("id", HEADING).attr("tabindex", "-1").says(&t::HEADING_ASKED, voice))
        .child(asking.trying())
        .child(shown)
        .child(el("p").class("no-print").child(link(t::TITLE.get(voice), Route::Ways.href())))
        .view()
}
