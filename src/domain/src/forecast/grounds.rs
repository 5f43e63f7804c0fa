//! The steps of what is told beside the first day: weeks without wage, chances, causes, what would help, and the day on
//! which income is needed. Made of the very values that are told. Leaves out the steps of the forecast itself.

use super::{
    Backcast, CauseUnit, Causes, CriticalStep, Forecast, Lever, LeverGain, Levers, Parameters, Situation,
    WEEKS_A_MONTH,
};
use crate::explanation::{Quantity, Step, Term};

impl Forecast {
    /// Weeks without wage for half of the people; not known as long as the last paid day is not.
    pub fn without_wage_explained(&self, last_paid: Option<f64>) -> Step {
        let Some(last_paid) = last_paid else {
            return Step::open(Term::WithoutWage);
        };
        let term = if last_paid < 0.0 { Term::SinceLastPaid } else { Term::UntilLastPaid };
        Step::rule(Term::WithoutWage, weeks(self.weeks_without_wage(0.5)))
            .with(Step::rule(Term::FirstDay, weeks(self.weeks_until(0.5))))
            .with(Step::answer(term, Quantity::Weeks(last_paid.abs())))
    }

    /// The chances of having started within so many months, with the moments for one in five, half and four in five.
    pub fn chances_explained(&self, months: &[u32]) -> Step {
        let within = |chance, time| {
            Step::rule(Term::ChanceWithin, Quantity::Share(chance)).with(Step::rule(Term::Within, time))
        };
        let mut chances = Step::rule(Term::Chances, Quantity::Several);
        for &months in months {
            let months = f64::from(months);
            chances.put(within(self.chance_within(months * WEEKS_A_MONTH), Quantity::Months(months)));
        }
        for share in [0.2, 0.5, 0.8] {
            chances.put(within(share, weeks(self.weeks_until(share))));
        }
        chances
    }
}

impl Causes {
    /// The difference with the reference person, and what it is made of.
    pub fn explained(&self) -> Step {
        let told = |amount| told(self.unit, amount);
        let step = |term, amount| Step::rule(term, told(amount));
        let mut difference = step(Term::Difference, self.own - self.reference);
        difference.put(step(Term::Reference, self.reference));
        for &(factor, share) in &self.shares {
            difference.put(step(Term::Cause(factor), share));
        }
        if self.searched != 0.0 {
            difference.put(step(Term::SearchedCause, self.searched));
        }
        difference
    }
}

impl Levers {
    /// Every change, with what it leads to and what it costs.
    pub fn explained(&self, situation: &Situation, parameters: &Parameters) -> Step {
        let mut levers = Step::rule(Term::Levers, weeks(self.half));
        for gain in &self.single {
            let cost = gain.lever.cost_explained(situation, parameters);
            levers.put(self.gained(Term::Lever(gain.lever), gain, cost));
        }
        for gain in &self.pairs {
            let mut cost = gain.lever.cost_explained(situation, parameters);
            if let Some(with) = gain.with {
                cost.append(&mut with.cost_explained(situation, parameters));
            }
            let mut pair = self.gained(Term::Pair, gain, cost);
            pair.put(self.alone(gain.lever));
            if let Some(with) = gain.with {
                pair.put(self.alone(with));
            }
            levers.put(pair);
        }
        levers
    }

    fn alone(&self, lever: Lever) -> Step {
        let gain = self.single.iter().find(|gain| gain.lever == lever);
        Step::rule(Term::Lever(lever), told(self.unit, gain.map_or(0.0, |gain| gain.won)))
    }

    fn gained(&self, term: Term, gain: &LeverGain, cost: Vec<Step>) -> Step {
        let by = Step::rule(Term::Within, Quantity::Weeks(self.by));
        let mut step = Step::rule(term, told(self.unit, gain.won));
        step.put(Step::rule(Term::HalfAfter, weeks(gain.half)));
        step.put(Step::rule(Term::ChanceAfter, Quantity::Share(gain.chance)).with(by));
        if 0.0 < gain.cost {
            step.put(Step::computed(Term::Cost, Quantity::euros(gain.cost), cost));
        }
        step
    }
}

impl Backcast {
    /// The chance of having started by then, and the latest start of each step.
    pub fn explained(&self) -> Step {
        let mut latest = Step::rule(Term::LatestStarts, Quantity::Several);
        for &(step, weeks) in &self.latest {
            latest.put(Step::rule(term(step), Quantity::Weeks(weeks)));
        }
        let by = Step::answer(Term::Within, Quantity::Weeks(self.weeks));
        Step::rule(Term::NeededBy, Quantity::Share(self.chance)).with(by).with(latest)
    }
}

fn term(step: CriticalStep) -> Term {
    match step {
        CriticalStep::Recovery => Term::Recovery,
        CriticalStep::Orientation => Term::Orientation,
        CriticalStep::Money => Term::FindingMoney,
        CriticalStep::Training => Term::Retraining,
        CriticalStep::Search => Term::Search,
        CriticalStep::Offer => Term::Lag,
    }
}

fn weeks(weeks: Option<f64>) -> Quantity {
    weeks.map_or(Quantity::BeyondGrid, Quantity::Weeks)
}

fn told(unit: CauseUnit, amount: f64) -> Quantity {
    match unit {
        CauseUnit::Weeks => Quantity::Weeks(amount),
        CauseUnit::Points => Quantity::Share(amount / 100.0),
    }
}
