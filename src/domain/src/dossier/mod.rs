//! The one truth about the person: what they answered and decided. Leaves out everything that is computed
//! from it, and how it is stored.

mod age_group;
mod apply;
mod assumption;
mod budget;
mod command;
mod diary;
mod direction;
#[allow(clippy::module_inception, reason = "the concept and its folder share the field's word")]
mod dossier;
mod duties;
mod entry;
mod first_aid;
mod guidance;
mod intake;
mod last_work;
mod limitations;
mod market;
mod named_route;
mod own_words;
mod paper;
mod recovery;
mod refusal;
mod retraining;
mod sector;
mod task_status;
mod tasks;
mod telling;
mod travel;

pub use crate::values::Author;
pub use age_group::AgeGroup;
pub use assumption::{Assumption, MOST_ASSUMED, MOST_ASSUMPTIONS, MOST_FIGURE, MOST_WHY};
pub use budget::Budget;
pub use command::Command;
pub use diary::{DiaryEntry, MOST_ENTRIES};
pub use direction::Direction;
pub use dossier::Dossier;
pub use duties::Duties;
pub use entry::Entry;
pub use first_aid::FirstAid;
pub use guidance::{Guidance, GuidanceKind, GuidanceTerms};
pub use intake::Intake;
pub use last_work::LastWork;
pub use limitations::Limitations;
pub use market::Market;
pub use named_route::{MOST_NAME, MOST_ROUTES, NamedRoute};
pub use paper::Paper;
pub use recovery::Recovery;
pub use refusal::{MOST_TRAINING_WEEKS, Refusal};
pub use retraining::Retraining;
pub use sector::Sector;
pub use task_status::TaskStatus;
pub use tasks::Tasks;
pub use telling::Telling;
pub use travel::Travel;
