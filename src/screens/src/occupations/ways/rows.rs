//! What an occupation asks, in rows of words. Leaves out money and the forecast, and a business of one's own.

use super::goal::Goal;
use super::money;
use super::scene::Scene;
use crate::forecast::{ShownStep, capital, shown_step};
use crate::wording::dates;
use content::assessments::VAARDIGHEDEN;
use content::texts::work_ways as t;
use content::{Text, Voice, training};
use domain::dossier::Command;
use domain::explanation::{Quantity, Step, Term};
use domain::occupations::{Access, Load, Occupation, Shortage, Stretch};
use domain::values::Country;
use domain::ways::{Asked, Earning};

/// How many skills are named.
const MOST_SKILLS: usize = 3;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedRow {
    /// What it is about.
    pub label: &'static str,
    /// What is said of it.
    pub lines: Vec<String>,
    /// Whether it tells of the work itself, which a page about that work has told already.
    pub is_of_work: bool,
}

/// What a goal asks.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedShown {
    /// In rows, the same for every goal.
    pub rows: Vec<AskedRow>,
    /// The steps of weeks and cost.
    pub steps: Vec<ShownStep>,
    /// Other kinds of training that lead there: id and name.
    pub trainings: Vec<(&'static str, &'static str)>,
    /// Whether the person goes for it.
    pub is_chosen: bool,
    /// What the button is called, for whoever hears it without the rest.
    pub choose_what: String,
    /// The commands that go for it.
    pub choose: Vec<Command>,
}

/// A row about the goal.
pub(super) fn row(label: &Text, lines: Vec<String>, voice: Voice) -> AskedRow {
    AskedRow { label: label.get(voice), lines, is_of_work: false }
}

impl AskedShown {
    /// What an occupation asks; of a business of one's own what is not an occupation's.
    pub(super) fn of(scene: &Scene<'_>, goal: &Goal) -> Self {
        let voice = scene.voice;
        let (mut rows, mut trainings, mut name) = (Vec::new(), Vec::new(), "");
        if let Some((to, asked)) = &goal.to {
            rows = of_work(scene, goal, to, asked);
            let others = asked.trainings.iter().filter(|kind| goal.training.as_ref() != Some(*kind));
            trainings =
                others.filter_map(|kind| Some((kind.id, training::name(kind.id)?.get(voice)))).collect();
            name = scene.known.named(to.code).map_or("", |known| known.name);
        }
        rows.extend(money::rows(scene, goal));
        Self {
            rows,
            steps: steps(goal, voice),
            trainings,
            is_chosen: goal.is_chosen,
            choose_what: t::CHOOSE_WHAT.fill(voice, [name]),
            choose: goal.choose(),
        }
    }
}

fn of_work(scene: &Scene<'_>, goal: &Goal, to: &'static Occupation, asked: &Asked) -> Vec<AskedRow> {
    let voice = scene.voice;
    let said = |text: &Text| vec![text.owned(voice)];
    let earns = goal.training.map(|kind| kind.earns.value);
    let earning = match earns {
        Some(Earning::Wage) => &t::EARNING_WAGE,
        Some(Earning::Beside) => &t::EARNING_BESIDE,
        Some(Earning::No) => &t::EARNING_NO,
        None if asked.stretch == Some(Stretch::Same) => &t::EARNING_JOB,
        None => &t::UNKNOWN,
    };
    let access = match asked.access {
        Access::Open => &t::ACCESS_OPEN,
        Access::Part => &t::ACCESS_PART,
        Access::Regulated => &t::ACCESS_REGULATED,
        Access::Unknown => &t::UNKNOWN,
    };
    let of_work = |label: &Text, lines: Vec<String>| AskedRow { is_of_work: true, ..row(label, lines, voice) };
    vec![
        row(&t::ROW_FAR, far(asked, voice), voice),
        row(&t::ROW_GAP, gap(asked, voice), voice),
        row(&t::ROW_ACCESS, said(access), voice),
        row(&t::ROW_TRAINING, money::training(scene, goal, asked), voice),
        row(&t::ROW_EARNING, said(earning), voice),
        of_work(&t::ROW_MARKET, market(scene, to)),
        of_work(&t::ROW_LOAD, load(&to.load, voice)),
    ]
}

fn far(asked: &Asked, voice: Voice) -> Vec<String> {
    let far = match asked.stretch {
        Some(Stretch::Same) => &t::FAR_SAME,
        Some(Stretch::Adjacent) => &t::FAR_ADJACENT,
        Some(Stretch::New) => &t::FAR_NEW,
        None => &t::NO_LAST,
    };
    let mut lines = vec![far.owned(voice)];
    match asked.gap.as_ref().map_or(0, |gap| gap.levels) {
        0 => {}
        1 => lines.push(t::LEVELS_ONE.owned(voice)),
        more => lines.push(t::LEVELS_MORE.fill(voice, [more.to_string()])),
    }
    lines
}

fn gap(asked: &Asked, voice: Voice) -> Vec<String> {
    let Some(gap) = &asked.gap else { return vec![t::UNKNOWN.owned(voice)] };
    let mut names = String::new();
    for (place, _) in gap.skills.iter().take(MOST_SKILLS) {
        let Some(scale) = VAARDIGHEDEN.scales.get(*place) else { continue };
        if !names.is_empty() {
            names.push_str("; ");
        }
        names.push_str(&crate::forecast::lower(scale.name.get(voice)));
    }
    vec![if names.is_empty() { t::GAP_NONE.owned(voice) } else { t::GAP_SKILLS.fill(voice, [names]) }]
}

/// How many people are looked for: by today's list in Flanders, by old figures in the Netherlands.
fn market(scene: &Scene<'_>, to: &Occupation) -> Vec<String> {
    let voice = scene.voice;
    if scene.country == Country::Belgium {
        let listed = match to.shortage {
            Shortage::Listed => &t::MARKET_SHORTAGE,
            Shortage::Part => &t::MARKET_SHORTAGE_PART,
            Shortage::NotListed => &t::MARKET_NOT_LISTED,
        };
        return vec![listed.owned(voice)];
    }
    let tension = scene.known.table.tensions.iter().find(|tension| tension.brc == to.group);
    vec![tension.map_or_else(
        || t::UNKNOWN.owned(voice),
        |tension| {
            let times = crate::wording::amounts::decimal(f64::from(tension.hundredths) / 100.0, 1, voice);
            t::MARKET_OLD.fill(voice, [times, dates::month_of_year(tension.day, voice)])
        },
    )]
}

fn load(load: &Load, voice: Voice) -> Vec<String> {
    let weights = [&t::LOAD_0, &t::LOAD_1, &t::LOAD_2, &t::LOAD_3];
    let hours = [&t::HOURS_0, &t::HOURS_1, &t::HOURS_2, &t::HOURS_3];
    let told = |words: &[&Text; 4], level: u8| {
        words.get(usize::from(level)).map_or_else(String::new, |text| text.owned(voice))
    };
    vec![
        t::LOAD_BODY.fill(voice, [told(&weights, load.body)]),
        t::LOAD_FEELINGS.fill(voice, [told(&weights, load.feelings)]),
        t::LOAD_HOURS.fill(voice, [told(&hours, load.hours)]),
    ]
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
