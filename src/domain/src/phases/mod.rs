//! The eight phases of the way to new work: their order, where someone is, and when each comes. Leaves out the
//! tasks themselves and all names: the content package has them.

mod phase;
mod schedule;
mod standing;

pub use phase::Phase;
pub use schedule::{NO_DATE_BEYOND, PhaseTime, Schedule};
pub use standing::{PhaseStanding, earliest, standings};
