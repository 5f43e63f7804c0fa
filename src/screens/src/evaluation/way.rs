//! What the person keeps of their way. Leaves out own words.

use crate::{calendar, plan, plan_steps};
use chrono::{Days, NaiveDate};
use content::Voice;
use content::search::STUCK;
use domain::dossier::{Dossier, RecordField, RecordKind};
use domain::search::{Counts, Ending, Period, Stage, Stuck};
use formats::evaluation::{CalendarDateOut, CountsOut, KindOut, PlanStepOut, SearchOut, StageOut, StuckOut};
use formats::words::Word;

/// How many records there are of each kind; kinds without any are left out.
pub(super) fn kinds(dossier: &Dossier) -> Vec<KindOut> {
    let kind =
        |kind: &RecordKind| KindOut { kind: kind.id().to_owned(), count: dossier.records.of(*kind).count() };
    RecordKind::ALL.iter().map(kind).filter(|kind| 0 < kind.count).collect()
}

/// The search: counts, stages, and what stands out.
pub(super) fn search(dossier: &Dossier, today: NaiveDate) -> SearchOut {
    // As far back as a day can be kept.
    let from = today.checked_sub_days(Days::new(366 * 60)).unwrap_or(today);
    let Counts { applied, answers, talks, second_talks, offers, people, others } =
        Counts::of(&dossier.records, Period { from, until: today });
    let stuck = Stuck::of(&dossier.records, &STUCK, today);
    SearchOut {
        counts: CountsOut { applied, answers, talks, second_talks, offers, people, others },
        stages: stages(dossier),
        stuck: StuckOut {
            found: stuck.found.iter().map(|finding| finding.id().to_owned()).collect(),
            too_few: stuck.too_few,
            asked: stuck.asked,
            answered: stuck.answered,
            talked: stuck.talked,
            second: stuck.second,
            recent: stuck.recent,
        },
    }
}

/// Every stage with its word.
const STAGES: [(Stage, &str); 11] = [
    (Stage::Found, "found"),
    (Stage::Applied, "applied"),
    (Stage::InTalk, "in-talk"),
    (Stage::SecondTalk, "second-talk"),
    (Stage::Offered, "offered"),
    (Stage::Ended(Ending::NoReply), "no-reply"),
    (Stage::Ended(Ending::Rejected), "rejected"),
    (Stage::Ended(Ending::Withdrawn), "withdrawn"),
    (Stage::Ended(Ending::Gone), "gone"),
    (Stage::Ended(Ending::Accepted), "accepted"),
    (Stage::Ended(Ending::Unsaid), "ended"),
];

fn stages(dossier: &Dossier) -> Vec<StageOut> {
    let count = |stage: Stage| {
        dossier.records.of(RecordKind::Application).filter(|it| Stage::of(it) == stage).count()
    };
    let out = |(stage, word): (Stage, &str)| StageOut { stage: word.to_owned(), count: count(stage) };
    STAGES.into_iter().map(out).filter(|stage| 0 < stage.count).collect()
}

/// The dates that can stand in a calendar.
pub(super) fn calendar(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<CalendarDateOut> {
    let date = |date: calendar::OwnDate| CalendarDateOut {
        given: dossier.in_calendar.day(&date.id).map(|day| day.to_string()),
        kind: date.kind.id().to_owned(),
        day: date.day.to_string(),
        id: date.id,
    };
    calendar::all(dossier, today, voice).into_iter().map(date).collect()
}

/// The steps of the plan, in the order in which they were made.
pub(super) fn plan(dossier: &Dossier, today: NaiveDate) -> Vec<PlanStepOut> {
    let late = plan::lateness(dossier, today);
    let step = |step: &domain::dossier::Record| {
        let late = late.iter().find(|(id, _)| *id == step.id).map(|(_, late)| *late).unwrap_or_default();
        let task = step.words(RecordField::Task);
        PlanStepOut {
            number: step.id,
            task: (!task.is_empty()).then(|| task.to_owned()),
            status: plan_steps::status(step, dossier).map(|status| status.word().to_owned()),
            day: step.day(RecordField::Day).map(|day| day.to_string()),
            days: step.count(RecordField::Days),
            latest: late.latest.map(|day| day.to_string()),
            room: late.room,
            to_aim: late.to_aim,
        }
    };
    dossier.records.of(RecordKind::Step).map(step).collect()
}
