//! The search for work, from what the person keeps of it: how far an application is, what happened in a period, what
//! stands out, and what of it counts for the forecast. Leaves out words, and what to do about it.

mod counts;
mod evidence;
mod happening;
mod stage;
mod stuck;

pub use counts::{Counts, Period};
pub use evidence::Evidence;
pub use happening::Happening;
pub use stage::{Ending, Stage, answered_on, first_talk_on, second_talk_on, silent_since};
pub use stuck::{Finding, Stuck, StuckFigures};
