//! Offers side by side: the same lines for each, what each does to the forecast, and in Belgium its price against what
//! the law says it must be worth. Leaves out which one is best: that is for the person.

use super::chosen;
use crate::against_rule::{RuleCell, difference};
use crate::compare;
use crate::forecast::told;
use crate::long_way::LongWay;
use crate::rights::{Case, Right, Ruled};
use crate::what_if::{Own, WhatIf};
use crate::wording::{amounts, spans};
use chrono::NaiveDate;
use content::texts::{bureau as t, facts, forecast as f, signing as s};
use content::{Text, Voice};
use domain::dossier::{BureauOffer, Dossier, Guidance, GuidanceForm};
use domain::explanation::Quantity;
use domain::values::{Answer, Euro};

/// The offers side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// What comes first when the own forecast is long.
    pub long_way: Option<LongWay>,
    /// Why there is no figure of the forecast, when there is none.
    pub hidden: Option<&'static str>,
    /// An offer each, in the order of keeping.
    pub cards: Vec<OfferCard>,
    /// What the figures are, and for whom.
    pub notes: Vec<&'static str>,
}

/// One offer.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferCard {
    /// Its name.
    pub name: String,
    /// What it is made of: what and how much, the same lines for each offer.
    pub lines: Vec<(&'static str, String)>,
    /// Its price against the law, in Belgium.
    pub legal: Option<LegalValue>,
    /// What it does to the forecast, when that may be told.
    pub effect: Option<WhatIf>,
    /// Whether the own answers are as in this offer.
    pub is_own: bool,
}

/// The price of an offer against what the law says it must be worth.
#[derive(Clone, Debug, PartialEq)]
pub struct LegalValue {
    /// What the law gives.
    pub rule: RuleCell,
    /// The difference, when both are known.
    pub difference: Option<String>,
}

/// The offers of a dossier today.
pub fn compared(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Compared {
    let hidden = compare::hidden(dossier);
    let own = (hidden.is_none() && !dossier.offers.is_empty()).then(|| Own::of(dossier, today));
    let worth = Right::OutplacementValue.ruled(&Case::of(dossier));
    let card = |offer: &BureauOffer| OfferCard {
        name: offer.name.clone(),
        lines: lines(offer, voice),
        legal: legal(offer, &worth, today, voice),
        effect: own.as_ref().map(|own| own.against(chosen::with(offer, own), voice)),
        is_own: is_own(offer, dossier),
    };
    let notes: &[&Text] =
        if own.is_some() { &[&f::GROUP_NOTE, &t::MONEY_NOTE, &s::CHANGES_NOTE] } else { &[] };
    Compared {
        long_way: own.as_ref().and_then(|own| LongWay::of(&own.forecast, dossier, today, voice)),
        hidden: hidden.map(|why| why.get(voice)),
        cards: dossier.offers.iter().map(card).collect(),
        notes: notes.iter().map(|note| note.get(voice)).collect(),
    }
}

fn lines(offer: &BureauOffer, voice: Voice) -> Vec<(&'static str, String)> {
    let ask = || t::TO_ASK.owned(voice);
    let euros =
        |amount: Answer<Euro>| amount.known().map_or_else(ask, |&amount| amounts::euro(amount, voice));
    let months = |&months: &u8| spans::count_of_months(i64::from(months), voice);
    let kind = |&kind: &_| told(Quantity::GuidanceKind(kind), voice);
    let form = |&form: &_| form_text(form).owned(voice);
    let resumes = |&resumes: &bool| if resumes { &facts::YES } else { &facts::NO }.owned(voice);
    vec![
        (t::MONTHS.get(voice), offer.months.known().map_or_else(ask, months)),
        (t::KIND.get(voice), offer.kind.known().map_or_else(ask, kind)),
        (t::FORM.get(voice), offer.form.known().map_or_else(ask, form)),
        (t::RESUMES.get(voice), offer.resumes.known().map_or_else(ask, resumes)),
        (t::TRAINING.get(voice), euros(offer.training)),
        (t::PRICE.get(voice), euros(offer.price)),
    ]
}

/// The words for how guidance is given.
pub(super) fn form_text(form: GuidanceForm) -> &'static Text {
    match form {
        GuidanceForm::Individual => &t::FORM_INDIVIDUAL,
        GuidanceForm::Group => &t::FORM_GROUP,
        GuidanceForm::Both => &t::FORM_BOTH,
    }
}

fn legal(offer: &BureauOffer, worth: &Ruled, today: NaiveDate, voice: Voice) -> Option<LegalValue> {
    if matches!(worth, Ruled::NotApplicable(_)) {
        return None;
    }
    let rule = RuleCell::of(worth, today, voice)?;
    let difference = match (offer.price.known(), worth) {
        (Some(&price), Ruled::Value(step)) => difference(Quantity::Money(price), step.value, voice),
        _ => None,
    };
    Some(LegalValue { rule, difference })
}

/// Whether the own answers have the months and kind of this offer.
fn is_own(offer: &BureauOffer, dossier: &Dossier) -> bool {
    match compare::own(dossier).guidance {
        Answer::Known(Guidance::Arranged(terms)) => {
            offer.months.known().is_some()
                && terms.months == offer.months
                && chosen::settled(terms.kind) == chosen::settled(offer.kind)
        }
        _ => false,
    }
}
