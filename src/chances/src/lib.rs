//! The arithmetic of the forecast: durations and search as chances on a weekly grid. Exact, without random numbers.
//!
//! A package of its own because it is the one part that is built for speed; everything else is built to be small.
//! Leaves out what the chances are about: people, answers and figures.

mod course;
mod crossing;
mod distribution;
mod effort;
mod estimate;
mod search_law;

pub use course::{After, Course};
pub use crossing::weeks_until;
pub use distribution::{LAST_WEEK, Weekly};
pub use effort::Effort;
pub use estimate::Estimate;
pub use search_law::{Beliefs, SearchLaw};
