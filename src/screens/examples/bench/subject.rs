//! The forecast as the bench uses it: the only file here that calls it. Leaves out when and how often.

use std::hint::black_box;

use content::forecast::PARAMETERS;
use domain::dossier::Dossier;
use domain::forecast::{Beliefs, Causes, Forecast, SearchLaw, Situation};
use screens::forecast::law;

use crate::cases::today;
use crate::dice::Dice;
use crate::oracle;

/// Draws that a Monte Carlo takes.
const DRAWS: usize = 100_000;
/// When so many people have started, a forecast is read.
const SHARES: [f64; 3] = [0.2, 0.5, 0.8];
/// Interviews held, and of them those that brought no offer, in what is taken to have happened in the search.
const HELD: (f64, f64) = (3.0, 2.0);
/// Weeks of search in it.
const SEARCHED: f64 = 9.0;

/// One forecast.
pub fn forecast(dossier: &Dossier) -> u8 {
    read(&Forecast::new(&Situation::of(dossier, today()), &PARAMETERS, law()))
}

/// Its causes.
pub fn causes(dossier: &Dossier) -> u8 {
    let causes = Causes::of(&Situation::of(dossier, today()), &PARAMETERS, law());
    causes.shares.iter().fold(fold(0, causes.own), |folded, (_, share)| fold(folded, *share))
}

/// Everything that a screen needs after a slider moved.
pub fn recompute(dossier: &Dossier) -> u8 {
    forecast(dossier) ^ causes(dossier)
}

/// A forecast whose beliefs about the search are shifted by what happened in it.
pub fn reforecast(dossier: &Dossier) -> u8 {
    let prior = &PARAMETERS.search;
    let (interviews, refusals) = black_box(HELD);
    let law = SearchLaw::new(Beliefs {
        interviews: prior.interviews.value + interviews,
        weeks: prior.weeks.value + black_box(SEARCHED),
        offers: prior.offers.value,
        refusals: prior.refusals.value + refusals,
    });
    read(&Forecast::new(&Situation::of(dossier, today()), &PARAMETERS, &law))
}

/// The same model by drawing: what it costs to know one in five, half and four in five that way.
pub fn monte_carlo(dossier: &Dossier) -> u8 {
    let person = Situation::of(dossier, today());
    let mut dice = Dice::new(20_261_121);
    let mut days: Vec<f64> = (0..DRAWS).map(|_| oracle::first_day(&mut dice, &person)).collect();
    days.sort_unstable_by(f64::total_cmp);
    let at = |share: f64| days.get((share * DRAWS as f64) as usize).copied().unwrap_or(f64::NAN);
    // A drawn week is a whole number: it is the same on both sides unless a draw falls on the very edge of a week.
    SHARES.into_iter().fold(0, |folded, share| fold(folded, at(share)))
}

fn read(forecast: &Forecast) -> u8 {
    let weeks = SHARES.into_iter().map(|share| forecast.weeks_until(share).unwrap_or(f64::INFINITY));
    weeks.fold(0, fold)
}

fn fold(folded: u8, value: f64) -> u8 {
    value.to_bits().to_le_bytes().into_iter().fold(folded, |folded, byte| folded.rotate_left(3) ^ byte)
}
