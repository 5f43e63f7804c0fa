//! One test as the person left it: answers, where they stopped, and what they put right. Leaves out what follows from it.

use super::{Answers, LEAST, MOST};
use chrono::NaiveDate;

/// A test that was begun.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sitting {
    /// The answers.
    pub answers: Answers,
    /// The item at which the person stands; none between items, at a pause and at the end.
    pub at: Option<String>,
    /// The day on which the person last answered something.
    pub on: Option<NaiveDate>,
    /// What the person says a scale is, 1 to 5, by the id of the scale, in the order of the ids.
    pub corrections: Vec<(String, u8)>,
    /// The scales that the person themselves named as strengths.
    pub named: Vec<String>,
}

impl Sitting {
    /// What the person says of this scale.
    pub fn corrected(&self, scale: &str) -> Option<u8> {
        self.corrections.iter().find(|(known, _)| known == scale).map(|(_, level)| *level)
    }

    /// Keeps what the person says of a scale, or forgets it. A level outside 1 to 5 is brought within it.
    pub fn correct(&mut self, scale: &str, level: Option<u8>) {
        self.corrections.retain(|(known, _)| known != scale);
        if let Some(level) = level {
            let place = self.corrections.iter().take_while(|(before, _)| before.as_str() < scale).count();
            self.corrections.insert(place, (scale.to_owned(), level.clamp(LEAST, MOST)));
        }
    }

    /// Keeps whether the person names this scale as a strength.
    pub fn name(&mut self, scale: String, is_named: bool) {
        self.named.retain(|known| *known != scale);
        if is_named {
            self.named.push(scale);
        }
    }

    /// The person stands at this item, today.
    pub(crate) fn stand(&mut self, item: String, today: NaiveDate) {
        self.at = Some(item);
        self.on = Some(today);
    }

    /// Whether there is nothing to keep: nothing in it, and nobody stands at an item.
    pub(crate) fn is_untouched(&self) -> bool {
        self.is_empty() && self.at.is_none()
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        let stands_nowhere = self.at.is_none() && self.answers.is_empty();
        stands_nowhere && self.corrections.is_empty() && self.named.is_empty()
    }
}
