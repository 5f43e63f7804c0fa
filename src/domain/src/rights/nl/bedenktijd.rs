//! The days in which a signed agreement can be withdrawn, without a reason. Leaves out whether to do so.

use super::law::DutchLaw;
use super::steps::{after, days, held, law as by_law, made, not_known, told};
use super::{DutchFacts, gate};
use crate::dossier::{Ending, Fact};
use crate::explanation::{DutchTerm, Evaluated, Quantity};
use crate::rights::stop::{Reached, Stop, answered, ask};
use crate::rights::{Door, RightsQuestion, Ruling};
use chrono::NaiveDate;

/// The last day on which the agreement can be withdrawn. While it is not known whether the agreement mentions the right,
/// the earlier day counts: it is safe.
pub fn withdraw_by(facts: &DutchFacts, law: &DutchLaw) -> Ruling<NaiveDate> {
    rule(facts, law).into()
}

fn rule(facts: &DutchFacts, law: &DutchLaw) -> Reached<Evaluated<NaiveDate>> {
    gate::country_of_work(facts)?;
    if facts.ending.is_some_and(|ending| ending != Ending::Agreement) {
        return Err(Stop::Door(Door::NoStatutoryRight));
    }
    ask(&[
        (facts.works.is_some(), RightsQuestion::Works),
        (facts.ending.is_some(), RightsQuestion::Of(Fact::Ending)),
        (facts.noticed.is_some(), RightsQuestion::Of(Fact::Noticed)),
    ])?;
    let signed = answered(facts.noticed, RightsQuestion::Of(Fact::Noticed))?;
    let figure = if facts.right_mentioned == Some(false) {
        &law.notice.withdrawal_unmentioned
    } else {
        &law.notice.withdrawal
    };
    let held = held(figure, signed)?;
    let day = after(signed, 0, held.value)?;
    let mentioned = facts.right_mentioned.map_or_else(
        || not_known(DutchTerm::RightMentioned),
        |mentioned| told(DutchTerm::RightMentioned, Quantity::Truth(mentioned)),
    );
    let from = vec![
        told(DutchTerm::Noticed, Quantity::Date(signed)),
        mentioned,
        by_law(DutchTerm::WithdrawalDays, days(held.value), &held),
    ];
    Ok(Evaluated { value: day, step: made(DutchTerm::WithdrawBy, Quantity::Date(day), from) })
}
