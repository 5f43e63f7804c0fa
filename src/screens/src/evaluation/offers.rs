//! Offers, for others to read: against the rules, and what they do to the forecast. Leaves out which is best.

use super::rights::euros;
use crate::against_rule::RuleCell;
use crate::bureau;
use crate::rights::{Case, Right, Ruled};
use crate::signing::{self, OfferedRow, changed};
use crate::what_if::Own;
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{BureauOffer, Dossier};
use domain::explanation::Quantity;
use domain::forecast::{Situation, WEEKS_A_YEAR};
use formats::evaluation::{AgainstRuleOut, ChangeOfferOut, EffectOut, OfferOut};

/// The offer of the employer, row by row, against the rules.
pub(super) fn against_rules(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<AgainstRuleOut> {
    let rows = signing::rows(dossier, today, voice).unwrap_or_default();
    rows.into_iter().map(against_rule).collect()
}

fn against_rule(row: OfferedRow) -> AgainstRuleOut {
    AgainstRuleOut {
        id: row.id.to_owned(),
        name: row.name.to_owned(),
        offered: row.offered,
        rule: match row.rule {
            RuleCell::Steps(step) => Some(step.value),
            RuleCell::Nothing(why) => Some(why.to_owned()),
            RuleCell::Asks => None,
        },
        difference: row.difference,
    }
}

/// What three changes of it do.
pub(super) fn changes(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<ChangeOfferOut> {
    let own = Own::of(dossier, today);
    let ids = ["more-guidance", "later-last-day", "more-for-training"];
    let out = |(id, changed): (&str, Result<Situation, _>)| ChangeOfferOut {
        id: id.to_owned(),
        effect: changed.as_ref().ok().map(|situation| effect(&own, *situation)),
        why_not: changed.err().map(|why: &content::Text| why.owned(voice)),
    };
    ids.into_iter().zip(changed(dossier, &own, today)).map(out).collect()
}

/// The offers of bureaus.
pub(super) fn offers(dossier: &Dossier, today: NaiveDate) -> Vec<OfferOut> {
    let own = Own::of(dossier, today);
    let worth = match Right::OutplacementValue.ruled(&Case::of(dossier)) {
        Ruled::Value(step) => match step.value {
            Quantity::Money(worth) => Some(euros(worth)),
            _ => None,
        },
        _ => None,
    };
    let out = |offer: &BureauOffer| OfferOut {
        name: offer.name.clone(),
        effect: effect(&own, bureau::with(offer, &own)),
        price: offer.price.known().map(|price| euros(*price)),
        worth_by_law: worth,
    };
    dossier.offers.iter().map(out).collect()
}

/// What a situation does to the forecast.
pub(super) fn effect(own: &Own, situation: Situation) -> EffectOut {
    let tried = own.reckoning.with(situation).forecast();
    let half = tried.weeks_until(0.5);
    EffectOut {
        one_in_five: tried.weeks_until(0.2),
        half,
        four_in_five: tried.weeks_until(0.8),
        within_a_year: tried.chance_within(WEEKS_A_YEAR),
        later: half.zip(own.forecast.weeks_until(0.5)).map(|(there, here)| there - here),
    }
}
