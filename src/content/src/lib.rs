//! What we know and say: texts in every language, sources, help lines, first aid, phases.
//!
//! All of it is data in TOML beside this package, checked and turned into Rust by the build script.
//! It holds no rule of its own: deadlines, for instance, are computed in `domain::rights`.

pub mod assessment_figures;
pub mod assessments;
pub mod calibration;
mod checklists;
mod day;
mod deadlines;
mod exercises;
mod explainers;
mod figure;
mod first_aid;
mod first_aid_languages;
pub mod forecast;
#[cfg(feature = "names")]
mod form;
mod help_lines;
mod holidays;
pub mod law;
#[cfg(feature = "names")]
pub mod names;
pub mod occupation_figures;
pub mod occupations;
pub mod packs;
mod phases;
mod planning;
pub mod pots;
pub mod search;
pub mod sources;
mod template;
mod text;
pub mod texts;
pub mod training;
mod voice;
#[cfg(feature = "names")]
mod wording;

pub use assessments::{Assessment, AssessmentItem, AssessmentScale, assessment, assessments};
pub use checklists::{ChecklistEntry, ChecklistItemEntry, checklist, checklists};
pub use day::day;
pub use deadlines::{DeadlineEntry, deadline, deadlines};
pub use exercises::{
    ExerciseEntry, ExerciseGroup, ExerciseResult, ExerciseStep, Step, exercise, exercise_groups,
    exercise_name, exercises,
};
pub use explainers::{Explainer, ExplainerGroup, Reader, explainers};
pub use figure::{Figure, FigureUnit, FigureValue};
pub use first_aid::{Advice, advice, papers};
pub use first_aid_languages::{FirstAidLanguage, first_aid_languages};
#[cfg(feature = "names")]
pub use form::Form;
pub use help_lines::{CallCost, HelpKind, HelpLine, help_line, help_lines};
pub use holidays::{HolidayEntry, holidays};
pub use phases::{Owner, PhaseEntry, TaskEntry, TaskLength, phases};
pub use planning::{PlannedTask, because, planned_task, planned_tasks};
pub use template::Template;
pub use text::Text;
pub use voice::Voice;
#[cfg(feature = "names")]
pub use wording::Wording;
