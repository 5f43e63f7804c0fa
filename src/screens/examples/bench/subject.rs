//! Forecast and matching as the bench uses them: the only file here that calls them. Leaves out when and how often.

use std::sync::Arc;

use content::occupation_figures::MATCHING;
use content::occupations::known;
use domain::dossier::Dossier;
use domain::forecast::{Causes, Forecast, Laws};
use domain::occupations::matches;
use screens::forecast::Reckoning;
use screens::occupations::seeker::seeker;

use crate::cases::today;
use crate::dice::Dice;
use crate::oracle;

/// Draws that a Monte Carlo takes.
const DRAWS: usize = 100_000;
/// The pace of a search so far that there was not; only such dossiers are drawn.
const NOT_SEARCHED: f64 = 1.0;
/// When so many people have started, a forecast is read.
const SHARES: [f64; 3] = [0.2, 0.5, 0.8];

/// What is computed with.
pub struct Subject {
    dossier: Dossier,
    reckoning: Reckoning,
}

impl Subject {
    /// Of a dossier.
    pub fn new(dossier: &Dossier) -> Subject {
        Subject { dossier: dossier.clone(), reckoning: Reckoning::of(dossier, today()) }
    }

    /// One forecast, as far as a screen tells it.
    pub fn forecast(&self) -> u8 {
        read(&self.reckoning.forecast())
    }

    /// One forecast over all ten years.
    pub fn whole_forecast(&self) -> u8 {
        read(&self.reckoning.whole_forecast())
    }

    /// Its causes.
    pub fn causes(&self) -> u8 {
        told(&self.reckoning.causes())
    }

    /// What would help, and whether it fits the day on which income is needed.
    pub fn levers(&self) -> u8 {
        helped(&self.reckoning)
    }

    /// Everything that the screen needs after a slider moved, from the dossier on.
    pub fn recompute(&self) -> u8 {
        let reckoning = Reckoning::of(&self.dossier, today());
        read(&reckoning.forecast()) ^ told(&reckoning.causes()) ^ helped(&reckoning)
    }

    /// A forecast from what happened in the search: its laws are tabulated anew.
    pub fn reforecast(&self) -> u8 {
        let Reckoning { situation, parameters, .. } = &self.reckoning;
        let laws = Arc::new(Laws::of(situation, parameters));
        read(&Reckoning { laws, ..self.reckoning.clone() }.forecast())
    }

    /// The same model by drawing: what it costs to know one in five, half and four in five that way.
    pub fn monte_carlo(&self) -> u8 {
        let person = &self.reckoning.situation;
        let mut dice = Dice::new(20_261_121);
        let mut days: Vec<f64> =
            (0..DRAWS).map(|_| oracle::first_day(&mut dice, person, NOT_SEARCHED)).collect();
        days.sort_unstable_by(f64::total_cmp);
        let at = |share: f64| days.get((share * DRAWS as f64) as usize).copied().unwrap_or(f64::NAN);
        // A drawn week is a whole number: both sides agree unless a draw falls on the very edge of a week.
        SHARES.into_iter().fold(0, |folded, share| fold(folded, at(share)))
    }

    /// All occupations held against the person, from the answers on. The table is read by the first pass.
    pub fn matching(&self) -> u8 {
        let Some(table) = known() else { return 0 };
        let found = matches(table, &seeker(&self.dossier, table), &MATCHING).found;
        found.iter().filter_map(|matched| matched.fit.whole).fold(0, fold)
    }
}

fn read(forecast: &Forecast) -> u8 {
    let weeks = SHARES.into_iter().map(|share| forecast.weeks_until(share).unwrap_or(f64::INFINITY));
    weeks.fold(0, fold)
}

fn told(causes: &Causes) -> u8 {
    causes.shares.iter().fold(fold(0, causes.own), |folded, (_, share)| fold(folded, *share))
}

fn helped(reckoning: &Reckoning) -> u8 {
    let levers = reckoning.levers();
    let fits = reckoning.backcast(&levers).is_some();
    let gains = levers.single.iter().chain(&levers.pairs);
    gains.fold(u8::from(fits), |folded, gain| fold(fold(folded, gain.won), gain.chance))
}

fn fold(folded: u8, value: f64) -> u8 {
    value.to_bits().to_le_bytes().into_iter().fold(folded, |folded, byte| folded.rotate_left(3) ^ byte)
}
