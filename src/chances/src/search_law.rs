//! How long a search takes, as a law of the effort put in. Leaves out what speeds a search up or slows it
//! down: that is [`crate::effort`].

use crate::distribution::LAST_WEEK;

/// What is believed about interviews and offers. Interviews per week follow a gamma law, offers per interview
/// a beta law; what happens in a search later shifts these numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beliefs {
    /// Shape of interviews per week; above zero.
    pub interviews: f64,
    /// Rate of interviews per week, in weeks; above zero. The mean is `interviews / weeks`.
    pub weeks: f64,
    /// Weight of "an interview brings an offer"; at least one.
    pub offers: f64,
    /// Weight of "an interview brings no offer"; at least one.
    pub refusals: f64,
    /// Effort put in so far of which nothing else is known than that no job came of it; not below zero.
    pub silent: f64,
}

/// The table grows in three steps: fine near the start, coarse where the curve is flat.
const STEPS: [f64; 3] = [0.125, 1.0, 8.0];
/// Entries of each step size.
const PER_STEP: usize = 512;
/// Where the fine steps end.
const FINE_UNTIL: f64 = STEPS[0] * PER_STEP as f64;
/// Where the middle steps end.
const MIDDLE_UNTIL: f64 = FINE_UNTIL + STEPS[1] * PER_STEP as f64;
/// Points at which the chance of an offer per interview is taken.
const OFFER_POINTS: usize = 64;

/// The chance that a search is still going on, tabulated by effort. One unit of effort is a week of search
/// of the reference person.
#[derive(Clone, Debug)]
pub struct SearchLaw {
    table: Vec<f64>,
}

impl SearchLaw {
    /// Tabulates the law of these beliefs.
    pub fn new(beliefs: Beliefs) -> Self {
        let offers = offer_points(beliefs);
        // Given that the search still goes on: the offers and interviews that would have ended it count for less.
        let now = still_searching(beliefs, &offers, beliefs.silent);
        let table = efforts()
            .map(|effort| still_searching(beliefs, &offers, beliefs.silent + effort) / now)
            .collect();
        Self { table }
    }

    /// This law seen through several paces of search at once: each `(pace, share)` is a possible multiplier of
    /// the effort with its chance.
    pub fn blended(&self, paces: &[(f64, f64)]) -> Self {
        let at = |effort: f64| {
            paces.iter().map(|&(pace, share)| share * self.still_searching(pace * effort)).sum()
        };
        Self { table: efforts().map(at).collect() }
    }

    /// The chance that someone who has put in this much effort is still searching. One at no effort;
    /// never rises.
    pub fn still_searching(&self, effort: f64) -> f64 {
        // Below zero, and where there is no number: as at none.
        let effort = effort.max(0.0);
        if effort < FINE_UNTIL {
            return self.between(0, effort * (1.0 / STEPS[0]));
        }
        if effort < MIDDLE_UNTIL {
            return self.between(PER_STEP, effort - FINE_UNTIL);
        }
        self.between(2 * PER_STEP, (effort - MIDDLE_UNTIL) * (1.0 / STEPS[2]))
    }

    /// By straight line between two entries; the last one beyond the end.
    fn between(&self, offset: usize, place: f64) -> f64 {
        // Through 32 bits: from and to 64 takes both machines several steps more.
        let index = place as u32;
        match self.table.get(offset + index as usize..) {
            Some([here, next, ..]) => here + (place - f64::from(index)) * (next - here),
            _ => self.table.last().copied().unwrap_or(0.0),
        }
    }
}

/// The efforts at which the law is tabulated, in rising order.
fn efforts() -> impl Iterator<Item = f64> {
    let steps = STEPS.into_iter().scan(0.0, |begin, step| {
        let from = *begin;
        *begin += step * PER_STEP as f64;
        Some((0..PER_STEP).map(move |index| from + index as f64 * step))
    });
    let end = STEPS.iter().map(|step| step * PER_STEP as f64).sum();
    debug_assert!(LAST_WEEK as f64 * 8.0 < end);
    steps.flatten().chain([end])
}

/// Chances of an offer per interview with their shares; squared spacing, because small chances matter most.
fn offer_points(beliefs: Beliefs) -> Vec<(f64, f64)> {
    let points: Vec<(f64, f64)> = (0..OFFER_POINTS)
        .map(|index| {
            let u = (index as f64 + 0.5) / OFFER_POINTS as f64;
            let chance = u * u;
            let density = (beliefs.offers - 1.0) * libm::log(chance)
                + (beliefs.refusals - 1.0) * libm::log(1.0 - chance);
            (chance, u * libm::exp(density))
        })
        .collect();
    let total: f64 = points.iter().map(|&(_, weight)| weight).sum();
    points.into_iter().map(|(chance, weight)| (chance, weight / total)).collect()
}

/// The chance of no offer yet, over all chances of an offer: for each, (1 + chance · effort / weeks) to the power
/// −interviews.
fn still_searching(beliefs: Beliefs, offers: &[(f64, f64)], effort: f64) -> f64 {
    let whole = beliefs.interviews as u32;
    if f64::from(whole) != beliefs.interviews {
        let over = |&(chance, share): &(f64, f64)| {
            share * libm::exp(-beliefs.interviews * libm::log1p(chance * effort / beliefs.weeks))
        };
        return offers.iter().map(over).sum();
    }
    // As a rule a whole number: ten times as quick by multiplying.
    let scale = effort / beliefs.weeks;
    offers.iter().map(|&(chance, share)| share * power(1.0 / (1.0 + chance * scale), whole)).sum()
}

/// By repeated squares, so that every machine takes the same steps.
fn power(mut base: f64, mut exponent: u32) -> f64 {
    let mut product = 1.0;
    while exponent != 0 {
        if exponent & 1 == 1 {
            product *= base;
        }
        base *= base;
        exponent >>= 1;
    }
    product
}
