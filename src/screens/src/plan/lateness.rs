//! How late each step of the plan can begin, by the number of its record. Leaves out how that is told.

use super::stored::Stored;
use chrono::NaiveDate;
use domain::dossier::Dossier;
use domain::plan::Late;

/// Every open step with how late it can begin, and whether the first day in new work hangs on it.
pub fn lateness(dossier: &Dossier, today: NaiveDate) -> Vec<(u32, Late)> {
    let stored = Stored::of(dossier, today, None);
    let late = stored.late();
    stored.steps.iter().map(|step| step.id).zip(late).collect()
}
