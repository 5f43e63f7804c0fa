//! What rules a Dutch right out before anything is counted, and what must be known before it can. Leaves out what is
//! counted.

use super::DutchFacts;
use super::law::DutchLaw;
use super::steps::{after, held};
use crate::dossier::{Ending, Fact};
use crate::rights::stop::{Reached, Stop};
use crate::rights::{Door, RightsQuestion, border};
use crate::values::{Answer, Country};
use chrono::NaiveDate;

/// A question and whether it still has to be asked.
pub(super) type Asked = (bool, RightsQuestion);

/// Stops at the door of someone whose dismissal Dutch law does not cover, as far as is known.
pub(super) fn dismissal(facts: &DutchFacts) -> Reached<()> {
    country_of_work(facts)?;
    person(facts)
}

/// Stops at the door of someone who works under other law. A term that runs is told to everyone else, ill or not.
pub(super) fn country_of_work(facts: &DutchFacts) -> Reached<()> {
    if facts.works == Some(Country::Belgium) { Err(Stop::Door(Door::OtherCountry)) } else { Ok(()) }
}

/// Stops at the door of someone who does not claim a Dutch benefit, as far as is known.
pub(super) fn benefit(facts: &DutchFacts) -> Reached<()> {
    if border::payer(facts.lives, facts.works, facts.is_fully_unemployed)? == Some(Country::Belgium) {
        return Err(Stop::Door(Door::OtherCountry));
    }
    person(facts)
}

/// Illness, rules of one's own, and endings for which others are the first to ask.
fn person(facts: &DutchFacts) -> Reached<()> {
    let is_ill = facts.is_ill.known() == Some(&true);
    let door = match facts.ending {
        Some(Ending::Illness) => Some(Door::Ill),
        _ if is_ill => Some(Door::Ill),
        _ if facts.is_civil_servant == Some(true) => Some(Door::CivilServant),
        Some(Ending::Summary) => Some(Door::Summary),
        Some(Ending::Resignation) => Some(Door::Resigned),
        Some(Ending::Bankruptcy) => Some(Door::BankruptEmployer),
        _ => None,
    };
    door.map_or(Ok(()), |door| Err(Stop::Door(door)))
}

/// The questions that decide whether Dutch law of dismissal applies.
pub(super) fn asked_of_dismissal(facts: &DutchFacts) -> Vec<Asked> {
    vec![
        (facts.works.is_some(), RightsQuestion::Works),
        (facts.is_ill.is_settled(), RightsQuestion::Of(Fact::Ill)),
        (facts.ending.is_some(), RightsQuestion::Of(Fact::Ending)),
    ]
}

/// The questions that decide whether a Dutch benefit can be claimed.
pub(super) fn asked_of_benefit(facts: &DutchFacts) -> Vec<Asked> {
    vec![
        (facts.lives.is_some(), RightsQuestion::Lives),
        (facts.is_ill.is_settled(), RightsQuestion::Of(Fact::Ill)),
        (facts.ending.is_some(), RightsQuestion::Of(Fact::Ending)),
    ]
}

/// Stops at the door of someone who has the age of the state pension on that day.
pub(super) fn pension(facts: &DutchFacts, law: &DutchLaw, day: NaiveDate) -> Reached<()> {
    let Answer::Known(born) = facts.born else { return Ok(()) };
    let age = held(&law.pension_age, day)?;
    if after(born, age.value, 0)? <= day { Err(Stop::Door(Door::PensionAge)) } else { Ok(()) }
}
