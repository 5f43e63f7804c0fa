//! What an occupation asks, in rows of words: what is known of the work, and what is asked to go there. Leaves out money and
//! the forecast, and a business of one's own.

use super::super::work_facts::{Facts, facts};
use super::goal::Goal;
use super::money;
use super::scene::Scene;
use crate::forecast::{ShownStep, capital, shown_step};
use content::texts::work_ways as t;
use content::{Text, Voice, training};
use domain::dossier::Command;
use domain::explanation::{Quantity, Step, Term};
use domain::occupations::{Occupation, Stretch};
use domain::values::Country;
use domain::ways::{Asked, Earning};

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedRow {
    /// What it is about.
    pub label: &'static str,
    /// What is said of it.
    pub lines: Vec<String>,
    /// Whether it tells of the work itself, which a page about that work has told already.
    pub is_of_work: bool,
    /// Where it is changed: words and address.
    pub change: Option<(&'static str, String)>,
}

/// What a goal asks.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedShown {
    /// In rows, the same for every goal.
    pub rows: Vec<AskedRow>,
    /// The steps of weeks and cost.
    pub steps: Vec<ShownStep>,
    /// The id of the training that is counted with; empty where there is none.
    pub training: &'static str,
    /// Every kind of training that leads there: id and name. Empty where there is no choice.
    pub trainings: Vec<(String, String)>,
    /// Whether the person goes for it.
    pub is_chosen: bool,
    /// What the button is called, for whoever hears it without the rest.
    pub choose_what: String,
    /// The commands that go for it.
    pub choose: Vec<Command>,
    /// The commands that go for it no longer; empty where there is nothing to stop.
    pub stop: Vec<Command>,
}

/// A row about the goal.
pub(super) fn row(label: &Text, lines: Vec<String>, voice: Voice) -> AskedRow {
    AskedRow { label: label.get(voice), lines, is_of_work: false, change: None }
}

impl AskedShown {
    /// What an occupation asks; of a business of one's own what is not an occupation's.
    pub(super) fn of(scene: &Scene<'_>, goal: &Goal) -> Self {
        let voice = scene.voice;
        let (mut rows, mut trainings, mut name) = (Vec::new(), Vec::new(), "");
        if let Some((to, asked)) = &goal.to {
            let [far, law, work] = of_work(scene, to);
            rows = [far, law].concat();
            rows.push(row(&t::ROW_TRAINING, money::training(scene, goal, asked), voice));
            rows.push(row(&t::ROW_EARNING, vec![earning(goal, asked).owned(voice)], voice));
            rows.extend(work);
            if 1 < asked.trainings.len() {
                let kinds = asked.trainings.iter();
                trainings = kinds.map(|kind| (kind.id.to_owned(), training_name(kind.id, voice))).collect();
            }
            name = scene.person.name(to.code);
        }
        rows.extend(money::rows(scene, goal));
        Self {
            rows,
            steps: steps(goal, voice),
            training: goal.training.map_or("", |kind| kind.id),
            trainings,
            is_chosen: goal.is_chosen,
            choose_what: t::CHOOSE_WHAT.fill(voice, [name]),
            choose: goal.choose(),
            stop: goal.stop(scene),
        }
    }
}

/// How far it is and what to learn; what the law asks; how much it is asked for and how heavy it is. Of law and demand what
/// counts in the country where work is looked for.
fn of_work(scene: &Scene<'_>, to: &Occupation) -> [Vec<AskedRow>; 3] {
    let [far, load, market] = facts(&scene.person, to);
    let words = |facts: &Facts, place: usize| facts.rows.get(place).map(|(_, words)| capital(words));
    let told = |facts: &Facts, place: usize| {
        let (label, words) = facts.rows.get(place)?;
        Some(AskedRow { label, lines: vec![capital(words)], is_of_work: true, change: None })
    };
    // In the order of `facts`: how far, what to learn, level; law and demand of one country; body, feelings, hours.
    let (law, demand) = if scene.person.country() == Country::Belgium { (5, 1) } else { (4, 0) };
    let mut first: Vec<AskedRow> = [0, 1].into_iter().filter_map(|place| told(&far, place)).collect();
    if let Some(first) = first.first_mut() {
        first.lines.extend(words(&far, 2).map(|level| t::LEVEL.fill(scene.voice, [level])));
    }
    let load = (0..3).filter_map(|place| told(&load, place));
    [first, told(&far, law).into_iter().collect(), told(&market, demand).into_iter().chain(load).collect()]
}

/// Whether there is a wage meanwhile.
fn earning(goal: &Goal, asked: &Asked) -> &'static Text {
    match goal.training.map(|kind| kind.earns.value) {
        Some(Earning::Wage) => &t::EARNING_WAGE,
        Some(Earning::Beside) => &t::EARNING_BESIDE,
        Some(Earning::No) => &t::EARNING_NO,
        None if asked.stretch == Some(Stretch::Same) => &t::EARNING_JOB,
        None => &t::UNKNOWN,
    }
}

/// Weeks and cost of the training, with where they come from.
fn steps(goal: &Goal, voice: Voice) -> Vec<ShownStep> {
    let Some(kind) = &goal.training else { return Vec::new() };
    [
        Step::figure(Term::TrainingTime, &kind.weeks, Quantity::WeeksAbout),
        Step::figure(Term::TrainingCost, &kind.cost, Quantity::euros_about),
    ]
    .iter()
    .map(|step| shown_step(step, voice))
    .collect()
}

/// The name of a training, with a capital.
pub(super) fn training_name(id: &str, voice: Voice) -> String {
    training::name(id).map_or_else(String::new, |name| capital(name.get(voice)))
}
