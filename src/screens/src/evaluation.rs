//! Everything that is computed from a dossier, for others to read: the same functions that feed the screens.
//! Leaves out writing it as JSON.

use crate::forecast::{Reckoning, Shown, ShownStep, rounded};
use chrono::NaiveDate;
use content::{Voice, deadlines};
use domain::dossier::Dossier;
use domain::forecast::{CauseUnit, Causes, Forecast, WEEKS_A_MONTH};
use domain::phases::{Phase, PhaseTime, Schedule};
use domain::rights::{self, DeadlineFacts, DeadlineOutcome};
use formats::evaluation::{
    CauseOut, CausesOut, ChanceOut, DeadlineOut, Evaluation, ForecastOut, PhaseOut, StepOut, WithoutWageOut,
};
use formats::words::Word;

/// Evaluates a dossier for a day.
pub fn evaluate(dossier: &Dossier, today: NaiveDate) -> Evaluation {
    let voice = Voice::new(dossier.language, dossier.address);
    let reckoning = Reckoning::of(dossier, today);
    let forecast = reckoning.whole_forecast();
    let shown = Shown::of(dossier, today, voice);
    Evaluation {
        format: "routekaart-evaluation".to_owned(),
        version: 1,
        today: today.to_string(),
        forecast: forecast_out(&forecast),
        causes: causes_out(&reckoning.causes()),
        explanation: step_out(&shown.explanation),
        phases: phases_out(&Schedule::of(&forecast, dossier.begun, today)),
        deadlines: deadlines_out(dossier, today),
        shown: shown.told(),
    }
}

fn forecast_out(forecast: &Forecast) -> ForecastOut {
    let chance =
        |months: u32| ChanceOut { months, chance: forecast.chance_within(f64::from(months) * WEEKS_A_MONTH) };
    ForecastOut {
        one_in_five: forecast.weeks_until(0.2),
        half: forecast.weeks_until(0.5),
        four_in_five: forecast.weeks_until(0.8),
        without_wage: forecast.knows_last_paid_day().then(|| WithoutWageOut {
            one_in_five: forecast.weeks_without_wage(0.2),
            half: forecast.weeks_without_wage(0.5),
            four_in_five: forecast.weeks_without_wage(0.8),
        }),
        chances: [3, 6, 9, 12].map(chance).into(),
        by_single_week: forecast.by_single_week(),
    }
}

fn causes_out(causes: &Causes) -> CausesOut {
    let (_, amounts) = rounded(causes);
    let shares = causes.shares.iter().zip(amounts);
    CausesOut {
        unit: match causes.unit {
            CauseUnit::Weeks => "weeks".to_owned(),
            CauseUnit::Points => "points".to_owned(),
        },
        reference: causes.reference,
        own: causes.own,
        shares: shares
            .map(|(&(factor, share), shown)| CauseOut { factor: factor.word().to_owned(), share, shown })
            .collect(),
    }
}

fn step_out(step: &ShownStep) -> StepOut {
    StepOut {
        name: step.name.clone(),
        value: step.value.clone(),
        basis: step.basis_id.to_owned(),
        confidence: step.confidence.clone(),
        from: step.from.iter().map(step_out).collect(),
    }
}

fn phases_out(schedule: &Schedule) -> Vec<PhaseOut> {
    let phase = |phase: Phase| {
        let (from, until) = match schedule.time(phase) {
            PhaseTime::Between(from, until) => (Some(from.to_string()), Some(until.to_string())),
            PhaseTime::From(from) => (Some(from.to_string()), None),
            PhaseTime::Free | PhaseTime::TooFar => (None, None),
        };
        PhaseOut { id: phase.id().to_owned(), from, until }
    };
    Phase::ALL.into_iter().map(phase).collect()
}

fn deadlines_out(dossier: &Dossier, today: NaiveDate) -> Vec<DeadlineOut> {
    let facts = DeadlineFacts::of(dossier);
    let all = rights::deadlines(&facts, deadlines().iter().map(|entry| &entry.rule.value), today);
    let out = |deadline: &rights::Deadline| {
        let (outcome, date) = match deadline.outcome {
            DeadlineOutcome::On { date, .. } => ("on", Some(date.to_string())),
            DeadlineOutcome::NotApplicable(_) => ("not-applicable", None),
            DeadlineOutcome::Missing(_) => ("missing", None),
        };
        DeadlineOut { id: deadline.rule.id.to_owned(), outcome: outcome.to_owned(), date }
    };
    all.iter().map(out).collect()
}
