//! Reading what was typed of an offer, with what is to be mended. Leaves out which fields there are.

use super::draft::{Draft, Problem};
use super::draft_field::DraftField;
use crate::control::typed::NumberError;
use crate::wording::amounts;
use content::Voice;
use content::texts::{bureau as t, common};
use domain::dossier::{Dossier, MOST_NAME};
use domain::values::Answer;
use formats::words::UNKNOWN;

/// A form that is read, with what was found on the way.
pub(super) struct Reading<'a> {
    /// What stands in it.
    pub draft: &'a Draft,
    /// How the person is spoken to.
    pub voice: Voice,
    /// What is to be mended.
    pub problems: Vec<Problem>,
}

impl Reading<'_> {
    /// Adds something to mend.
    pub fn say(&mut self, field: DraftField, sentence: String) {
        self.problems.push(Problem { field, sentence });
    }

    /// The name: there is one, it is no longer than can be kept, and no other offer has it.
    pub fn name(&mut self, dossier: &Dossier) -> String {
        let name = self.draft.get(DraftField::Name).trim().to_owned();
        let is_other = self.draft.changes.as_ref() != Some(&name);
        let problem = if name.is_empty() {
            Some(t::NAME_MISSING.owned(self.voice))
        } else if MOST_NAME < name.chars().count() {
            Some(common::ERROR_TOO_LONG.fill(self.voice, [MOST_NAME.to_string()]))
        } else if is_other && dossier.offers.iter().any(|offer| offer.name == name) {
            Some(t::NAME_TAKEN.owned(self.voice))
        } else {
            None
        };
        if let Some(sentence) = problem {
            self.say(DraftField::Name, sentence);
        }
        name
    }

    /// A number that may be left out; months from one on.
    pub fn number(
        &mut self,
        field: DraftField,
        read: fn(&str) -> Result<u32, NumberError>,
        most: u32,
    ) -> Answer<u32> {
        let least = u32::from(field == DraftField::Months);
        match read(self.draft.get(field)) {
            Err(NumberError::Empty) => Answer::Open,
            Ok(number) if (least..=most).contains(&number) => Answer::Known(number),
            Err(NumberError::NotWhole) => {
                let wrong = if least == 0 { &common::ERROR_AMOUNT } else { &common::ERROR_NUMBER };
                self.say(field, wrong.owned(self.voice));
                Answer::Open
            }
            Ok(_) | Err(NumberError::Beyond) => {
                let ends = [least, most].map(|end| amounts::whole(i64::from(end), self.voice));
                self.say(field, common::ERROR_NUMBER_RANGE.fill(self.voice, ends));
                Answer::Open
            }
        }
    }
}

/// The answer behind the word of a choice.
pub(super) fn word<T>(word: &str, read: fn(&str) -> Option<T>) -> Answer<T> {
    match word {
        "" => Answer::Open,
        UNKNOWN => Answer::Unknown,
        word => read(word).map_or(Answer::Open, Answer::Known),
    }
}

/// The same answer of another kind.
pub(super) fn mapped<T, U>(answer: Answer<T>, map: fn(T) -> U) -> Answer<U> {
    match answer {
        Answer::Known(known) => Answer::Known(map(known)),
        Answer::Unknown => Answer::Unknown,
        Answer::Open => Answer::Open,
    }
}
