//! The monthly offer of a new forecast: calm, without a count, only for who sees the forecast, and not in heavy
//! weather. Leaves out making one.

use crate::plan_steps::is_hired;
use crate::route::Route;
use crate::weather::is_heavy;
use crate::wording::dates;
use chrono::NaiveDate;
use content::Voice;
use content::texts::progress as t;
use domain::dossier::{Dossier, Telling};

/// Days after which a new forecast is offered.
const MONTH: i64 = 28;

/// The offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What it is.
    pub title: &'static str,
    /// That it may be left.
    pub body: String,
    /// The words of the way there.
    pub label: &'static str,
    /// Where it is done.
    pub href: String,
}

/// The offer, when it is time for one.
pub fn offer(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<Offer> {
    if dossier.telling != Telling::Now || is_hired(dossier) || is_heavy(dossier, today) {
        return None;
    }
    let last = dossier.diary.last().map(|entry| entry.day);
    let since = last.or(dossier.begun)?;
    if today.signed_duration_since(since).num_days() < MONTH {
        return None;
    }
    let body = match last {
        Some(day) => t::OFFER_BODY.fill(voice, [dates::day(day, voice)]),
        None => t::OFFER_BODY_NONE.owned(voice),
    };
    Some(Offer {
        title: t::OFFER_TITLE.get(voice),
        body,
        label: t::TITLE.get(voice),
        href: Route::Progress.href(),
    })
}
