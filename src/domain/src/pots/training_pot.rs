//! The pot for training: what the chosen route costs, what there is for it, and what is left or missing. Leaves out the
//! ways of funding: those are content.

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
}
