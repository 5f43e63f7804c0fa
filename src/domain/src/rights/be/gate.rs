//! What rules a Belgian right out before anything is counted. Leaves out what is counted.

use super::seniority::{YEAR, complete_months};
use super::{BelgianFacts, BelgianLaw};
use crate::dossier::{Ending, Fact};
use crate::rights::stop::{Reached, Stop};
use crate::rights::{Door, RightsQuestion};
use crate::values::Country;

/// Stops at the door of someone whose dismissal these rules do not cover, as far as is known. An answer that is missing
/// stops nothing here.
pub(super) fn dismissal(facts: &BelgianFacts, law: &BelgianLaw) -> Reached<()> {
    if facts.works == Some(Country::Netherlands) {
        return Err(Stop::Door(Door::OtherCountry));
    }
    if let Some(door) = facts.ending.and_then(door_of) {
        return Err(Stop::Door(door));
    }
    person(facts)?;
    if is_past_pension_age(facts, law) { Err(Stop::Door(Door::PensionAge)) } else { Ok(()) }
}

/// Stops at the door of someone whom rules of their own, or illness, lead elsewhere.
pub(super) fn person(facts: &BelgianFacts) -> Reached<()> {
    if facts.is_civil_servant == Some(true) {
        return Err(Stop::Door(Door::CivilServant));
    }
    if facts.is_ill == Some(true) { Err(Stop::Door(Door::Ill)) } else { Ok(()) }
}

/// The questions that decide whether the rules of dismissal apply.
pub(super) fn asked(facts: &BelgianFacts) -> [(bool, RightsQuestion); 2] {
    [
        (facts.works.is_some(), RightsQuestion::Works),
        (facts.ending.is_some(), RightsQuestion::Of(Fact::Ending)),
    ]
}

/// Whether someone had the pension age on the day of notice, or else on the last day.
pub(super) fn is_past_pension_age(facts: &BelgianFacts, law: &BelgianLaw) -> bool {
    let known = facts.born.zip(facts.noticed.or(facts.last_day));
    let pension = |day| law.regime.pension_age.on(day).map(|age| age.value * YEAR);
    known.is_some_and(|(born, day)| pension(day).is_some_and(|age| age <= complete_months(born, day)))
}

/// The door of an ending without notice by the employer.
fn door_of(ending: Ending) -> Option<Door> {
    match ending {
        Ending::Notice | Ending::Collective => None,
        Ending::Agreement => Some(Door::Agreed),
        Ending::Court | Ending::TermEnds => Some(Door::NoStatutoryRight),
        Ending::Summary => Some(Door::Summary),
        Ending::Trial => Some(Door::TooShort),
        Ending::Resignation => Some(Door::Resigned),
        Ending::Bankruptcy => Some(Door::BankruptEmployer),
        Ending::Illness => Some(Door::BackToWorkFund),
    }
}
