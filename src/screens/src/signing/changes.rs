//! What three changes of the offer would do to the forecast: more guidance, a later last day, more money for training.
//! Only for someone who chose to see the forecast. Leaves out everything else that could help: the forecast has that.

use crate::compare;
use crate::forecast::Reckoning;
use crate::long_way::LongWay;
use crate::route::{Question, Route};
use crate::what_if::{Own, WhatIf};
use crate::wording::amounts;
use chrono::{Months, NaiveDate};
use content::texts::{forecast as f, signing as t};
use content::{Text, Voice};
use domain::dossier::{Dossier, Guidance, GuidanceTerms, MOST_EUROS};
use domain::forecast::{Lever, MORE_MONTHS, Situation};
use domain::values::{Answer, Euro};

/// The three changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Changes {
    /// No figures, by choice; the sentence says so.
    Hidden(&'static str),
    /// Shown.
    Shown {
        /// What comes first when the own forecast is long.
        long_way: Option<LongWay>,
        /// Each change.
        changes: Vec<ShownChange>,
        /// What the figures are, and for whom.
        notes: Vec<&'static str>,
    },
}

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownChange {
    /// What is changed.
    pub name: String,
    /// What it does.
    pub effect: Effect,
}

/// What a change does.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// To the forecast.
    Told(WhatIf),
    /// It cannot be told: why, and where that is answered.
    Open(&'static str, Option<Route>),
}

/// Whole euros more for training.
const MORE_MONEY: u32 = 1000;

impl Changes {
    /// The three changes of a dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        if let Some(why) = compare::hidden(dossier) {
            return Self::Hidden(why.get(voice));
        }
        let own = Own::of(dossier, today);
        let more = amounts::euro(Euro::whole(i64::from(MORE_MONEY)), voice);
        let effects = [
            (t::CHANGE_GUIDANCE.owned(voice), guidance(&own)),
            (t::CHANGE_LAST_DAY.owned(voice), last_day(dossier, today)),
            (t::CHANGE_TRAINING.fill(voice, [more]), money(&own)),
        ];
        let mut changes = Vec::new();
        for (name, changed) in effects {
            let effect = match changed {
                Ok(situation) => Effect::Told(own.against(situation, voice)),
                Err((why, route)) => Effect::Open(why.get(voice), route),
            };
            changes.push(ShownChange { name, effect });
        }
        Self::Shown {
            long_way: LongWay::of(&own.forecast, dossier, today, voice),
            changes,
            notes: [&f::GROUP_NOTE, &t::CHANGES_NOTE].map(|note| note.get(voice)).to_vec(),
        }
    }
}

/// A situation, or why there is none and where that is answered.
type Changed = Result<Situation, (&'static Text, Option<Route>)>;

fn question(question: Question) -> Option<Route> {
    Some(Route::Intake { question, change: true })
}

/// The situation of each change, or why there is none.
pub(crate) fn changed(
    dossier: &Dossier,
    own: &Own,
    today: NaiveDate,
) -> [Result<Situation, &'static Text>; 3] {
    [guidance(own), last_day(dossier, today), money(own)].map(|changed| changed.map_err(|(why, _)| why))
}

/// Three months more; of someone without guidance, three months.
fn guidance(own: &Own) -> Changed {
    let Reckoning { parameters, .. } = &own.reckoning;
    match own.situation.guidance {
        Answer::Known(Guidance::None) => {
            let months = Answer::Known(MORE_MONTHS);
            let terms = GuidanceTerms { months, kind: Answer::Unknown };
            let guidance = Answer::Known(Guidance::Arranged(terms));
            Ok(Situation { guidance, guidance_passed: 0.0, ..own.situation })
        }
        Answer::Known(Guidance::Arranged(GuidanceTerms { months: Answer::Known(_), .. })) => {
            Lever::MoreGuidance.apply(&own.situation, parameters).ok_or((&t::CHANGE_MOST, None))
        }
        _ => Err((&t::CHANGE_ASK_GUIDANCE, question(Question::Guidance))),
    }
}

/// A month later in service.
fn last_day(dossier: &Dossier, today: NaiveDate) -> Changed {
    let mut answers = compare::own(dossier).clone();
    let Answer::Known(day) = answers.last_day else {
        return Err((&t::CHANGE_ASK_LAST_DAY, question(Question::LastDay)));
    };
    if day < today {
        return Err((&t::CHANGE_LAST_DAY_PASSED, None));
    }
    answers.last_day = Answer::Known(day.checked_add_months(Months::new(1)).unwrap_or(day));
    Ok(Situation::with_answers(dossier, &answers, today))
}

/// More money than there is.
fn money(own: &Own) -> Changed {
    let Some(money) = own.money() else { return Err((&t::CHANGE_ASK_MONEY, Some(Route::Forecast))) };
    let more = money.saturating_add(MORE_MONEY).min(MOST_EUROS);
    if more == money {
        return Err((&t::CHANGE_MOST, None));
    }
    Ok(Situation { money: Some(more), ..own.situation })
}
