//! What an offer makes of the answers: its months and kind, and the money for training that comes with it. Leaves out what
//! that does to the forecast.

use crate::compare;
use crate::control::tried;
use crate::what_if::Own;
use chrono::NaiveDate;
use domain::dossier::{BureauOffer, Command, Dossier, Guidance, GuidanceTerms, MOST_EUROS};
use domain::forecast::Situation;
use domain::values::Answer;

/// The situation with this offer: its guidance runs from today. Of money for training the larger amount counts, what
/// there is or what comes with it, so that an offer that was chosen does not count twice. While it is not known how much
/// there is, it stays so.
pub(crate) fn with(offer: &BureauOffer, own: &Own) -> Situation {
    let guidance = Answer::Known(Guidance::Arranged(terms(offer)));
    Situation {
        guidance,
        guidance_passed: 0.0,
        money: money(offer, own).or(own.situation.money),
        ..own.situation
    }
}

/// The commands that try an offer out as one's own answers; going back takes them away.
pub fn choose(name: &str, dossier: &Dossier, today: NaiveDate) -> Vec<Command> {
    let Some(offer) = dossier.offers.iter().find(|offer| offer.name == name) else { return Vec::new() };
    let own = Own::of(dossier, today);
    let mut changes = vec![Command::Guidance(Answer::Known(Guidance::Arranged(terms(offer))))];
    // Money that came with an offer tried before goes away with it.
    let money = money(offer, &own).map_or(compare::own(dossier).money, Answer::Known);
    if money != dossier.intake.money {
        changes.push(Command::Money(money));
    }
    tried(changes)
}

fn terms(offer: &BureauOffer) -> GuidanceTerms {
    GuidanceTerms { months: settled(offer.months), kind: settled(offer.kind) }
}

/// Nothing is asked of an offer any more: what is open is not known.
pub(super) fn settled<T>(answer: Answer<T>) -> Answer<T> {
    match answer {
        Answer::Known(known) => Answer::Known(known),
        Answer::Open | Answer::Unknown => Answer::Unknown,
    }
}

/// Whole euros for training with this offer, when that is more than there was.
fn money(offer: &BureauOffer, own: &Own) -> Option<u32> {
    let (had, comes) = (own.money()?, offer.training.known()?);
    let comes = u32::try_from(comes.cents() / CENTS).unwrap_or(MOST_EUROS).min(MOST_EUROS);
    (had < comes).then_some(comes)
}

/// Cents in a euro.
const CENTS: i64 = 100;
