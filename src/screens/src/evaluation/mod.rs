//! Everything that is computed from a dossier, for others to read: the same functions that feed the screens.
//! Leaves out writing it as JSON.

mod assessments;
mod causes;
mod history;
mod offers;
mod pots;
mod rights;
mod steps;
mod way;
mod ways;
mod work;

use crate::checklists::{self, ChecklistItem};
use crate::forecast::{Reckoning, Shown};
use crate::own_dates::own_dates;
use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Block, Dossier};
use domain::forecast::{Forecast, WEEKS_A_MONTH};
use domain::phases::{Phase, PhaseTime, Schedule};
use domain::rights::{Deadline, DeadlineOutcome};
use formats::evaluation::{
    ChanceOut, ChecklistItemOut, ChecklistOut, DeadlineOut, Evaluation, ForecastOut, PhaseOut, VERSION,
    WithoutWageOut,
};
use formats::words::Word;

/// Evaluates a dossier for a day as if nothing had been said of feelings: neither the weather check nor what was written
/// about what happened plays a part.
pub fn evaluate_without_feelings(dossier: &Dossier, today: NaiveDate) -> Evaluation {
    let mut dossier = dossier.clone();
    dossier.leave_out(Block::Feelings);
    evaluate(&dossier, today)
}

/// Evaluates a dossier for a day.
pub fn evaluate(dossier: &Dossier, today: NaiveDate) -> Evaluation {
    let voice = Voice::new(dossier.language, dossier.address);
    let reckoning = Reckoning::of(dossier, today);
    let forecast = reckoning.whole_forecast();
    let levers = reckoning.levers();
    let shown = Shown::of(dossier, today, voice);
    Evaluation {
        format: "routekaart-evaluation".to_owned(),
        version: VERSION,
        today: today.to_string(),
        forecast: forecast_out(&forecast),
        causes: causes::causes(&reckoning.causes()),
        levers: causes::levers(&levers),
        backcast: reckoning.backcast(&levers).as_ref().map(causes::backcast),
        routes: history::routes(dossier, &reckoning, today),
        diary: history::diary(dossier, &reckoning, today, voice),
        assumptions: history::assumptions(dossier, &reckoning, voice),
        explanation: steps::grounds_out(&reckoning, voice),
        phases: phases_out(&Schedule::of(&forecast, dossier.begun, today)),
        deadlines: deadlines_out(dossier, today),
        rights: rights::rights(dossier, today, voice),
        pots: pots::pots(dossier, today, voice),
        against_rules: offers::against_rules(dossier, today, voice),
        offer_changes: offers::changes(dossier, today, voice),
        offers: offers::offers(dossier, today),
        checklists: checklists_out(dossier, voice),
        tests: assessments::tests(dossier),
        work: work::work(dossier, today, voice),
        records: way::kinds(dossier),
        plan: way::plan(dossier, today),
        search: way::search(dossier, today),
        calendar: way::calendar(dossier, today, voice),
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
    let all = own_dates(dossier, today);
    let out = |deadline: &Deadline| {
        let mut out = DeadlineOut {
            id: deadline.rule.id.to_owned(),
            outcome: String::new(),
            date: None,
            opens: None,
            counted_from: None,
            days_left: None,
            legal: deadline.rule.legal,
        };
        let outcome = match deadline.outcome {
            DeadlineOutcome::On { date, opens, counted_from, days_left } => {
                out.date = Some(date.to_string());
                out.opens = opens.map(|day| day.to_string());
                out.counted_from = Some(counted_from.to_string());
                out.days_left = Some(days_left);
                "on"
            }
            DeadlineOutcome::NotApplicable(_) => "not-applicable",
            DeadlineOutcome::Missing(_) => "missing",
        };
        out.outcome = outcome.to_owned();
        out
    };
    all.iter().map(out).collect()
}

fn checklists_out(dossier: &Dossier, voice: Voice) -> Vec<ChecklistOut> {
    let item = |item: ChecklistItem| ChecklistItemOut {
        id: item.id.to_owned(),
        status: item.status.map(|status| status.word().to_owned()),
    };
    let list = |list: &content::ChecklistEntry| ChecklistOut {
        id: list.id.to_owned(),
        items: checklists::list(list.id, dossier, voice).into_iter().map(item).collect(),
    };
    content::checklists().iter().map(list).collect()
}
