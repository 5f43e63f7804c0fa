//! The search so far, and what it teaches about the rest of it. Leaves out the answers that set its pace.

use super::parts::pace_over;
use super::{Parameters, Situation};
use chances::Beliefs;

/// What is known of the search so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Searched {
    /// Weeks since it began; not below zero.
    pub weeks: f64,
    /// Interviews in that time. None when they were not counted: then only the weeks count.
    pub interviews: Option<u8>,
    /// Of those, how many ended without an offer.
    pub rejections: u8,
    /// The last so many of these weeks, of which nothing was counted.
    pub silent: f64,
}

impl Searched {
    /// A search that begins now.
    pub(super) const NOW: Self = Self { weeks: 0.0, interviews: None, rejections: 0, silent: 0.0 };

    /// What is believed after this search: interviews per week and offers per interview, each by what was seen of
    /// it. With counts nothing else counts, since that would count twice.
    pub(super) fn beliefs(self, before: Beliefs, pace: f64) -> Beliefs {
        let Some(interviews) = self.interviews else {
            return Beliefs { silent: self.weeks * pace, ..before };
        };
        let silent = self.silent.min(self.weeks);
        Beliefs {
            interviews: before.interviews + f64::from(interviews),
            weeks: before.weeks + (self.weeks - silent) * pace,
            refusals: before.refusals + f64::from(self.rejections.min(interviews)),
            silent: silent * pace,
            ..before
        }
    }
}

/// What is believed of a search, given the situation today and the pace of the weeks that passed.
pub(super) fn beliefs(situation: &Situation, parameters: &Parameters) -> Beliefs {
    let before = parameters.search.beliefs();
    match situation.searched {
        Some(searched) => searched.beliefs(before, pace_over(searched.weeks, situation, parameters)),
        None => before,
    }
}
