//! The part of the table with offers of bureaus. Leaves out comparing them.

use super::contract::YES_NO;
use super::field::Field;
use super::field::Kind::{Choice, Number, Text};
use super::field::fields;
use super::given::Given;
use super::part::Part;
use crate::words::Word;
use domain::dossier::{
    BureauOffer, Dossier, GuidanceForm, GuidanceKind, MOST_CENTS, MOST_MONTHS, MOST_NAME, MOST_OFFERS,
};
use domain::values::{Answer, Euro};

/// Most months of guidance.
const MONTHS: u32 = MOST_MONTHS as u32;

/// Offers.
pub(super) const OFFERS: Part = Part {
    rows: OFFER,
    most: MOST_OFFERS,
    nth: |d, place, part| {
        part.offers.push(d.offers.get(place)?.clone());
        Some(())
    },
    add: |d, part| {
        if let Some(new) = part.offers.pop()
            && !new.name.is_empty()
            && d.offers.iter().all(|known| known.name != new.name)
        {
            d.offers.push(new);
        }
    },
};

const OFFER: &[Field] = fields! { "offers.";
    /// Its name.
    "name": Text(MOST_NAME), Needed,
        |d| d.offers.first().map_or(Given::Absent, |it| Given::Text(&it.name)), begin;
    /// Months of guidance.
    "months": Number(1, MONTHS), OrUnknown,
        |d| got(d, |it| Given::number(it.months)), |d, given| set(d, given, |it, given| it.months = given.as_number());
    /// What the bureau does in the search.
    "kind": Choice(GuidanceKind::WORDS), OrUnknown,
        |d| got(d, |it| Given::choice(it.kind)), |d, given| set(d, given, |it, given| it.kind = given.as_choice());
    /// Alone, in a group or both.
    "form": Choice(GuidanceForm::WORDS), OrUnknown,
        |d| got(d, |it| Given::choice(it.form)), |d, given| set(d, given, |it, given| it.form = given.as_choice());
    /// What it costs the employer; in cents.
    "price": Number(0, MOST_CENTS), OrUnknown,
        |d| got(d, |it| cents(it.price)), |d, given| set(d, given, |it, given| it.price = euros(given));
    /// Money for training that comes with it; in cents.
    "training": Number(0, MOST_CENTS), OrUnknown,
        |d| got(d, |it| cents(it.training)), |d, given| set(d, given, |it, given| it.training = euros(given));
    /// Whether guidance begins again when the new job is lost.
    "resumes": Choice(YES_NO), OrUnknown,
        |d| got(d, |it| truth(it.resumes)), |d, given| set(d, given, |it, given| it.resumes = as_truth(given));
};

fn begin(dossier: &mut Dossier, given: Given<'_>) {
    dossier.offers.push(BureauOffer { name: given.as_text().trim().to_owned(), ..BureauOffer::default() });
}

fn got(dossier: &Dossier, which: fn(&BureauOffer) -> Given<'static>) -> Given<'static> {
    dossier.offers.first().map_or(Given::Absent, which)
}

fn set(dossier: &mut Dossier, given: Given<'_>, put: fn(&mut BureauOffer, Given<'_>)) {
    if let Some(offer) = dossier.offers.first_mut() {
        put(offer, given);
    }
}

fn cents(amount: Answer<Euro>) -> Given<'static> {
    match amount {
        Answer::Open => Given::Absent,
        Answer::Unknown => Given::Unknown,
        Answer::Known(amount) => Given::amount(u32::try_from(amount.cents()).ok()),
    }
}

fn euros(given: Given<'_>) -> Answer<Euro> {
    match given.as_number::<u32>() {
        Answer::Known(cents) => Answer::Known(Euro::from_cents(cents.into())),
        Answer::Unknown => Answer::Unknown,
        Answer::Open => Answer::Open,
    }
}

fn truth(answer: Answer<bool>) -> Given<'static> {
    match answer {
        Answer::Open => Given::Absent,
        Answer::Unknown => Given::Unknown,
        Answer::Known(truth) => Given::Place(usize::from(truth)),
    }
}

fn as_truth(given: Given<'_>) -> Answer<bool> {
    match given {
        Given::Unknown => Answer::Unknown,
        Given::Place(place) => Answer::Known(place == 1),
        _ => Answer::Open,
    }
}
