//! The fields of the form for an offer: their ids, words and choices. Leaves out what is typed.

use super::compared::form_text;
use crate::forecast::told;
use content::texts::{bureau as t, common, facts};
use content::{Text, Voice};
use domain::dossier::{GuidanceForm, GuidanceKind};
use domain::explanation::Quantity;
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

/// The words of yes and no.
pub(super) const YES: &str = "yes";
pub(super) const NO: &str = "no";

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
            all.push((YES, facts::YES.owned(voice)));
            all.push((NO, facts::NO.owned(voice)));
        }
        _ => return all,
    }
    all.push((UNKNOWN, common::UNKNOWN.owned(voice)));
    all
}
