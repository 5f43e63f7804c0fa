//! The last day that terms are counted from: as told, or the day of dismissal where a contract ends at once. Leaves out the
//! terms themselves.

use crate::dossier::{Dossier, Ending, Paper};
use crate::values::Country;
use chrono::NaiveDate;

/// The last day of the contract, for every term. A contract that ends at once cannot end later than its dismissal, whatever
/// was told: a term that is counted too late is one that is missed.
pub fn contract_end(dossier: &Dossier) -> Option<NaiveDate> {
    let told = dossier.intake.last_day.known().copied();
    let noticed = dossier.contract.noticed.known().copied();
    let heard = dossier.first_aid.dated.known().copied();
    let is_on_the_spot = dossier.first_aid.paper.known() == Some(&Paper::Summary);
    match dossier.contract.ending.known() {
        Some(Ending::Summary) => earliest(&[told, noticed, heard.filter(|_| is_on_the_spot)]),
        None if is_on_the_spot => earliest(&[told, noticed, heard]),
        // Paid out from that day on. Without a last day there is nothing to correct: it is asked.
        _ if is_paid_out(dossier) => told.map(|told| noticed.map_or(told, |noticed| noticed.min(told))),
        _ => told,
    }
}

/// The last day as told, when Belgian notice is paid out and the day of dismissal is counted from instead.
pub fn doubted_end(dossier: &Dossier) -> Option<NaiveDate> {
    let told = dossier.intake.last_day.known().copied();
    told.filter(|told| is_paid_out(dossier) && contract_end(dossier).is_some_and(|end| end < *told))
}

/// Whether Belgian notice is paid out. Only an employer gives such notice.
fn is_paid_out(dossier: &Dossier) -> bool {
    let contract = &dossier.contract;
    dossier.intake.works.known() == Some(&Country::Belgium)
        && contract.notice_worked.known() == Some(&false)
        && matches!(contract.ending.known(), None | Some(Ending::Notice | Ending::Collective))
}

fn earliest(days: &[Option<NaiveDate>]) -> Option<NaiveDate> {
    days.iter().flatten().min().copied()
}
