//! Where someone is on the way. It follows from what the person ticked, never from the calendar. Leaves out dates.

use super::Phase;
use crate::dossier::{Dossier, TaskStatus};

/// How far a phase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PhaseStanding {
    /// All its tasks are done or skipped by the person.
    Done,
    /// The first phase that is not done.
    Here,
    /// Later; may be opened at any time.
    Ahead,
    /// By choice, and not begun.
    Optional,
}

/// The standing of every phase, given the ids of the tasks in each.
pub fn standings(dossier: &Dossier, tasks: impl Fn(Phase) -> Vec<&'static str>) -> [PhaseStanding; 8] {
    let mut found_here = false;
    Phase::ALL.map(|phase| {
        let tasks = tasks(phase);
        let settled =
            |id: &&str| matches!(dossier.tasks.get(id), Some(TaskStatus::Done | TaskStatus::Skipped));
        let finished = !tasks.is_empty() && tasks.iter().all(settled);
        let gone_through = match phase {
            Phase::FirstAid => dossier.first_aid.paper.is_settled(),
            Phase::Intake => dossier.intake_done,
            _ => false,
        };
        if finished || gone_through {
            return PhaseStanding::Done;
        }
        if phase.is_optional() {
            let begun = tasks.iter().any(|id| dossier.tasks.get(id).is_some());
            return if begun { PhaseStanding::Ahead } else { PhaseStanding::Optional };
        }
        if found_here {
            PhaseStanding::Ahead
        } else {
            found_here = true;
            PhaseStanding::Here
        }
    })
}
