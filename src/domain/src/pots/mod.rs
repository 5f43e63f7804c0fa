//! The three pots of money: for guidance, for training and for living. Each with its date. Leaves out where the rights
//! come from, and words.

mod benefit_in_hand;
mod figures;
mod household;
mod living;
mod month;
mod severance;
mod training_pot;
pub(crate) mod trajectory;

pub use benefit_in_hand::{BenefitInHand, benefit_in_hand};
pub use figures::PotFigures;
pub use household::{Household, asked};
pub use living::{LivingPot, LivingRow, MOST_LIVING_MONTHS, Purse};
pub use month::{Month, months_from};
pub use severance::{SeveranceInHand, severance};
pub use training_pot::TrainingPot;
pub use trajectory::{TrajectoryFrom, TrajectoryPot};
