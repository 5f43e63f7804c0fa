//! What was answered, in words. Leaves out what was asked.

use crate::facts::{self, FieldOf};
use crate::wording::{amounts, dates};
use content::Voice;
use content::texts::common;
use domain::dossier::{Dossier, FactValue};
use domain::rights::RightsQuestion;
use domain::values::Answer;

/// The answer to a question in words; empty while it is open.
pub fn given(question: RightsQuestion, dossier: &Dossier, voice: Voice) -> String {
    let stated = match question {
        RightsQuestion::LastDay => dossier.intake.last_day.known().map(|day| FactValue::Day(*day)),
        RightsQuestion::Of(fact) => dossier.contract.stated(fact).known().copied(),
        RightsQuestion::Lives | RightsQuestion::Works => None,
    };
    if super::answer(question, dossier) == Answer::Unknown {
        return common::UNKNOWN.owned(voice);
    }
    match stated {
        Some(FactValue::Day(day)) => return dates::day(day, voice),
        Some(FactValue::Money(amount)) => return amounts::euro(amount, voice),
        _ => {}
    }
    let typed = facts::current(question, dossier, voice).text;
    match facts::field_of(question) {
        FieldOf::Choice => {
            let chosen = facts::choices(question, voice).into_iter().find(|choice| choice.word == typed);
            chosen.map(|choice| choice.label).unwrap_or_default()
        }
        FieldOf::Percent if !typed.is_empty() => [&typed, " %"].concat(),
        _ => typed,
    }
}
