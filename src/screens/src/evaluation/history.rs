//! What the person keeps beside the answers, for others to read: routes, past forecasts, overruled figures. Leaves out
//! the forecast of now.

use crate::assumptions;
use crate::compare::own;
use crate::forecast::Reckoning;
use crate::progress::ChangeShown;
use chrono::{Days, NaiveDate};
use content::Voice;
use content::forecast::PARAMETERS;
use domain::dossier::{Assumption, DiaryEntry, Dossier, NamedRoute};
use domain::explanation::{Basis, Step};
use domain::forecast::{Change, Forecast, Laws, Situation, Told, WEEKS_A_YEAR};
use formats::evaluation::{AssumptionOut, ChangeOut, DiaryOut, EntryOut, MovedOut, RouteOut};
use formats::words::Word;

/// Days in a week.
const WEEK: f64 = 7.0;

pub(super) fn routes(dossier: &Dossier, reckoning: &Reckoning, today: NaiveDate) -> Vec<RouteOut> {
    let own = Situation::with_answers(dossier, own(dossier), today);
    let out = |route: &NamedRoute| {
        let there = Situation::with_answers(dossier, &route.answers, today);
        // What was seen of the search, and the day income is needed, are the same on every route.
        let there = Situation { searched: own.searched, needed: own.needed, ..there };
        let forecast = reckoning.with(there).whole_forecast();
        RouteOut {
            name: route.name.clone(),
            one_in_five: forecast.weeks_until(0.2),
            half: forecast.weeks_until(0.5),
            four_in_five: forecast.weeks_until(0.8),
            within_a_year: forecast.chance_within(WEEKS_A_YEAR),
        }
    };
    dossier.routes.iter().map(out).collect()
}

pub(super) fn diary(dossier: &Dossier, reckoning: &Reckoning, today: NaiveDate, voice: Voice) -> DiaryOut {
    let before = |started: NaiveDate| dossier.diary.iter().filter(move |entry| entry.day < started);
    let inside = |started| before(started).filter(|entry| holds(entry, started)).count();
    let change = match dossier.diary.as_slice() {
        [.., before, now] => Some(change(before, now, dossier, reckoning, (today, voice))),
        _ => None,
    };
    DiaryOut {
        entries: dossier.diary.iter().map(entry).collect(),
        started: dossier.started.map(|day| day.to_string()),
        counted: dossier.started.map_or(0, |started| before(started).count()),
        inside: dossier.started.map_or(0, inside),
        change,
    }
}

fn entry(entry: &DiaryEntry) -> EntryOut {
    EntryOut {
        day: entry.day.to_string(),
        one_in_five: entry.early,
        half: entry.half,
        four_in_five: entry.late,
    }
}

/// Whether a first day falls between one in five and four in five.
fn holds(entry: &DiaryEntry, started: NaiveDate) -> bool {
    let after = |days: u16| entry.day + Days::new(u64::from(days));
    entry.early.is_some_and(|days| after(days) <= started)
        && entry.late.is_none_or(|days| started <= after(days))
}

fn change(
    before: &DiaryEntry,
    now: &DiaryEntry,
    dossier: &Dossier,
    reckoning: &Reckoning,
    (today, voice): (NaiveDate, Voice),
) -> ChangeOut {
    let parameters = &reckoning.parameters;
    let passed = now.day.signed_duration_since(before.day).num_days() as f64 / WEEK;
    let then = Situation::with_answers(dossier, &before.answers, before.day);
    let half = Forecast::new(&then, parameters, &Laws::of(&then, parameters)).weeks_until(0.5);
    let told = Told { situation: Situation::with_answers(dossier, &before.answers, now.day), half };
    let situation = Situation::with_answers(dossier, &now.answers, now.day);
    let change = Change::between(&then, &told, &situation, passed, parameters);
    let moved = |&(factor, share): &(domain::forecast::Factor, f64)| MovedOut {
        factor: factor.word().to_owned(),
        share,
    };
    ChangeOut {
        unit: change.unit.word().to_owned(),
        passed: change.passed,
        total: change.total,
        time: change.time,
        begun: change.begun,
        interviews: change.interviews,
        rejections: change.rejections,
        answers: change.answers.iter().map(moved).collect(),
        shown: ChangeShown::between(before, now, dossier, today, voice).sentence,
    }
}

pub(super) fn assumptions(dossier: &Dossier, reckoning: &Reckoning, voice: Voice) -> Vec<AssumptionOut> {
    let steps = reckoning.evaluator().model(&reckoning.situation).steps();
    let out = |assumption: &Assumption| {
        let is_of =
            |step: &Step| matches!(step.basis, Basis::Overruled { id, .. } if id == assumption.figure);
        AssumptionOut {
            figure: assumption.figure.clone(),
            name: assumptions::name(&assumption.figure, voice),
            value: assumption.value(),
            ours: PARAMETERS.figure(&assumption.figure).map(|ours| ours.mid()),
            by: assumption.by.word().to_owned(),
            why: assumption.why.clone(),
            counts: steps.iter().flat_map(Step::walk).any(is_of),
        }
    };
    dossier.assumptions.iter().map(out).collect()
}
