//! The order of the questions: country when it is not known yet, paper, the date when one counts, the sheet.

use super::asked_date;
use crate::route::{FirstAidStep, Route};
use chrono::NaiveDate;
use domain::dossier::Dossier;

/// The first question of this person.
pub fn first(dossier: &Dossier) -> Route {
    let is_known = dossier.intake.lives.is_settled() && dossier.intake.works.is_settled();
    Route::FirstAid(if is_known { FirstAidStep::Paper } else { FirstAidStep::Country })
}

/// The step after this one.
pub fn next(step: FirstAidStep, dossier: &Dossier, today: NaiveDate) -> Route {
    Route::FirstAid(match step {
        FirstAidStep::Cards => return first(dossier),
        FirstAidStep::Country => FirstAidStep::Paper,
        FirstAidStep::Paper if asked_date::asked(dossier, today).is_some() => FirstAidStep::Dated,
        FirstAidStep::Paper | FirstAidStep::Dated | FirstAidStep::Sheet => FirstAidStep::Sheet,
    })
}

/// The step before this one.
pub fn previous(step: FirstAidStep) -> Route {
    Route::FirstAid(match step {
        FirstAidStep::Dated => FirstAidStep::Paper,
        FirstAidStep::Paper => FirstAidStep::Country,
        FirstAidStep::Cards | FirstAidStep::Country | FirstAidStep::Sheet => FirstAidStep::Cards,
    })
}
