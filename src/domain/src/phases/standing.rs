//! Where someone is on the way. It follows from what the person ticked and said of new work, never from the calendar.
//! Leaves out dates.

use super::Phase;
use crate::dossier::{Dossier, RecordField, RecordKind, TaskStatus};

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
    let earliest = earliest(dossier);
    // New work that ended opens again what comes with searching, whatever was ticked before.
    let is_again = |phase| earliest == Phase::Search && earliest <= phase;
    Phase::ALL.map(|phase| {
        let tasks = tasks(phase);
        let settled =
            |id: &&str| matches!(dossier.tasks.get(id), Some(TaskStatus::Done | TaskStatus::Skipped));
        let finished = !is_again(phase) && !tasks.is_empty() && tasks.iter().all(settled);
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
        if found_here || phase < earliest {
            PhaseStanding::Ahead
        } else {
            found_here = true;
            PhaseStanding::Here
        }
    })
}

/// Whether the person says that they search, or keeps an application that is over.
fn is_searching(dossier: &Dossier) -> bool {
    let mut applications = dossier.records.of(RecordKind::Application);
    dossier.intake.searching_since.known().is_some()
        || applications.any(|it| !it.choice(RecordField::Outcome).is_empty())
}

/// The earliest phase in which someone can be, by their new work: once it is there, once it began, once it ended. Before
/// that, by whether they search.
pub fn earliest(dossier: &Dossier) -> Phase {
    match dossier.new_work() {
        None if dossier.started.is_some() => Phase::Hired,
        None if is_searching(dossier) => Phase::Search,
        None => Phase::FirstAid,
        Some(work) if work.day(RecordField::Until).is_some() => Phase::Search,
        Some(_) if dossier.started.is_some() => Phase::Aftercare,
        Some(_) => Phase::Hired,
    }
}
