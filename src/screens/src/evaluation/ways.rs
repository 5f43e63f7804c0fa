//! The ways on. Leaves out words.

use crate::forecast::Reckoning;
use crate::occupations::known::Known;
use crate::occupations::ways::{Goal, goals};
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::Dossier;
use domain::forecast::WEEKS_A_YEAR;
use domain::occupations::Access;
use domain::values::Estimate;
use domain::ways::TrainingType;
use formats::evaluation::{OccupationOut, TrainingOut, WayOut};
use formats::words::Word;

/// Each way; none while the table is not there.
pub(super) fn ways(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<WayOut> {
    let Some(known) = Known::of(dossier.language) else { return Vec::new() };
    let reckoning = Reckoning::of(dossier, today);
    let mut ways = Vec::new();
    goals(dossier, known, today, voice, |way, goal, situation| {
        let forecast = reckoning.with(situation).whole_forecast();
        ways.push(WayOut {
            way: way.word().to_owned(),
            occupation: named(goal, known),
            chosen: goal.is_chosen,
            access: goal.to.as_ref().map_or(Access::Unknown, |(_, asked)| asked.access).word().to_owned(),
            trainings: trainings(goal),
            half: forecast.weeks_until(0.5),
            within_a_year: forecast.chance_within(WEEKS_A_YEAR),
        });
    });
    ways
}

fn named(goal: &Goal, known: Known) -> Option<OccupationOut> {
    let code = goal.to.as_ref()?.0.code;
    Some(OccupationOut { code, name: known.named(code)?.name.to_owned() })
}

fn trainings(goal: &Goal) -> Vec<TrainingOut> {
    let kinds = goal.to.as_ref().map_or(&[][..], |(_, asked)| &asked.trainings);
    kinds.iter().map(training).collect()
}

fn training(kind: &TrainingType) -> TrainingOut {
    let points = |value: Estimate| [value.low(), value.mid(), value.high()];
    TrainingOut {
        id: kind.id.to_owned(),
        schooling: kind.closes.word().to_owned(),
        weeks: points(kind.weeks.value),
        euros: points(kind.cost.value),
        earns: kind.earns.value.word().to_owned(),
    }
}
