//! The forecast put together: every way things can go, with its chance. The chance of a first day by some week is
//! the exact sum over the weeks in which the search can start. Leaves out reading the result.

use super::parts::employment::Running;
use super::parts::guidance::{Guided, WEEKS_A_MONTH, paces};
use super::parts::recovery::Recovering;
use super::parts::training::Training;
use super::parts::{Possible, employment, guidance, market, recovery, training};
use super::{Beliefs, Effort, LAST_WEEK, Parameters, SearchLaw, Situation, Weekly, explained, spread};
use crate::explanation::Step;
use chances::{After, Course};

/// A situation evaluated: ready to be asked for chances.
#[derive(Clone, Debug)]
pub struct Model {
    courses: Vec<Course>,
    law: SearchLaw,
    lag: Vec<(usize, f64)>,
    parts: Vec<Step>,
}

/// The parts of one course before they are put together.
struct Choices {
    share: f64,
    training: Training,
    recovering: Recovering,
    guided: Guided,
    running: Running,
}

impl Model {
    /// The search law of these figures: tabulate it once, use it for every situation.
    pub fn law(parameters: &Parameters) -> SearchLaw {
        let figures = &parameters.search;
        SearchLaw::new(Beliefs {
            interviews: figures.interviews.value,
            weeks: figures.weeks.value,
            offers: figures.offers.value,
            refusals: figures.refusals.value,
        })
    }

    /// Evaluates a situation.
    pub fn new(situation: &Situation, parameters: &Parameters, law: &SearchLaw) -> Self {
        let training = training::evaluate(situation, parameters);
        let recovery = recovery::evaluate(situation, parameters);
        // A question that was left open plays no part, and so has no step.
        let recovery_step = situation.recovery.is_settled().then_some(recovery.step);
        let buys = training.value.iter().any(|(_, training)| 0.0 < training.bought_months);
        let guidance = guidance::evaluate(situation, parameters, buys);
        let employment = employment::evaluate(situation, parameters);
        let market = market::evaluate(situation, parameters);

        let mut courses = Vec::new();
        let own_business = situation.is_own_business();
        for choices in combine(&training.value, &recovery.value, &guidance.value, &employment.value) {
            add(&mut courses, parameters, &choices, own_business);
        }
        let figures = &parameters.search;
        let mut paces = Vec::new();
        for (pace, share) in spread::paces(figures.spread.value) {
            for &(chance, in_market) in &market.value {
                paces.push((figures.level.value * pace * in_market, share * chance));
            }
        }
        let lag = Weekly::from_shares(parameters.lag.value).weeks().collect();
        let parts = if own_business {
            explained::own_business(parameters, training.step, recovery_step)
        } else {
            let before = explained::preparation(parameters, training.step, recovery_step);
            explained::search(parameters, before, [market.step, guidance.step, employment.step])
        };
        Self { courses, law: law.blended(&paces), lag, parts }
    }

    /// The chance that the first day falls in week `week` from today or before (week 0 is the coming one).
    pub fn chance_by(&self, week: usize) -> f64 {
        self.courses.iter().map(|course| course.chance_by(week, &self.law, &self.lag)).sum()
    }

    /// [`Self::chance_by`] for every week of the grid at once.
    pub fn by_week(&self) -> Vec<f64> {
        let mut sum = vec![0.0; LAST_WEEK + 1];
        for course in &self.courses {
            let own = course.by_week(&self.law, &self.lag);
            sum.iter_mut().zip(own).for_each(|(total, chance)| *total += chance);
        }
        sum
    }

    /// Weeks until the first day, for this share of people: inside the week by straight line. None when that is
    /// beyond the grid.
    pub fn weeks_until(&self, share: f64) -> Option<f64> {
        if self.chance_by(LAST_WEEK) < share {
            return None;
        }
        let (mut low, mut high) = (0, LAST_WEEK);
        while low < high {
            let middle = (low + high) / 2;
            if self.chance_by(middle) < share { low = middle + 1 } else { high = middle }
        }
        let before = if low == 0 { 0.0 } else { self.chance_by(low - 1) };
        let inside = self.chance_by(low) - before;
        let part = if 0.0 < inside { ((share - before) / inside).clamp(0.0, 1.0) } else { 0.0 };
        Some(low as f64 + part)
    }

    /// The steps of the parts, in the order in which they follow one another in time.
    pub fn parts(&self) -> &[Step] {
        &self.parts
    }

    /// Weeks before the search starts, over all courses.
    pub fn preparation(&self) -> Weekly {
        let mut sum = Weekly::nothing();
        for course in &self.courses {
            sum.add_share(1.0, &course.start);
        }
        sum
    }
}

fn combine<'a>(
    trainings: &'a Possible<Training>,
    recoveries: &'a Possible<Recovering>,
    guidance: &'a Possible<Guided>,
    employment: &'a Possible<Running>,
) -> impl Iterator<Item = Choices> + 'a {
    trainings.iter().flat_map(move |(first, training)| {
        recoveries.iter().flat_map(move |(second, recovering)| {
            guidance.iter().flat_map(move |&(third, guided)| {
                employment.iter().map(move |&(fourth, running)| Choices {
                    share: first * second * third * fourth,
                    training: training.clone(),
                    recovering: recovering.clone(),
                    guided,
                    running,
                })
            })
        })
    })
}

/// Adds the starts of these choices to the course that goes on in the same way, or to a new one.
fn add(courses: &mut Vec<Course>, parameters: &Parameters, choices: &Choices, own_business: bool) {
    let mut start = Weekly::triangular(parameters.orientation.value)
        .then(&choices.recovering.weeks)
        .then(&choices.training.weeks);
    let after = if own_business {
        // Building up may begin during a training; the business itself may not.
        let building = Weekly::triangular(parameters.building_up.value);
        start = start.then(&building.at_least(choices.training.still_learning));
        After::Nothing
    } else {
        let own_notice = parameters.employment.own_notice.value;
        After::Search {
            effort: effort(parameters, choices),
            still_learning: choices.training.still_learning,
            not_before: choices.running.weeks.min(own_notice) as usize,
        }
    };
    match courses.iter_mut().find(|course| course.after == after) {
        Some(course) => course.start.add_share(choices.share, &start),
        None => {
            let mut course = Course::new(after);
            course.start.add_share(choices.share, &start);
            courses.push(course);
        }
    }
}

/// The pace over time: without guidance at last, better while guidance lasts, lower while still at work.
fn effort(parameters: &Parameters, choices: &Choices) -> Effort {
    let (with, without) = paces(parameters, choices.guided.kind);
    let months = choices.guided.months + choices.training.bought_months;
    Effort::steady(without * choices.recovering.pace)
        .times_until(months * WEEKS_A_MONTH, with / without)
        .times_until(choices.running.weeks, choices.running.pace)
}
