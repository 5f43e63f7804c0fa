//! Languages that carry only first aid and the card. Only those that a person has checked are here.

use crate::Wording;
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
    /// Pairs of original and translation.
    pub texts: &'static [(&'static Wording, &'static str)],
}

impl FirstAidLanguage {
    /// The translation of a text, found by the identity of the original.
    pub fn get(&self, original: &Wording) -> Option<&'static str> {
        self.texts.iter().find(|(known, _)| std::ptr::eq(*known, original)).map(|(_, text)| *text)
    }
}

include!(concat!(env!("OUT_DIR"), "/first_aid_languages.rs"));

/// The checked languages, in the order of their tags.
pub fn first_aid_languages() -> &'static [FirstAidLanguage] {
    FIRST_AID_LANGUAGES
}
