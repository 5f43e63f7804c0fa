//! The forecast put together: every way things can go, with its chance. The chance of a first day by some week is
//! the exact sum over the weeks in which the search can start. Leaves out reading the result.

use super::parts::employment::Running;
use super::parts::guidance::{Guided, WEEKS_A_MONTH, paces};
use super::parts::recovery::Recovering;
use super::parts::training::Training;
use super::parts::{Possible, employment, guidance, person, reach, recovery, training};
use super::{Effort, LAST_WEEK, Laws, Parameters, SearchLaw, Situation, Weekly, explained, laws};
use crate::dossier::GuidanceKind;
use crate::explanation::Step;
use chances::{After, Course};

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

/// Guidance over time, arranged and bought, and the weeks of training that are left when the search starts.
#[derive(Clone, Copy, PartialEq)]
struct Helped {
    kind: GuidanceKind,
    until: f64,
    bought: (f64, f64),
    still_learning: usize,
}

impl<'a> Model<'a> {
    /// Evaluates a situation.
    pub fn new(situation: &Situation, parameters: &'a Parameters, laws: &'a Laws) -> Self {
        let trainings = training::evaluate(situation, parameters);
        let recoveries = recovery::evaluate(situation, parameters);
        let guidance = guidance::evaluate(situation, parameters);
        let employment = employment::evaluate(situation, parameters);
        let mut courses = Vec::new();
        let mut preparation = Weekly::nothing();
        let steady = parameters.search.level.value
            * laws::market_pace(situation, parameters)
            * reach::pace(situation, parameters)
            * person::pace(situation, parameters);
        for (chance, recovering) in &recoveries {
            let before = orientation(situation, parameters).then(&recovering.weeks());
            let pace = steady * recovering.pace;
            for (helped, start) in starts(&before, &trainings, &guidance) {
                if situation.is_own_business() {
                    let start = in_business(&start, parameters, helped.still_learning).scaled(*chance);
                    preparation.add_share(1.0, &start);
                    courses.push(Course::new(&start, After::Nothing));
                    continue;
                }
                preparation.add_share(*chance, &start);
                for &(share, running) in &employment {
                    let after = After::Search {
                        effort: effort(parameters, pace, helped, running),
                        still_learning: helped.still_learning,
                        not_before: running.weeks.min(parameters.employment.own_notice.value) as usize,
                    };
                    courses.push(Course::new(&start.scaled(chance * share), after));
                }
            }
        }
        Self {
            situation: *situation,
            parameters,
            law: laws.when(situation.market.known().is_some()),
            trainings,
            recoveries,
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
        let whole = weeks as usize;
        let before = whole.checked_sub(1).map_or(0.0, |last| self.chance_by(last));
        before + (self.chance_by(whole.min(LAST_WEEK)) - before) * (weeks - whole as f64)
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

/// Weeks of orientation; none once the search has begun or a training is under way.
fn orientation(situation: &Situation, parameters: &Parameters) -> Weekly {
    if situation.is_under_way() {
        Weekly::exactly(0)
    } else {
        Weekly::triangular(parameters.orientation.value)
    }
}

/// The starts of the search by how the person is helped in it.
fn starts(
    before: &Weekly,
    trainings: &Possible<Training>,
    guidance: &Possible<Guided>,
) -> Vec<(Helped, Weekly)> {
    let mut starts: Vec<(Helped, Weekly)> = Vec::new();
    for (first, training) in trainings {
        let start = training.start_after(before);
        // Guidance of one's own is bought for the search, not for the training before it.
        let earliest = if training.form.comes_first() { start.earliest().unwrap_or(0) as f64 } else { 0.0 };
        for &(second, guided) in guidance {
            let bought_from = guided.weeks.max(earliest);
            let bought_until = bought_from + training.bought_months * WEEKS_A_MONTH;
            let mut helped = Helped {
                kind: guided.kind,
                until: guided.weeks,
                bought: (bought_from, bought_until),
                still_learning: training.still_learning,
            };
            if bought_from == guided.weeks {
                // One stretch: what was arranged and what was bought are the same to the search.
                helped.until = guided.weeks_with(training.bought_months);
                helped.bought = (helped.until, helped.until);
            } else if training.bought_months == 0.0 {
                helped.bought = (helped.until, helped.until);
            }
            match starts.iter_mut().find(|(known, _)| *known == helped) {
                Some((_, sum)) => sum.add_share(first * second, &start),
                None => starts.push((helped, start.scaled(first * second))),
            }
        }
    }
    starts
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
        .times_between(helped.bought.0, helped.bought.1, with / without)
        .times_until(running.weeks, running.pace)
}
