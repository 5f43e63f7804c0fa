//! The three pots of money: for guidance, for training and for living. Each with its date. Leaves out where the rights
//! come from, and words.

mod living;
mod month;
mod training_pot;
mod trajectory;

pub use living::{LivingPot, LivingRow, Purse};
pub use month::{Month, months_from};
pub use training_pot::TrainingPot;
pub use trajectory::{TrajectoryFrom, TrajectoryPot};
