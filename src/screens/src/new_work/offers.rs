//! Offers of work side by side: what each says, what follows from it, and how it lies beside what the person wants, earned
//! and gets. Leaves out any advice to take or to refuse one.

use super::reckoned::{against_benefit, against_wage, an_hour, between};
use crate::balance::found::of_test;
use crate::records::{Told, name, told};
use crate::test::Test;
use content::Voice;
use content::assessments::RANDVOORWAARDEN;
use content::texts::job_offers as t;
use domain::assessment::Reply;
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind};

/// What is told of an offer, in order.
const TOLD: [F; 10] = [
    F::Wage,
    F::Hours,
    F::Contract,
    F::Start,
    F::TrialUntil,
    F::TravelMinutes,
    F::Extras,
    F::AnswerBy,
    F::Outcome,
    F::Note,
];
/// The word of the outcome of an offer that was taken.
pub(super) const TAKEN: &str = "accepted";

/// One offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownOffer {
    /// Its number.
    pub id: u32,
    /// The work and the employer.
    pub name: String,
    /// What it says.
    pub lines: Vec<Told>,
    /// What follows from it, with the sum that makes it.
    pub reckoned: Vec<Told>,
    /// How it lies beside what the person wants.
    pub fits: Vec<String>,
    /// Whether the person has not answered it yet.
    pub is_open: bool,
}

/// All of them, those without an answer first.
pub fn offers(dossier: &Dossier, voice: Voice) -> Vec<ShownOffer> {
    let shown = |offer: &Record| ShownOffer {
        id: offer.id,
        name: name(offer, voice),
        lines: told(offer, &TOLD, voice),
        reckoned: [
            an_hour(offer, voice),
            against_wage(offer, dossier, voice),
            against_benefit(dossier, voice),
            between(offer, dossier, voice),
        ]
        .into_iter()
        .flatten()
        .collect(),
        fits: fits(offer, dossier, voice),
        is_open: offer.choice(F::Outcome).is_empty(),
    };
    let all: Vec<ShownOffer> = dossier.records.of(RecordKind::JobOffer).map(shown).collect();
    let (mut open, over): (Vec<_>, Vec<_>) = all.into_iter().partition(|offer| offer.is_open);
    open.extend(over);
    open
}

/// What the person finds important in work, to hold offers against: values, and conditions that do not tell of health.
pub fn wanted(dossier: &Dossier, voice: Voice) -> Vec<Told> {
    let found = [Test::Values, Test::Conditions].map(|test| of_test(test, dossier, voice));
    let told = found.into_iter().flat_map(|found| found.rows);
    told.map(|row| Told { label: row.label, value: row.words }).collect()
}

/// Whether hours and travel are what the person said; nothing of what is not known on either side.
fn fits(offer: &Record, dossier: &Dossier, voice: Voice) -> Vec<String> {
    let hours = offer.count(F::Hours).zip(chosen(dossier, "uren")).and_then(|(hours, choice)| {
        Some(match choice {
            "tot-16" => hours < 16,
            "van-16-tot-24" => (16..=24).contains(&hours),
            "van-24-tot-32" => (24..=32).contains(&hours),
            "vanaf-32" => 32 <= hours,
            _ => return None,
        })
    });
    let travel =
        offer.count(F::TravelMinutes).zip(chosen(dossier, "reizen")).and_then(|(minutes, choice)| {
            Some(match choice {
                "half-uur" => minutes <= 30,
                "uur" => minutes <= 60,
                _ => return None,
            })
        });
    let hours = hours.map(|fits| if fits { &t::HOURS_FIT } else { &t::HOURS_DIFFER });
    let travel = travel.map(|fits| if fits { &t::TRAVEL_FITS } else { &t::TRAVEL_DIFFERS });
    [hours, travel].into_iter().flatten().map(|text| text.owned(voice)).collect()
}

/// What the person chose at a condition.
fn chosen<'a>(dossier: &'a Dossier, item: &str) -> Option<&'a str> {
    let instrument = &RANDVOORWAARDEN.instrument;
    let item = instrument.items.iter().find(|known| known.id == item)?;
    match dossier.assessments.get(instrument.id)?.answers.to(instrument, item)? {
        Reply::Chosen(choice) => Some(choice),
        _ => None,
    }
}

/// An application with an offer that does not stand here yet: its number and name.
pub fn not_here_yet(dossier: &Dossier, voice: Voice) -> Vec<(u32, String)> {
    let is_here = |application: &Record| {
        dossier.records.of(RecordKind::JobOffer).any(|offer| super::taking::is_of(offer, application))
    };
    let offered = dossier.records.of(RecordKind::Application).filter(|it| it.day(F::Offered).is_some());
    let open = offered.filter(|it| it.choice(F::Outcome).is_empty() && !is_here(it));
    open.map(|it| (it.id, name(it, voice))).collect()
}
