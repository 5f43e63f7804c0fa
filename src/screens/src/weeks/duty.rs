//! What the law asks of someone without work who gets a benefit, said when weeks went by without a look back. Leaves out
//! everyone of whom we do not know that such a duty can run: to them nothing is said.

use super::last_day;
use crate::help::{self, Link};
use crate::own_dates::is_ill;
use crate::wording::dates;
use chrono::{Days, NaiveDate};
use content::texts::check_in as t;
use content::{Text, Voice};
use domain::dossier::Dossier;
use domain::search::{Counts, Period};
use domain::values::{Answer, Country};

/// Days after which weeks went by.
const WEEKS_BY: i64 = 14;
/// Days over which the duty counts.
const FOUR_WEEKS: u64 = 28;

/// The duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// What it is.
    pub title: &'static str,
    /// What it asks, and that it must be checked.
    pub body: &'static str,
    /// What the own list of the last four weeks says.
    pub counted: String,
    /// Where to check it.
    pub site: Link,
}

/// The duty of someone who has no work now, when more than a week went by; None for everyone else.
pub fn duty(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<Duty> {
    let Answer::Known(lives) = dossier.intake.lives else { return None };
    let ended = match dossier.new_work() {
        Some(work) => work.day(domain::dossier::RecordField::Until)?,
        None => *dossier.intake.last_day.known()?,
    };
    if today <= ended || dossier.started.is_some() || is_ill(dossier) {
        return None;
    }
    let from = last_day(dossier, None).map_or(ended, |last| last.max(ended));
    if today.signed_duration_since(from).num_days() < WEEKS_BY {
        return None;
    }
    let (title, body, site): (&Text, &Text, &str) = match lives {
        Country::Netherlands => (&t::DUTY_NL_TITLE, &t::DUTY_NL, "uwv.nl"),
        Country::Belgium => (&t::DUTY_BE_TITLE, &t::DUTY_BE, "vdab.be"),
    };
    let since = today.checked_sub_days(Days::new(FOUR_WEEKS - 1)).unwrap_or(today);
    let counts = Counts::of(&dossier.records, Period { from: since, until: today });
    let said = [dates::day(since, voice), counts.applied.to_string(), counts.talks.to_string()];
    Some(Duty {
        title: title.get(voice),
        body: body.get(voice),
        counted: t::DUTY_COUNTED.fill(voice, said),
        site: help::site(site, voice),
    })
}
