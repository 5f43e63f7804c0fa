//! What a search so far teaches, by keeping only those drawn people whose search would have gone so: no formula of
//! what is believed afterwards. Leaves out the pace of the weeks that passed.

#![allow(clippy::disallowed_methods, reason = "an independent reckoning uses another library")]

use crate::dice::Dice;
use content::forecast::PARAMETERS;
use domain::forecast::Situation;

/// Interviews in a week at pace one, and offers for each.
pub struct Rates {
    pub interviews: f64,
    pub offers: f64,
}

/// The rates of one person whose search went as it did, at a mean pace of `so_far`.
pub fn rates(dice: &mut Dice, person: &Situation, so_far: f64) -> Rates {
    let search = &PARAMETERS.search;
    loop {
        let drawn = Rates {
            interviews: dice.gamma(search.interviews.value) / search.weeks.value,
            offers: dice.beta(search.offers.value, search.refusals.value),
        };
        if dice.even() < likeness(&drawn, person, so_far) {
            return drawn;
        }
    }
}

/// How likely the search so far is for someone of these rates, against those for whom it is likeliest.
fn likeness(rates: &Rates, person: &Situation, so_far: f64) -> f64 {
    let Some(searched) = person.searched else { return 1.0 };
    // No job came of weeks in which nothing was counted.
    let no_job = |weeks: f64| (-rates.interviews * rates.offers * weeks * so_far).exp();
    let Some(interviews) = searched.interviews.map(f64::from) else { return no_job(searched.weeks) };
    // So many interviews, as events that come at a rate (Poisson), of which so many brought no offer.
    let expected = rates.interviews * (searched.weeks - searched.silent) * so_far;
    let came = if interviews == 0.0 {
        (-expected).exp()
    } else {
        (interviews * (expected / interviews).ln() + interviews - expected).exp()
    };
    came * (1.0 - rates.offers).powi(i32::from(searched.rejections)) * no_job(searched.silent)
}
