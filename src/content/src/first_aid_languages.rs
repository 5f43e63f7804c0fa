//! Languages that carry only first aid and the card. Only those that a person has checked are here.

use crate::Text;
use chrono::NaiveDate;

/// A language that carries only first aid and the card.
#[derive(Debug)]
pub struct FirstAidLanguage {
    /// Language tag of BCP 47.
    pub tag: &'static str,
    /// Its name in that language.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// The person who checked it.
    pub checked_by: &'static str,
    /// When.
    pub checked_on: NaiveDate,
    /// Places of the originals with their translations.
    pub texts: &'static [(u16, &'static str)],
}

impl FirstAidLanguage {
    /// The translation of a text.
    pub fn get(&self, original: &Text) -> Option<&'static str> {
        self.texts.iter().find(|(known, _)| *known == original.place()).map(|(_, text)| *text)
    }
}

include!(concat!(env!("OUT_DIR"), "/first_aid_languages.rs"));

/// The checked languages, in the order of their tags.
pub fn first_aid_languages() -> &'static [FirstAidLanguage] {
    FIRST_AID_LANGUAGES
}
