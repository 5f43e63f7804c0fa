//! What many forecasts of one person share: the figures, the laws of search, and the starts that were worked out already.
//! Causes and levers ask for a hundred situations that differ in one answer each. Leaves out what is asked.

use super::parts::recovery::Recovering;
use super::parts::training::Training;
use super::parts::{recovery, training};
use super::{Laws, Model, Parameters, Situation, Weekly};
use std::cell::RefCell;
use std::rc::Rc;

/// Evaluates situations of one person.
#[derive(Debug)]
pub struct Evaluator<'a> {
    pub(super) parameters: &'a Parameters,
    pub(super) laws: &'a Laws,
    kept: RefCell<Vec<(Situation, Rc<Prepared>)>>,
}

/// Everything before the search, for one set of answers about it.
#[derive(Debug)]
pub(super) struct Prepared {
    pub trainings: Vec<(f64, Training)>,
    pub recoveries: Vec<(f64, Recovering)>,
    /// By pace after recovering: starts of the search with what matters after it.
    pub starts: Vec<(f64, Start)>,
}

/// Starts of the search after which it goes on in the same way.
#[derive(Clone, Debug)]
pub(super) struct Start {
    pub key: StartKey,
    pub weeks: Weekly,
}

/// What matters of the way to the start once the search has begun.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct StartKey {
    /// Months of guidance that were bought.
    pub bought_months: f64,
    /// The week before which what is bought does not begin.
    pub bought_from: f64,
    /// Weeks of the search in which a training still runs.
    pub still_learning: usize,
}

impl<'a> Evaluator<'a> {
    /// With these figures and laws.
    pub fn new(parameters: &'a Parameters, laws: &'a Laws) -> Self {
        Self { parameters, laws, kept: RefCell::default() }
    }

    /// Evaluates a situation.
    pub fn model(&self, situation: &Situation) -> Model<'a> {
        Model::prepared(situation, self.parameters, self.laws, &self.prepared(situation))
    }

    /// What comes before the search: worked out once for every set of answers that decides it.
    fn prepared(&self, situation: &Situation) -> Rc<Prepared> {
        let asked = situation.before_search();
        if let Some((_, known)) = self.kept.borrow().iter().find(|(known, _)| *known == asked) {
            return Rc::clone(known);
        }
        let prepared = Rc::new(Prepared::of(situation, self.parameters));
        self.kept.borrow_mut().push((asked, Rc::clone(&prepared)));
        prepared
    }
}

impl Prepared {
    /// Works it out.
    pub fn of(situation: &Situation, parameters: &Parameters) -> Self {
        let trainings = training::evaluate(situation, parameters);
        let recoveries = recovery::evaluate(situation, parameters);
        let orientation = if situation.is_under_way() {
            Weekly::exactly(0)
        } else {
            Weekly::triangular(parameters.orientation.value)
        };
        let mut starts: Vec<(f64, Start)> = Vec::new();
        for (chance, recovering) in &recoveries {
            let before = orientation.then(&recovering.weeks());
            for (share, training) in &trainings {
                let weeks = training.start_after(&before);
                let key = StartKey::of(training, if training.form.comes_first() { &weeks } else { &before });
                let same =
                    starts.iter_mut().find(|(pace, start)| *pace == recovering.pace && start.key == key);
                match same {
                    Some((_, start)) => start.weeks.add_share(chance * share, &weeks),
                    None => {
                        starts.push((recovering.pace, Start { key, weeks: weeks.scaled(chance * share) }))
                    }
                }
            }
        }
        Self { trainings, recoveries, starts }
    }
}

impl StartKey {
    fn of(training: &Training, before: &Weekly) -> Self {
        // Guidance of one's own is bought for the search, not for what comes before it. The mean moves with every start:
        // rounded, or the first week alone, it could leave more of the guidance after a longer training.
        let bought_from = if 0.0 < training.bought_months { before.mean() } else { 0.0 };
        Self { bought_months: training.bought_months, bought_from, still_learning: training.still_learning }
    }
}
