//! Ways on: what an occupation as a goal asks of a person, in training and in answers of the intake, and how long the money
//! to live on reaches on the way. Leaves out the kinds of training themselves, which the content package has, and words.

mod asked;
mod living;
mod nearest;
mod training;

pub use asked::Asked;
pub use living::{Reach, reach};
pub use nearest::{Nearest, nearest};
pub use training::{Earning, TrainingType, closing};
