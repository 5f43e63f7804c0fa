//! What another choice does to the own forecast, in words: the span of the other one, and how half of the people move.
//! Leaves out whether figures may be told, and what the choice is.

use crate::compare;
use crate::forecast::{Reckoning, answer};
use crate::wording::chances;
use crate::wording::spans::{self, NO_FIGURE_BEYOND};
use chrono::NaiveDate;
use content::Voice;
use content::texts::{common, forecast as f, levers, signing as t};
use domain::dossier::Dossier;
use domain::forecast::{Forecast, Situation, WEEKS_A_YEAR};

/// Another choice against the own answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// From when one in five to when four in five have started, that way, in a sentence that says how sure it is.
    pub range: String,
    /// How half of the people move; beyond two years, how many start within a year.
    pub moved: String,
    /// How the time without wage moves; none when it is not known.
    pub without_wage: Option<String>,
}

/// The own answers, with what everything is held against.
pub(crate) struct Own {
    /// What forecasts are computed with.
    pub reckoning: Reckoning,
    /// The own answers, also while something is tried out.
    pub situation: Situation,
    /// Their forecast.
    pub forecast: Forecast,
}

/// Weeks below which two forecasts are about equal.
const EQUAL: f64 = 2.0;
/// Below this a chance is none.
const NO_CHANCE: f64 = 0.001;

impl Own {
    /// The own answers of a dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate) -> Self {
        let reckoning = Reckoning::of(dossier, today);
        let situation = Situation::with_answers(dossier, compare::own(dossier), today);
        let forecast = reckoning.with(situation).forecast();
        Self { reckoning, situation, forecast }
    }

    /// The whole euros there are for training and guidance; the amount of the band when only that is known.
    pub fn money(&self) -> Option<u32> {
        let band = |&band| self.reckoning.parameters.budget.band(band).value as u32;
        self.situation.money.or(self.situation.budget.known().map(band))
    }

    /// Another situation of the same person against these answers.
    pub fn against(&self, situation: Situation, voice: Voice) -> WhatIf {
        let tried = self.reckoning.with(situation).forecast();
        let (range, sure) = (answer(&tried, voice), common::CONFIDENCE_ASSUMPTION.get(voice));
        WhatIf {
            range: [range.trim_end_matches('.'), " (", sure, ")."].concat(),
            moved: self.moved(&tried, voice),
            without_wage: self.without_wage(&tried, voice),
        }
    }

    fn moved(&self, tried: &Forecast, voice: Voice) -> String {
        let told = |forecast: &Forecast| forecast.weeks_until(0.5).filter(|weeks| *weeks <= NO_FIGURE_BEYOND);
        let (Some(own), Some(half)) = (told(&self.forecast), told(tried)) else {
            return self.within_a_year(tried, voice);
        };
        let moved = match half - own {
            later if EQUAL <= later => t::MOVED_LATER.fill(voice, [spans::span(Some(later), voice)]),
            later if later <= -EQUAL => t::MOVED_SOONER.fill(voice, [spans::span(Some(-later), voice)]),
            _ => t::MOVED_EQUAL.owned(voice),
        };
        t::HALF_MOVES.fill(voice, [moved])
    }

    /// Beyond two years no number of weeks is told anywhere: the same in people.
    fn within_a_year(&self, tried: &Forecast, voice: Voice) -> String {
        let told = |forecast: &Forecast| {
            let chance = forecast.chance_within(WEEKS_A_YEAR);
            if chance < NO_CHANCE { f::CHANCE_NONE.owned(voice) } else { chances::words(chance, voice) }
        };
        let (after, before) = (told(tried), told(&self.forecast));
        if after == before {
            levers::CHANCE_EQUAL_YEAR.fill(voice, [before])
        } else {
            levers::CHANCE_BY_YEAR.fill(voice, [after, before])
        }
    }

    fn without_wage(&self, tried: &Forecast, voice: Voice) -> Option<String> {
        let told =
            |forecast: &Forecast| forecast.weeks_without_wage(0.5).filter(|weeks| *weeks <= NO_FIGURE_BEYOND);
        let longer = told(tried)? - told(&self.forecast)?;
        Some(match longer {
            _ if EQUAL <= longer => t::WITHOUT_WAGE_MORE.fill(voice, [spans::span(Some(longer), voice)]),
            _ if longer <= -EQUAL => t::WITHOUT_WAGE_FEWER.fill(voice, [spans::span(Some(-longer), voice)]),
            _ => t::WITHOUT_WAGE_EQUAL.owned(voice),
        })
    }
}
