//! What we propose to do, and when, from the answers alone. Leaves out words, and what the person makes of it.

use super::basis::Basis;
use super::known::{holds, is_progress, is_taken};
use super::round::{self, is_settled};
use crate::plan_steps::{owner_word, task};
use chrono::NaiveDate;
use content::{PlannedTask, TaskEntry, TaskLength, phases, planned_task, planned_tasks};
use domain::dossier::{Dossier, RecordField};
use domain::phases::Phase;
use domain::plan::{Condition, Graph, Link, NamedDay, Node, Takes, spread};
use domain::rights::{Deadline, DeadlineOutcome};

/// A step as we propose it.
#[derive(Clone, Copy, Debug)]
pub struct ProposedStep {
    /// The task.
    pub task: &'static TaskEntry,
    /// What a plan needs of it.
    pub planned: &'static PlannedTask,
    /// The day on which it begins. None when that lies too far away.
    pub day: Option<NaiveDate>,
    /// How many days of work it takes.
    pub days: u32,
    /// The word for who does it.
    pub owner: &'static str,
}

/// All that we propose.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The steps, in the order of the phases.
    pub steps: Vec<ProposedStep>,
}

impl Proposal {
    /// For this dossier, from today on: what is in the plan and open, and what would be new in it.
    pub fn of(dossier: &Dossier, today: NaiveDate) -> Self {
        let basis = Basis::anew(dossier, today);
        let dates = round::dates(dossier, today);
        let tasks: Vec<(&PlannedTask, &TaskEntry)> = planned_tasks()
            .iter()
            .filter_map(|planned| Some((planned, task(planned.id)?)))
            .filter(|(planned, task)| {
                (planned.is_aim || !is_settled(planned, dossier)) && belongs(planned, task, dossier, today)
            })
            .collect();
        let is_in = |id: &str| tasks.iter().position(|(planned, _)| planned.id == id);
        let nodes: Vec<Node> = tasks
            .iter()
            .map(|(planned, _)| {
                let mut after = Vec::new();
                links(planned, planned, &is_in, &basis, dossier, today, &mut after);
                node(planned, after, &basis, &dates, dossier)
            })
            .collect();
        let minutes: Vec<u32> = tasks.iter().map(|(planned, task)| sitting(planned, task, &basis)).collect();
        let days = spread(&Graph::new(nodes), &minutes, basis.minutes, &basis.workdays);
        let is_guided = holds(Condition::Guided, dossier, today);
        let step =
            |((planned, task), day): (&(&'static PlannedTask, &'static TaskEntry), Option<NaiveDate>)| {
                let owner = owner_word(task.owner);
                ProposedStep {
                    task,
                    planned,
                    day,
                    days: basis.takes(planned.takes),
                    owner: if owner == "coach" && !is_guided { crate::plan_steps::YOU } else { owner },
                }
            };
        Self { steps: tasks.iter().zip(days).map(step).collect() }
    }
}

/// The id of the phase of a task.
pub(super) fn phase_of(task: &str) -> &'static str {
    let phase = phases().iter().find(|phase| phase.tasks.iter().any(|known| known.id == task));
    phase.map_or("", |phase| phase.id)
}

/// Whether a task comes after someone was hired.
pub(super) fn is_late(task: &str) -> bool {
    [Phase::Hired, Phase::Aftercare].iter().any(|phase| phase.id() == phase_of(task))
}

/// Whether a step belongs in this plan. One that is in it stays for what follows from time or was done.
pub(super) fn belongs(planned: &PlannedTask, task: &TaskEntry, dossier: &Dossier, today: NaiveDate) -> bool {
    let is_in = round::step(planned, dossier).is_some();
    let holds = |condition: &Condition| holds(*condition, dossier, today);
    let stays = |condition: &Condition| is_in && is_progress(*condition);
    let country = dossier.intake.works.known().copied();
    country.is_none_or(|country| task.countries.contains(&country))
        && (is_late(planned.id) || !holds(&Condition::Hired))
        && planned.when.iter().all(|condition| stays(condition) || holds(condition))
        && (planned.any.is_empty()
            || planned.any.iter().any(|condition| stays(condition) || holds(condition)))
        && !planned.unless.iter().any(|condition| !stays(condition) && holds(condition))
        && (is_in || !is_settled(planned, dossier) && !is_taken(task.at, dossier))
}

