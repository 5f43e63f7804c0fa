//! What interests, skills and values weigh, from 0 to 10, as the person sees and moves them. Leaves out what they do.

use super::list::WorkList;
use crate::control::typed;
use content::occupation_figures::MATCHING;
use content::texts::{common, work as t};
use content::{Text, Voice};
use domain::dossier::{Dossier, MOST_WEIGHT, WorkCommand};

/// A part that is weighed.
#[derive(Clone, Copy, Debug)]
pub struct Weighed {
    /// The id of its field.
    pub id: &'static str,
    /// Its name.
    pub label: &'static Text,
    /// Its place.
    pub place: usize,
}

/// The parts, in order.
pub const WEIGHED: [Weighed; 3] = [
    Weighed { id: "weight-interests", label: &t::WEIGHT_INTERESTS, place: 0 },
    Weighed { id: "weight-skills", label: &t::WEIGHT_SKILLS, place: 1 },
    Weighed { id: "weight-values", label: &t::WEIGHT_VALUES, place: 2 },
];

/// What each part weighs to begin with, as parts of ten.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "shares of 0 to 1 as parts of ten"
)]
pub fn standard() -> [u8; 3] {
    let weights = MATCHING.weights();
    [weights.interests, weights.skills, weights.values]
        .map(|share| (share * f64::from(MOST_WEIGHT)).round() as u8)
}

/// What each part weighs now.
pub fn now(dossier: &Dossier) -> [u8; 3] {
    dossier.work.weights.unwrap_or_else(standard)
}

impl Weighed {
    /// What it weighs now.
    pub fn value(self, dossier: &Dossier) -> u8 {
        now(dossier).get(self.place).copied().unwrap_or_default()
    }

    /// What gives it another weight.
    pub fn set(self, weight: u8, dossier: &Dossier) -> WorkCommand {
        let mut weights = now(dossier);
        if let Some(place) = weights.get_mut(self.place) {
            *place = weight;
        }
        WorkCommand::Weigh((weights != standard()).then_some(weights))
    }

    /// The weight that was typed.
    ///
    /// # Errors
    /// The sentence that says what to mend.
    pub fn read(self, text: &str, voice: Voice) -> Result<u8, String> {
        let read = typed::number(text).ok().and_then(|number| u8::try_from(number).ok());
        let bounds = || ["0".to_owned(), MOST_WEIGHT.to_string()];
        read.filter(|number| *number <= MOST_WEIGHT)
            .ok_or_else(|| common::ERROR_NUMBER_RANGE.fill(voice, bounds()))
    }

    /// What it weighs, for who hears it.
    pub fn spoken(self, dossier: &Dossier, voice: Voice) -> String {
        let numbers = [self.value(dossier).to_string(), MOST_WEIGHT.to_string()];
        t::WEIGHT_SPOKEN.fill(voice, numbers)
    }

    /// That it plays no part, where nothing is known of it.
    pub fn idle(self, list: &WorkList, voice: Voice) -> String {
        let is_idle = list.idle.get(self.place).copied().unwrap_or_default();
        if is_idle { t::WEIGHT_IDLE.owned(voice) } else { String::new() }
    }
}
