//! The steps of what is told beside the first day: weeks without wage, chances, causes, what would help, and the day on
//! which income is needed. Made of the very values that are told. Leaves out the steps of the forecast itself.

use super::{
    Backcast, CauseUnit, Causes, CriticalStep, Forecast, LeverGain, Levers, Parameters, Situation,
    WEEKS_A_MONTH,
};
use crate::explanation::{Basis, Quantity, Step, Term};

impl Forecast {
    /// Weeks without wage for half of the people; not known as long as the last paid day is not.
    pub fn without_wage_explained(&self, last_paid: Option<f64>) -> Step {
        let Some(last_paid) = last_paid else {
            return Step::given(Term::WithoutWage, Quantity::Several, Basis::NotKnown);
        };
        let term = if last_paid < 0.0 { Term::SinceLastPaid } else { Term::UntilLastPaid };
        let from = vec![
            Step::computed(Term::FirstDay, weeks(self.weeks_until(0.5)), Vec::new()),
            Step::given(term, Quantity::Weeks(last_paid.abs()), Basis::Answer),
        ];
        Step::computed(Term::WithoutWage, weeks(self.weeks_without_wage(0.5)), from)
    }

    /// The chances of having started within so many months, with the moments for one in five, half and four in five.
    pub fn chances_explained(&self, months: &[u32]) -> Step {
        let within = |&months: &u32| {
            let months = f64::from(months);
            let chance = self.chance_within(months * WEEKS_A_MONTH);
            let from = vec![Step::given(Term::Within, Quantity::Months(months), Basis::Rule)];
            Step::computed(Term::ChanceWithin, Quantity::Share(chance), from)
        };
        let until = |share| {
            let from = vec![Step::given(Term::Within, weeks(self.weeks_until(share)), Basis::Rule)];
            Step::computed(Term::ChanceWithin, Quantity::Share(share), from)
        };
        let from = months.iter().map(within).chain([0.2, 0.5, 0.8].map(until)).collect();
        Step::computed(Term::Chances, Quantity::Several, from)
    }
}

impl Causes {
    /// The difference with the reference person, and what it is made of.
    pub fn explained(&self) -> Step {
        let told = |amount| told(self.unit, amount);
        let step = |term, amount| Step::computed(term, told(amount), Vec::new());
        let mut from = vec![step(Term::Reference, self.reference)];
        from.extend(self.shares.iter().map(|&(factor, share)| step(Term::Cause(factor), share)));
        if self.searched != 0.0 {
            from.push(step(Term::SearchedCause, self.searched));
        }
        Step::computed(Term::Difference, told(self.own - self.reference), from)
    }
}

impl Levers {
    /// Every change, with what it leads to and what it costs.
    pub fn explained(&self, situation: &Situation, parameters: &Parameters) -> Step {
        let single = self.single.iter().map(|gain| {
            let cost = gain.lever.cost_explained(situation, parameters);
            self.gained(Term::Lever(gain.lever), gain, cost)
        });
        let pairs = self.pairs.iter().map(|gain| {
            let both = std::iter::once(gain.lever).chain(gain.with);
            let alone = |lever| {
                let gain = self.single.iter().find(|gain| gain.lever == lever);
                Step::computed(
                    Term::Lever(lever),
                    told(self.unit, gain.map_or(0.0, |gain| gain.won)),
                    Vec::new(),
                )
            };
            let steps = both.clone().map(alone);
            let cost = both.flat_map(|lever| lever.cost_explained(situation, parameters));
            self.gained(Term::Pair, gain, cost.collect()).from(steps)
        });
        Step::computed(Term::Levers, weeks(self.half), single.chain(pairs).collect())
    }

    fn gained(&self, term: Term, gain: &LeverGain, cost: Vec<Step>) -> Step {
        let by = Step::given(Term::Within, Quantity::Weeks(self.by), Basis::Rule);
        let chance = Step::computed(Term::ChanceAfter, Quantity::Share(gain.chance), vec![by]);
        let mut from = vec![Step::computed(Term::HalfAfter, weeks(gain.half), Vec::new()), chance];
        if 0.0 < gain.cost {
            from.push(Step::computed(Term::Cost, super::lever_cost::euros(gain.cost), cost));
        }
        Step::computed(term, told(self.unit, gain.won), from)
    }
}

impl Backcast {
    /// The chance of having started by then, and the latest start of each step.
    pub fn explained(&self) -> Step {
        let latest = self
            .latest
            .iter()
            .map(|&(step, weeks)| Step::computed(term(step), Quantity::Weeks(weeks), Vec::new()));
        let latest = Step::computed(Term::LatestStarts, Quantity::Several, latest.collect());
        let by = Step::given(Term::Within, Quantity::Weeks(self.weeks), Basis::Answer);
        Step::computed(Term::NeededBy, Quantity::Share(self.chance), vec![by, latest])
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
