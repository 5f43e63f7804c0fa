//! What is typed of an offer, and the commands it stands for. Nothing is kept until all of it makes sense; what was typed
//! stays. Leaves out comparing.

use super::draft_field::{DraftField, NO, YES};
use super::reading::{Reading, mapped, word};
use crate::control::typed::{euros, number};
use chrono::NaiveDate;
use content::Voice;
use content::texts::bureau as t;
use domain::dossier::{
    BureauOffer, Command, Dossier, GuidanceForm, GuidanceKind, MOST_CENTS, MOST_MONTHS, Refusal,
};
use domain::values::{Answer, Euro};
use formats::words::{UNKNOWN, Word};

/// What stands in the form, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What is typed or chosen; empty when nothing is.
    typed: [String; 7],
    /// The name of the offer that is changed; none for a new one.
    pub changes: Option<String>,
}

/// What is to be mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field.
    pub field: DraftField,
    /// The sentence for the person.
    pub sentence: String,
}

impl Draft {
    /// The form with a kept offer in it.
    pub fn of(offer: &BureauOffer) -> Self {
        let mut draft = Self { changes: Some(offer.name.clone()), ..Self::default() };
        let euros = |amount: Answer<Euro>| shown(amount, |amount| (amount.cents() / CENTS).to_string());
        draft.put(DraftField::Name, offer.name.clone());
        draft.put(DraftField::Months, shown(offer.months, |months| months.to_string()));
        draft.put(DraftField::Kind, chosen(offer.kind, Word::word));
        draft.put(DraftField::Form, chosen(offer.form, Word::word));
        draft.put(DraftField::Resumes, chosen(offer.resumes, |is_so| if is_so { YES } else { NO }));
        draft.put(DraftField::Training, euros(offer.training));
        draft.put(DraftField::Price, euros(offer.price));
        draft
    }

    /// What stands in a field.
    pub fn get(&self, field: DraftField) -> &str {
        self.typed.get(field as usize).map_or("", String::as_str)
    }

    /// Puts something in a field.
    pub fn put(&mut self, field: DraftField, text: String) {
        if let Some(typed) = self.typed.get_mut(field as usize) {
            *typed = text;
        }
    }

    /// The changes that this form stands for.
    ///
    /// # Errors
    /// Everything that is to be mended, in the order of the fields.
    pub fn check(
        &self,
        dossier: &Dossier,
        today: NaiveDate,
        voice: Voice,
    ) -> Result<Vec<Command>, Vec<Problem>> {
        let mut reading = Reading { draft: self, voice, problems: Vec::new() };
        let name = reading.name(dossier);
        let months = reading.number(DraftField::Months, number, u32::from(MOST_MONTHS));
        let training = reading.number(DraftField::Training, euros, MOST_CENTS / CENTS as u32);
        let price = reading.number(DraftField::Price, euros, MOST_CENTS / CENTS as u32);
        let in_euros = |answer: Answer<u32>| mapped(answer, |euros| Euro::whole(i64::from(euros)));
        let offer = BureauOffer {
            name,
            months: mapped(months, |months| u8::try_from(months).unwrap_or(MOST_MONTHS)),
            kind: word(self.get(DraftField::Kind), GuidanceKind::from_word),
            form: word(self.get(DraftField::Form), GuidanceForm::from_word),
            price: in_euros(price),
            training: in_euros(training),
            resumes: word(self.get(DraftField::Resumes), |word| Some(word == YES)),
        };
        let mut commands = Vec::new();
        let others = self.changes.as_ref().filter(|before| **before != offer.name);
        commands.extend(others.map(|before| Command::DropOffer(before.clone())));
        commands.push(Command::KeepOffer(Box::new(offer)));
        // The dossier has the last word: it says whether there is room.
        let mut after = dossier.clone();
        for command in &commands {
            match after.apply(command.clone(), today) {
                Err(Refusal::TooManyOffers) => reading.say(DraftField::Name, super::full(voice)),
                Err(_) if reading.problems.is_empty() => {
                    reading.say(DraftField::Name, t::NAME_MISSING.owned(voice))
                }
                Ok(()) | Err(_) => {}
            }
        }
        if reading.problems.is_empty() { Ok(commands) } else { Err(reading.problems) }
    }
}

/// What stands in a text field for an answer.
fn shown<T: Copy>(answer: Answer<T>, text: fn(T) -> String) -> String {
    answer.known().map(|&known| text(known)).unwrap_or_default()
}

/// The word of a choice; empty while it is open.
fn chosen<T: Copy>(answer: Answer<T>, word: fn(T) -> &'static str) -> String {
    match answer {
        Answer::Known(known) => word(known),
        Answer::Unknown => UNKNOWN,
        Answer::Open => "",
    }
    .to_owned()
}

/// Cents in a euro.
const CENTS: i64 = 100;