/// What comes before a step, as far as it is in the plan; of what is not, what comes before that.
pub(super) fn links(
    of: &PlannedTask,
    from: &PlannedTask,
    is_in: &dyn Fn(&str) -> Option<usize>,
    basis: &Basis,
    dossier: &Dossier,
    today: NaiveDate,
    found: &mut Vec<Link>,
) {
    for id in from.after {
        let Some(before) = planned_task(id) else { continue };
        let Some(to) = is_in(id) else {
            links(of, before, is_in, basis, dossier, today, found);
            continue;
        };
        let wait = match before.takes {
            // A course beside the search holds nothing up; a training before the job leaves room to search at its end.
            Takes::Training(_) if !holds(Condition::TrainingFirst, dossier, today) => continue,
            Takes::Training(_) if of.is_aim => 0,
            Takes::Training(_) => -basis.overlap,
            _ => of.wait,
        };
        if found.iter().all(|link| link.to != to) {
            found.push(Link { to, wait });
        }
    }
}

fn node(
    planned: &PlannedTask,
    after: Vec<Link>,
    basis: &Basis,
    dates: &[Deadline<'_>],
    dossier: &Dossier,
) -> Node {
    let takes = basis.takes(planned.takes);
    let set = set_day(planned, basis, dossier);
    if basis.is_far && is_late(planned.id) && set.is_none() {
        return Node { takes, after, ..Node::default() };
    }
    let (latest, opens) = term(planned, dates);
    let day = opens.unwrap_or_else(|| earliest(planned, after.is_empty(), basis));
    let day = latest.map_or(day, |latest| day.min(basis.workdays.on_or_before(latest))).max(basis.begin);
    Node { day: Some(set.unwrap_or(day)), takes, after, is_fixed: set.is_some(), latest }
}

/// The first day on which a step can begin by what the answers name.
pub(super) fn earliest(planned: &PlannedTask, is_first: bool, basis: &Basis) -> NaiveDate {
    let named = match planned.from {
        NamedDay::Begin => basis.begin,
        NamedDay::LastDay => basis.last_day.unwrap_or(basis.begin),
        NamedDay::Recovered => basis.recovered,
    };
    if !is_first || planned.wait == 0 {
        return named.max(basis.begin);
    }
    // What comes a while after the begin of the plan keeps its day while that lies ahead.
    let of_plan = Some(basis.of_plan).filter(|_| planned.from == NamedDay::Begin);
    let at = |day: NaiveDate| basis.workdays.step(day, planned.wait);
    let kept = of_plan.map(at).filter(|day| basis.begin <= *day);
    kept.unwrap_or_else(|| at(named)).max(basis.begin)
}

/// The last day on which a step may begin by the rules, and the first on which it can be done.
pub(super) fn term(planned: &PlannedTask, dates: &[Deadline<'_>]) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let found = dates.iter().filter(|deadline| planned.by.contains(&deadline.rule.id));
    let first = found.filter_map(|deadline| match deadline.outcome {
        DeadlineOutcome::On { date, opens, .. } => Some((Some(date), opens)),
        _ => None,
    });
    first.min_by_key(|(date, _)| *date).unwrap_or_default()
}

/// The day of a step that stands: what has begun, or what the person fixed.
fn set_day(planned: &PlannedTask, basis: &Basis, dossier: &Dossier) -> Option<NaiveDate> {
    let fixed = round::step(planned, dossier).filter(|step| step.choice(RecordField::Fixed) == "yes");
    match planned.takes {
        Takes::Training(_) => basis.training_begun,
        _ if planned.is_aim => basis.first_day,
        _ => None,
    }
    .or_else(|| fixed.and_then(|step| step.day(RecordField::Day)))
}

/// Minutes that a step takes of a day of the person: half of them at least, so that no day begins more than two.
fn sitting(planned: &PlannedTask, task: &TaskEntry, basis: &Basis) -> u32 {
    match (task.owner, task.length, planned.takes) {
        (content::Owner::You, TaskLength::Minutes(minutes), Takes::Days(_)) if !planned.is_aim => {
            minutes.clamp(basis.minutes / 2, basis.minutes)
        }
        _ => 0,
    }
}
