//! What stands beside the answer: still being employed, weeks without wage, and guidance. Leaves out rights.

use crate::wording::spans::{MONTHS_FROM, NO_FIGURE_BEYOND, months, whole};
use crate::wording::{dates, spans};
use chrono::{Months, NaiveDate};
use content::Voice;
use content::texts::forecast as t;
use domain::dossier::{Dossier, Duties, Guidance};
use domain::forecast::{Employment, Forecast, Situation};
use domain::values::{Answer, Country};

/// Sentences for someone whose job still runs.
pub(super) fn employed(dossier: &Dossier, situation: &Situation, voice: Voice) -> Vec<String> {
    let (first, duties) = match situation.employment {
        Employment::Ended => return Vec::new(),
        Employment::Running { duties, .. } => {
            let day = dossier.intake.last_day.known().map(|day| dates::day(*day, voice)).unwrap_or_default();
            (t::STILL_EMPLOYED.fill(voice, [day]), duties)
        }
        Employment::EndUnknown { duties } => (t::STILL_EMPLOYED_UNKNOWN.owned(voice), duties),
    };
    let mut sentences = vec![first];
    if duties != Answer::Known(Duties::Released) {
        sentences.push(t::STILL_EMPLOYED_WORKING.owned(voice));
        if dossier.intake.works == Answer::Known(Country::Belgium) {
            sentences.push(t::SEARCH_LEAVE_BELGIUM.owned(voice));
        }
    }
    sentences
}

/// Time between the last wage and the first day in new work.
pub(super) fn without_wage(forecast: &Forecast, voice: Voice) -> String {
    if !forecast.knows_last_paid_day() {
        return t::WITHOUT_WAGE_UNKNOWN.owned(voice);
    }
    let told = |share| forecast.weeks_without_wage(share).filter(|weeks| *weeks <= NO_FIGURE_BEYOND);
    let (Some(first), Some(last)) = (told(0.2), told(0.8)) else {
        return t::WITHOUT_WAGE_BEYOND.owned(voice);
    };
    let in_months = MONTHS_FROM <= last;
    let (low, high) = if in_months { (months(first), months(last)) } else { (whole(first), whole(last)) };
    match (low, high) {
        (_, 0) => t::WITHOUT_WAGE_NONE.owned(voice),
        (0, high) if in_months => t::WITHOUT_WAGE_FROM_NONE_MONTHS.fill(voice, [high.to_string()]),
        (0, high) => t::WITHOUT_WAGE_FROM_NONE.fill(voice, [high.to_string()]),
        (low, high) if low == high => t::WITHOUT_WAGE_SPAN.fill(voice, [spans::span(Some(last), voice)]),
        (low, high) if in_months => {
            t::WITHOUT_WAGE_RANGE_MONTHS.fill(voice, [low.to_string(), high.to_string()])
        }
        (low, high) => t::WITHOUT_WAGE_RANGE.fill(voice, [low.to_string(), high.to_string()]),
    }
}

/// How long guidance lasts, which is something else than the time to new work.
pub(super) fn guidance(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<String> {
    let own = match dossier.intake.guidance {
        Answer::Known(Guidance::None) => t::GUIDANCE_NONE.owned(voice),
        Answer::Known(Guidance::Arranged(terms)) => match terms.months {
            Answer::Known(count) => {
                let began = dossier.contract.guidance_began.known().copied().or(dossier.intake.guidance_from);
                let end =
                    began.unwrap_or(today).checked_add_months(Months::new(count.into())).unwrap_or(today);
                t::GUIDANCE_UNTIL.fill(voice, [dates::month(end, today, voice)])
            }
            Answer::Open | Answer::Unknown => t::GUIDANCE_OPEN.owned(voice),
        },
        Answer::Open | Answer::Unknown => t::GUIDANCE_OPEN.owned(voice),
    };
    vec![t::GUIDANCE_BESIDE.owned(voice), own]
}
