//! The one truth about the person: what they answered and decided. Leaves out everything that is computed
//! from it, and how it is stored.

mod budget;
mod command;
mod direction;
#[allow(clippy::module_inception, reason = "the concept and its folder share the field's word")]
mod dossier;
mod duties;
mod entry;
mod first_aid;
mod guidance;
mod intake;
mod last_work;
mod market;
mod paper;
mod recovery;
mod retraining;
mod sector;
mod task_status;
mod tasks;
mod telling;

pub use budget::Budget;
pub use command::{Command, Refusal};
pub use direction::Direction;
pub use dossier::Dossier;
pub use duties::Duties;
pub use entry::Entry;
pub use first_aid::FirstAid;
pub use guidance::{Guidance, GuidanceKind, GuidanceTerms};
pub use intake::Intake;
pub use last_work::LastWork;
pub use market::Market;
pub use paper::Paper;
pub use recovery::Recovery;
pub use retraining::Retraining;
pub use sector::Sector;
pub use task_status::TaskStatus;
pub use tasks::Tasks;
pub use telling::Telling;
