//! What is typed of an offer, and the commands it stands for. Nothing is kept until all of it makes sense; what was typed
//! stays. Leaves out comparing.

use super::compared::form_text;
use super::reading::{Reading, mapped, word};
use crate::control::typed::{euros, number};
use crate::forecast::told;
use chrono::NaiveDate;
use content::texts::{bureau as t, common};
use content::{Text, Voice};
use domain::dossier::{
    BureauOffer, Command, Dossier, GuidanceForm, GuidanceKind, MOST_CENTS, MOST_MONTHS, Refusal,
};
use domain::explanation::Quantity;
use domain::values::{Answer, Euro};
use formats::words::{UNKNOWN, Word};

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftField {
    /// The name.
    Name,
    /// Months of guidance.
    Months,
    /// What the bureau does; a choice.
    Kind,
    /// Alone or in a group; a choice.
    Form,
    /// What it costs.
    Price,
    /// Money for training.
    Training,
    /// Whether it begins again when the new job is lost; a choice.
    Resumes,
}

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

/// The words of yes and no.
const YES: &str = "yes";
const NO: &str = "no";

impl DraftField {
    /// Every field, in order.
    pub const ALL: [Self; 7] =
        [Self::Name, Self::Months, Self::Kind, Self::Form, Self::Resumes, Self::Training, Self::Price];

    /// Its id in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Name => "offer-name",
            Self::Months => "offer-months",
            Self::Kind => "offer-kind",
            Self::Form => "offer-form",
            Self::Price => "offer-price",
            Self::Training => "offer-training",
            Self::Resumes => "offer-resumes",
        }
    }

    /// Its label and hint.
    pub const fn words(self) -> (&'static Text, Option<&'static Text>) {
        match self {
            Self::Name => (&t::NAME, Some(&t::NAME_HINT)),
            Self::Months => (&t::MONTHS, Some(&t::MONTHS_HINT)),
            Self::Kind => (&t::KIND, None),
            Self::Form => (&t::FORM, None),
            Self::Price => (&t::PRICE, Some(&t::PRICE_HINT)),
            Self::Training => (&t::TRAINING, Some(&t::TRAINING_HINT)),
            Self::Resumes => (&t::RESUMES, Some(&t::RESUMES_HINT)),
        }
    }
}

/// What can be chosen in a field: word and label. None for a field to type in.
pub fn options(field: DraftField, voice: Voice) -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    match field {
        DraftField::Kind => {
            for kind in GuidanceKind::ALL {
                all.push((kind.word(), told(Quantity::GuidanceKind(kind), voice)));
            }
        }
        DraftField::Form => {
            for form in GuidanceForm::ALL {
                all.push((form.word(), form_text(form).owned(voice)));
            }
        }
        DraftField::Resumes => {
            all.push((YES, common::YES.owned(voice)));
            all.push((NO, common::NO.owned(voice)));
        }
        _ => return all,
    }
    all.push((UNKNOWN, common::UNKNOWN.owned(voice)));
    all
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
