//! The eight phases with their tasks. Leaves out dates and status: those follow from the dossier.

use crate::Text;
use domain::values::Country;

/// Who does a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The person.
    You,
    /// The employer.
    Employer,
    /// The coach or bureau.
    Coach,
    /// UWV in the Netherlands; RVA, by way of a union or HVW, in Belgium.
    BenefitAgency,
    /// UWV in the Netherlands; VDAB, Actiris, Forem or ADG in Belgium.
    JobService,
    /// The doctor.
    Doctor,
}

/// About how long a task takes: work in one sitting, or time that passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskLength {
    /// Minutes in one sitting.
    Minutes(u32),
    /// Weeks that pass.
    Weeks(u32),
}

/// One task.
#[derive(Debug)]
pub struct TaskEntry {
    /// Stable id.
    pub id: &'static str,
    /// Where the task exists.
    pub countries: &'static [Country],
    /// Who does it.
    pub owner: Owner,
    /// Where on the page it is done: a fragment without `#/`.
    pub at: Option<&'static str>,
    /// About how long it takes.
    pub length: TaskLength,
    /// Whether it is on the route only for who has it in the plan.
    pub by_plan: bool,
    /// Its name, starting with a verb.
    pub name: &'static Text,
    /// Why it helps.
    pub why: &'static Text,
}

/// One phase.
#[derive(Debug)]
pub struct PhaseEntry {
    /// Stable id.
    pub id: &'static str,
    /// Whether the phase is there by choice only.
    pub optional: bool,
    /// Its name.
    pub name: &'static Text,
    /// What it is for.
    pub purpose: &'static Text,
    /// When it usually is.
    pub when: &'static Text,
    /// Which of the five steps in common descriptions of outplacement it covers.
    pub five_steps: &'static [u8],
    /// Which of the four phases in common descriptions it covers.
    pub four_phases: &'static [u8],
    /// Which of the six elements in common descriptions it covers.
    pub six_elements: &'static [u8],
    /// Its tasks, in a sensible order.
    pub tasks: &'static [TaskEntry],
}

include!(concat!(env!("OUT_DIR"), "/phases.rs"));

/// The phases in order.
pub fn phases() -> &'static [PhaseEntry] {
    PHASES
}
