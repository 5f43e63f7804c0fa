//! The pot for training in words. Leaves out the ways of funding: those are a list of their own.

use super::counted::is_own;
use super::{Pots, ShownPot};
use crate::wording::{amounts, dates};
use content::Voice;
use content::texts::pots as t;
use domain::dossier::{Dossier, Retraining};
use domain::values::{Answer, Euro};

pub(super) fn shown(pots: &Pots, dossier: &Dossier, voice: Voice) -> ShownPot {
    let training = &pots.training;
    let euro = |amount| told(amount, true, voice);
    let sum = |amount| told(amount, training.is_exact(), voice);
    let mut lines = Vec::new();
    lines.push(match (&training.cost, dossier.intake.retraining) {
        (Some((cost, step)), _) => t::TRAINING_COSTS.fill(voice, [told(*cost, is_own(step), voice)]),
        (None, Answer::Known(Retraining::None)) => t::TRAINING_NONE.owned(voice),
        (None, _) => t::TRAINING_OPEN.owned(voice),
    });
    lines.push(match &training.money {
        Some((money, step)) if is_own(step) => t::TRAINING_MONEY.fill(voice, [euro(*money)]),
        Some((money, _)) => t::TRAINING_MONEY_ABOUT.fill(voice, [told(*money, false, voice)]),
        None => t::TRAINING_NO_MONEY.owned(voice),
    });
    let answer = match training.pot() {
        Some(pot) if pot.missing() == Euro::default() => t::TRAINING_LEFT.fill(voice, [sum(pot.left())]),
        Some(pot) => t::TRAINING_MISSING.fill(voice, [sum(pot.missing())]),
        None => String::new(),
    };
    if training.cost.is_some() {
        lines.push(match dossier.intake.training_begun.known() {
            Some(&day) => t::TRAINING_BEGUN.fill(voice, [dates::day(day, voice)]),
            None => t::TRAINING_TO_BEGIN.owned(voice),
        });
    }
    for offer in &dossier.offers {
        if let Some(&money) = offer.training.known() {
            lines.push(t::TRAINING_OFFER.fill(voice, [offer.name.as_str(), &euro(money)]));
        }
    }
    ShownPot {
        answer,
        lines,
        steps: super::steps(&training.steps(), voice),
        proposal: None,
        ..ShownPot::default()
    }
}

/// An amount; of one that nobody typed it is said that it is about right.
pub(super) fn told(amount: Euro, is_exact: bool, voice: Voice) -> String {
    let amount = amounts::euro(amount, voice);
    if is_exact { amount } else { t::ABOUT.fill(voice, [amount]) }
}
