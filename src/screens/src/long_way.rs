//! What stands before figures on every screen when fewer than half of the people start within a year: where what helps
//! stands, and people to call. Leaves out the figures.

use crate::help::{self, HelpEntry};
use chrono::NaiveDate;
use content::Voice;
use content::texts::compare as t;
use domain::dossier::Dossier;
use domain::forecast::{Forecast, WEEKS_A_MONTH};

/// What comes before the figures.
#[derive(Clone, Debug, PartialEq)]
pub struct LongWay {
    /// That it can take long.
    pub title: &'static str,
    /// Where to find what helps.
    pub body: &'static str,
    /// The words of the way there.
    pub to_forecast: &'static str,
    /// People to call.
    pub lines: Vec<HelpEntry>,
}

/// Kinds of help lines that stand here: those for talking, and after them those for a crisis.
const KINDS: usize = 2;

impl LongWay {
    /// What comes before the figures of this forecast, when they are long.
    pub fn of(forecast: &Forecast, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<Self> {
        if 0.5 <= forecast.chance_within(12.0 * WEEKS_A_MONTH) {
            return None;
        }
        let groups = help::page(dossier, today, voice).groups;
        Some(Self {
            title: t::LONG_TITLE.get(voice),
            body: t::LONG_BODY.get(voice),
            to_forecast: t::TO_FORECAST.get(voice),
            lines: groups.into_iter().take(KINDS).rev().flat_map(|group| group.entries).collect(),
        })
    }
}
