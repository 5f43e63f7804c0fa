//! The pot for training: what the chosen route costs, what there is for it, and what is left or missing. Leaves out the
//! ways of funding: those are content.

use crate::explanation::{MoneyTerm, Quantity, Step, Term};
use crate::values::Euro;

/// Cost against money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrainingPot {
    /// What the training costs.
    pub cost: Euro,
    /// What there is for it.
    pub money: Euro,
}

impl TrainingPot {
    /// What is left; zero when the money does not reach.
    pub fn left(self) -> Euro {
        Euro::from_cents((self.money.cents() - self.cost.cents()).max(0))
    }

    /// What is missing; zero when the money reaches.
    pub fn missing(self) -> Euro {
        Euro::from_cents((self.cost.cents() - self.money.cents()).max(0))
    }

    /// What is left or missing, with the steps of cost and money.
    pub fn explained(self, cost: Step, money: Step) -> Step {
        let (term, amount) = match self.missing() {
            missing if missing == Euro::default() => (MoneyTerm::TrainingLeft, self.left()),
            missing => (MoneyTerm::TrainingMissing, missing),
        };
        Step::computed(Term::Money(term), Quantity::Money(amount), vec![cost, money])
    }
}
