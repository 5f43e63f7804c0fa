//! The forecast put together: every way things can go, with its chance. The chance of a first day by some week is
//! the exact sum over the weeks in which the search can start. Leaves out reading the result.

use super::evaluator::{Prepared, StartKey};
use super::parts::employment::Running;
use super::parts::guidance::{Guided, WEEKS_A_MONTH, paces};
use super::parts::recovery::Recovering;
use super::parts::training::Training;
use super::parts::{Possible, employment, guidance, person, reach};
use super::{Effort, LAST_WEEK, Laws, Parameters, SearchLaw, Situation, Weekly, explained, laws};
use crate::dossier::GuidanceKind;
use crate::explanation::Step;
use chances::{After, Course};
use std::rc::Rc;

/// A situation evaluated: ready to be asked for chances.
#[derive(Clone, Debug)]
pub struct Model<'a> {
    pub(super) situation: Situation,
    pub(super) parameters: &'a Parameters,
    law: &'a SearchLaw,
    pub(super) trainings: Possible<Training>,
    pub(super) recoveries: Possible<Recovering>,
    pub(super) guidance: Possible<Guided>,
    pub(super) employment: Possible<Running>,
    preparation: Weekly,
    courses: Vec<Course>,
    lag: Vec<(usize, f64)>,
}

/// Guidance, arranged and bought, and the weeks of training that are left when the search starts.
#[derive(Clone, Copy, PartialEq)]
struct Helped {
    kind: GuidanceKind,
    until: f64,
    still_learning: usize,
    pace: f64,
}

impl<'a> Model<'a> {
    /// Evaluates one situation. For many of one person, an [`super::Evaluator`] is quicker.
    pub fn new(situation: &Situation, parameters: &'a Parameters, laws: &'a Laws) -> Self {
        Self::prepared(situation, parameters, laws, &Prepared::of(situation, parameters))
    }

    pub(super) fn prepared(
        situation: &Situation,
        parameters: &'a Parameters,
        laws: &'a Laws,
        prepared: &Prepared,
    ) -> Self {
        let guidance = guidance::evaluate(situation, parameters);
        let employment = employment::evaluate(situation, parameters);
        let steady = parameters.search.level.value
            * laws::market_pace(situation, parameters)
            * reach::pace(situation, parameters)
            * person::pace(situation, parameters);
        let mut preparation = Weekly::nothing();
        let mut courses = Vec::new();
        if situation.is_own_business() {
            for (_, start) in &prepared.starts {
                let start = in_business(&start.weeks, parameters, start.key.still_learning);
                preparation.add_share(1.0, &start);
                courses.push(Course::new(1.0, Rc::new(start), After::Nothing));
            }
        } else {
            prepared.starts.iter().for_each(|(_, start)| preparation.add_share(1.0, &start.weeks));
            for (helped, start) in helped(prepared, &guidance) {
                let start = Rc::new(start);
                for &(share, running) in &employment {
                    let after = After::Search {
                        effort: effort(parameters, steady * helped.pace, helped, running),
                        still_learning: helped.still_learning,
                        not_before: running.weeks.min(parameters.employment.own_notice.value) as usize,
                    };
                    courses.push(Course::new(share, Rc::clone(&start), after));
                }
            }
        }
        Self {
            situation: *situation,
            parameters,
            law: laws.when(situation.market.known().is_some()),
            trainings: prepared.trainings.clone(),
            recoveries: prepared.recoveries.clone(),
            guidance,
            employment,
            preparation,
            courses,
            lag: Weekly::from_shares(parameters.lag.value).weeks().collect(),
        }
    }

    /// The chance that the first day falls in week `week` from today or before (week 0 is the coming one).
    pub fn chance_by(&self, week: usize) -> f64 {
        self.courses.iter().map(|course| course.chance_by(week, self.law, &self.lag)).sum()
    }

    /// [`Self::chance_by`] for the first `length` weeks at once.
    pub fn by_week(&self, length: usize) -> Vec<f64> {
        let mut sum = vec![0.0; length.min(LAST_WEEK + 1)];
        for course in &self.courses {
            let own = course.by_week(length, self.law, &self.lag);
            sum.iter_mut().zip(own).for_each(|(total, chance)| *total += chance);
        }
        sum
    }

    /// Weeks until the first day, for this share of people: inside the week by straight line. None when that is
    /// beyond the grid. A good guess only makes it quicker.
    pub fn weeks_until(&self, share: f64, guess: f64) -> Option<f64> {
        chances::weeks_until(share, guess, |week| self.chance_by(week))
    }

    /// The chance of a first day within this many weeks from today; inside a week by straight line.
    pub fn chance_within(&self, weeks: f64) -> f64 {
        if weeks.is_nan() || weeks <= 0.0 {
            return 0.0;
        }
        let whole = (weeks as usize).min(LAST_WEEK);
        let before = whole.checked_sub(1).map_or(0.0, |last| self.chance_by(last));
        match (weeks - whole as f64).min(1.0) {
            0.0 => before,
            part => before + (self.chance_by(whole) - before) * part,
        }
    }

    /// Weeks before the search starts, over all courses.
    pub fn preparation(&self) -> &Weekly {
        &self.preparation
    }

    /// The steps of the parts, in the order in which they follow one another in time.
    pub fn steps(&self) -> Vec<Step> {
        explained::steps(self)
    }
}

/// The starts of the search by how the person is helped in it.
fn helped(prepared: &Prepared, guidance: &Possible<Guided>) -> Vec<(Helped, Weekly)> {
    let mut all: Vec<(Helped, Weekly)> = Vec::new();
    for (pace, start) in &prepared.starts {
        for &(share, guided) in guidance {
            let helped = Helped::of(*pace, start.key, guided);
            match all.iter_mut().find(|(known, _)| *known == helped) {
                Some((_, sum)) => sum.add_share(share, &start.weeks),
                None => all.push((helped, start.weeks.scaled(share))),
            }
        }
    }
    all
}

impl Helped {
    fn of(pace: f64, key: StartKey, guided: Guided) -> Self {
        let StartKey { bought_months, bought_from, still_learning } = key;
        // What is bought follows what was arranged; until it begins there is as good as no search to speed up.
        let until = if bought_from <= guided.weeks || bought_months == 0.0 {
            guided.weeks_with(bought_months)
        } else {
            bought_from + bought_months * WEEKS_A_MONTH
        };
        Self { kind: guided.kind, until, still_learning, pace }
    }
}

/// Building up may begin during a training; the business itself may not.
fn in_business(start: &Weekly, parameters: &Parameters, still_learning: usize) -> Weekly {
    start.then(&Weekly::triangular(parameters.building_up.value).at_least(still_learning))
}

/// The pace over time: without guidance at last, better while guidance lasts, lower while still at work.
fn effort(parameters: &Parameters, pace: f64, helped: Helped, running: Running) -> Effort {
    let (with, without) = paces(parameters, helped.kind);
    Effort::steady(without * pace)
        .times_until(helped.until, with / without)
        .times_until(running.weeks, running.pace)
}
