//! The first day of the WW. After an agreement it waits until notice by the employer would have ended: the fictieve
//! opzegtermijn. Leaves out the right itself.

use super::gate::{self, Asked};
use super::law::DutchLaw;
use super::steps::{after, held, law as by_law, made, told};
use super::{DutchFacts, notice};
use crate::dossier::Ending;
use crate::explanation::{DutchTerm, Evaluated, Quantity};
use crate::rights::stop::{Reached, answered, ask};
use crate::rights::{RightsQuestion, Ruling};
use chrono::NaiveDate;

/// When the benefit starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WwStart {
    /// The first day of the benefit.
    pub day: NaiveDate,
    /// The last day of the fictieve opzegtermijn, when there is one.
    pub notice_until: Option<NaiveDate>,
    /// Days after the last paid day with neither wage nor benefit.
    pub gap: i64,
}

/// When the benefit of a person starts.
pub fn ww_start(facts: &DutchFacts, law: &DutchLaw) -> Ruling<WwStart> {
    let reached = gate::benefit(facts).and_then(|()| {
        ask(&gate::asked_of_benefit(facts))?;
        ask(&asked(facts))?;
        start(facts, law)
    });
    reached.into()
}

/// What the start depends on: after an agreement also the length of notice.
pub(super) fn asked(facts: &DutchFacts) -> Vec<Asked> {
    let mut asked = vec![(facts.last_day.is_some(), RightsQuestion::LastDay)];
    if facts.ending == Some(Ending::Agreement) {
        asked.extend(notice::asked(facts));
    }
    asked
}

pub(super) fn start(facts: &DutchFacts, law: &DutchLaw) -> Reached<Evaluated<WwStart>> {
    let last = answered(facts.last_day, RightsQuestion::LastDay)?;
    let next = after(last, 0, 1)?;
    let mut from = vec![told(DutchTerm::Ended, Quantity::Date(last))];
    let mut value = WwStart { day: next, notice_until: None, gap: 0 };
    if facts.ending == Some(Ending::Agreement) {
        let (found, step) = notice::full(facts, law)?;
        let until = found.last_day;
        let rule = held(&law.notice.fictitious, until)?;
        let day = next.max(after(until, 0, 1)?);
        value = WwStart { day, notice_until: Some(until), gap: day.signed_duration_since(next).num_days() };
        from.push(
            made(DutchTerm::FictieveOpzegtermijn, Quantity::Date(until), vec![step]).made_of([by_law(
                DutchTerm::FictieveOpzegtermijnRule,
                Quantity::Truth(true),
                &rule,
            )]),
        );
    }
    Ok(Evaluated { value, step: made(DutchTerm::WwStart, Quantity::Date(value.day), from) })
}
