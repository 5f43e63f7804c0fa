//! The search so far, and what it teaches about the rest of it. Leaves out the answers that set its pace.

use super::parts::pace_now;
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
}

impl Searched {
    /// What is believed after this search: interviews per week and offers per interview, each by what was seen of
    /// it. With counts nothing else counts, since that would count twice.
    pub(super) fn beliefs(self, before: Beliefs, pace: f64) -> Beliefs {
        let effort = self.weeks * pace;
        match self.interviews {
            Some(interviews) => Beliefs {
                interviews: before.interviews + f64::from(interviews),
                weeks: before.weeks + effort,
                refusals: before.refusals + f64::from(self.rejections.min(interviews)),
                ..before
            },
            None => Beliefs { silent: effort, ..before },
        }
    }
}

/// What is believed of a search, given the situation today. The pace of the weeks that passed is taken to be that
/// of now.
pub(super) fn beliefs(situation: &Situation, parameters: &Parameters) -> Beliefs {
    let before = parameters.search.beliefs();
    match situation.searched {
        Some(searched) => searched.beliefs(before, pace_now(situation, parameters)),
        None => before,
    }
}
