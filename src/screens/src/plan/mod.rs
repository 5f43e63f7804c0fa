//! The plan on screen: what is proposed and why, what stands in it, what moves along, and what changed since. Leaves out
//! drawing, and the arithmetic of days: that is `domain::plan`.

mod basis;
mod changes;
mod goals;
mod known;
mod lateness;
mod moving;
mod proposal;
mod round;
mod sheet;
mod shown;
mod step;
mod stored;
mod taking;

pub use changes::{Change, OfferedChange, Wanted, changes, heading, taken};
pub use goals::{ShownGoal, goals};
pub use known::holds;
pub use lateness::lateness;
pub use moving::{Moved, moved, settled_days, week_later};
pub use proposal::{Proposal, ProposedStep};
pub(crate) use round::again;
pub use sheet::sheet;
pub use shown::{Group, ShownPlan};
pub use step::ShownStep;
pub use taking::{Proposed, ProposedPhase, proposed, take};
