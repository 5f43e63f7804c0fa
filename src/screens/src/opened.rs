//! The one thing to look back at that opened lately, as a line on the map: a moment of aftercare, else the month. Offered
//! for a while and never pushed; on a day that takes effort nothing is. Leaves out filling it in.

use crate::look_back::next_day;
use crate::new_work::{MomentStanding, moment_days, moments, now};
use crate::route::Route;
use crate::weather::tone;
use chrono::NaiveDate;
use content::Voice;
use content::texts::{look_back, new_work};
use domain::assessment::Tone;
use domain::dossier::{Dossier, RecordField};

/// Days for which it is offered.
const OFFERED: i64 = 28;

/// What opened, in words, and its address.
pub fn opened(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<(String, String)> {
    if matches!(tone(dossier, today), Some(Tone::Heavy | Tone::Plain)) {
        return None;
    }
    let month = || {
        let words = look_back::OPENED.owned(voice);
        is_new(next_day(dossier)?, today).then(|| (words, Route::LookBack.href()))
    };
    aftercare(dossier, today, voice).or_else(month)
}

/// The last moment that opened and was not filled in, while the work goes on and the person does not feel at home yet.
fn aftercare(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<(String, String)> {
    now(dossier, today, voice).filter(|now| !now.is_home && now.ended.is_none())?;
    let days = moment_days(dossier.new_work()?.day(RecordField::Start)?);
    let mut all = moments(dossier, today, voice).into_iter().zip(days);
    let (moment, _) = all.rfind(|(moment, day)| {
        matches!(moment.standing, MomentStanding::Open(_)) && day.is_some_and(|day| is_new(day, today))
    })?;
    Some((new_work::OPENED.fill(voice, [moment.name]), Route::NewWork.href()))
}

fn is_new(day: NaiveDate, today: NaiveDate) -> bool {
    (0..OFFERED).contains(&today.signed_duration_since(day).num_days())
}
