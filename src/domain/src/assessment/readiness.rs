//! What is there for a business of one's own and what is missing. No score: every item stands for itself.

use super::{Answers, Instrument, MIDDLE};

/// How it stands with one thing that a business needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// It is there.
    There,
    /// It is there in part.
    Partly,
    /// It is missing.
    Missing,
}

/// The items that were answered, with how it stands with them, in the order of the test.
pub fn readiness(instrument: &Instrument, answers: &Answers) -> Vec<(&'static str, Readiness)> {
    let mut found = Vec::new();
    for item in instrument.items {
        if let Some(rate) = answers.keyed(instrument, item) {
            let stands = match rate.cmp(&MIDDLE) {
                order if order.is_gt() => Readiness::There,
                order if order.is_lt() => Readiness::Missing,
                _ => Readiness::Partly,
            };
            found.push((item.id, stands));
        }
    }
    found
}
