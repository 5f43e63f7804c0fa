//! The options of a question that is a choice, by their words. Leaves out drawing.

use super::asked::{FieldOf, field_of};
use crate::forecast::{capital, told};
use content::Voice;
use content::texts::{common, facts as t};
use domain::dossier::{Ending, Fact, FactKind, FactValue, StatusIn2013};
use domain::explanation::Quantity;
use domain::rights::RightsQuestion::{self, LastDay, Lives, Of, Works};
use domain::values::{Answer, Country};
use formats::words::{UNKNOWN, Word};

/// An option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its word.
    pub word: &'static str,
    /// What it says.
    pub label: String,
}

/// The words of yes and no.
const YES_NO: [&str; 2] = ["yes", "no"];

/// The options, with "I do not know yet" as the last; none when the question is not a choice.
pub fn choices(question: RightsQuestion, voice: Voice) -> Vec<Choice> {
    let mut found: Vec<Choice> = match question {
        Lives | Works => Country::CHOICES.iter().map(|&it| one(it, Quantity::Country(it), voice)).collect(),
        Of(fact) => match fact.kind() {
            FactKind::Truth => yes_no(voice),
            FactKind::Ending => {
                Ending::CHOICES.iter().map(|&it| one(it, Quantity::Ending(it), voice)).collect()
            }
            FactKind::Status => {
                StatusIn2013::CHOICES.iter().map(|&it| one(it, Quantity::Status(it), voice)).collect()
            }
            FactKind::Day | FactKind::Money | FactKind::Count { .. } => return Vec::new(),
        },
        LastDay => return Vec::new(),
    };
    found.push(Choice { word: UNKNOWN, label: common::UNKNOWN.owned(voice) });
    found
}

/// The word of an answer that is a choice; empty while the question is open.
pub(super) fn word(answer: Answer<FactValue>) -> &'static str {
    match answer {
        Answer::Unknown => UNKNOWN,
        Answer::Known(FactValue::Truth(true)) => YES_NO[0],
        Answer::Known(FactValue::Truth(false)) => YES_NO[1],
        Answer::Known(FactValue::Ending(ending)) => ending.word(),
        Answer::Known(FactValue::Status(status)) => status.word(),
        Answer::Known(_) | Answer::Open => "",
    }
}

/// The answer of a word.
pub(super) fn answer(fact: Fact, word: &str) -> Answer<FactValue> {
    let value = match fact.kind() {
        FactKind::Truth if word == YES_NO[0] => Some(FactValue::Truth(true)),
        FactKind::Truth if word == YES_NO[1] => Some(FactValue::Truth(false)),
        FactKind::Ending => Ending::from_word(word).map(FactValue::Ending),
        FactKind::Status => StatusIn2013::from_word(word).map(FactValue::Status),
        _ => None,
    };
    match value {
        Some(value) => Answer::Known(value),
        None if word == UNKNOWN && field_of(Of(fact)) == FieldOf::Choice => Answer::Unknown,
        None => Answer::Open,
    }
}

fn one(choice: impl Word, words: Quantity, voice: Voice) -> Choice {
    Choice { word: choice.word(), label: capital(&told(words, voice)) }
}

fn yes_no(voice: Voice) -> Vec<Choice> {
    let [yes, no] = YES_NO;
    vec![Choice { word: yes, label: t::YES.owned(voice) }, Choice { word: no, label: t::NO.owned(voice) }]
}
