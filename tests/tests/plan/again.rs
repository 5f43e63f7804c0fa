//! The plan of someone who lost the new work again: what belonged to it asks for nothing, and the search is proposed anew
//! beside what was ticked in the one before. Leaves out taking up guidance again.

use crate::people::{NL, TODAY, answers, run, who};
use chrono::{Days, NaiveDate};
use domain::dossier::{
    Command, Direction, Dossier, RecordCommand, RecordField as F, RecordKind, RecordValue, Retraining,
    TaskStatus,
};
use domain::values::{Answer, Country};
use screens::map::{NextThing, RouteMap};
use screens::plan::{Change, Proposal, ShownPlan, Wanted, changes, take, taken};

fn ago(days: u64) -> NaiveDate {
    TODAY.checked_sub_days(Days::new(days)).expect("a day")
}

fn mark(task: &str, status: TaskStatus) -> Command {
    Command::Task(task.to_owned(), Some(status))
}

fn work(start: NaiveDate) -> Command {
    let said = vec![(F::Start, Some(RecordValue::Day(start)))];
    Command::Record(RecordCommand::Add(RecordKind::NewWork, said))
}

fn until(dossier: &Dossier, day: Option<NaiveDate>) -> Command {
    let said = vec![(F::Until, day.map(RecordValue::Day))];
    Command::Record(RecordCommand::Set(dossier.new_work().expect("work").id, said))
}

/// Takes over all that is offered to add unasked.
fn follow(dossier: &mut Dossier) -> Vec<Command> {
    let mut offered = changes(dossier, TODAY, Wanted::Needful, NL);
    offered.retain(|it| matches!(it.change, Change::Add(_)));
    let (commands, back) = taken(&offered, dossier);
    run(dossier, commands);
    back
}

/// Someone who did all of a search but one step, skipped one, and has a plan for the first months of the new work.
fn hired() -> Dossier {
    let mut dossier = who(answers(Country::Netherlands, Direction::Same, Retraining::None));
    let all: Vec<String> =
        Proposal::of(&dossier, TODAY).steps.iter().map(|step| step.task.id.to_owned()).collect();
    let commands = take(&dossier, TODAY, &all, NL);
    run(&mut dossier, commands);
    run(&mut dossier, vec![Command::SearchingSince(Answer::Known(ago(200)))]);
    for task in all.iter().filter(|task| *task != "mensen-spreken") {
        let status = if task == "profiel-bijwerken" { TaskStatus::Skipped } else { TaskStatus::Done };
        run(&mut dossier, vec![mark(task, status)]);
    }
    run(&mut dossier, vec![work(ago(60)), Command::Started(Some(ago(60)))]);
    follow(&mut dossier);
    run(&mut dossier, vec![mark("nazorg-twee-weken", TaskStatus::Done)]);
    dossier
}

fn lost() -> Dossier {
    let mut dossier = hired();
    let ended = until(&dossier, Some(ago(3)));
    run(&mut dossier, vec![ended, Command::Started(None)]);
    run(&mut dossier, vec![Command::SearchingSince(Answer::Known(ago(3)))]);
    dossier
}

fn ids(plan: &ShownPlan, group: &str) -> Vec<String> {
    let group = plan.groups.iter().find(|known| known.id == group);
    group.map(|group| group.steps.iter().map(|step| step.status_id.clone()).collect()).unwrap_or_default()
}

fn words(dossier: &Dossier) -> Vec<&str> {
    dossier.records.of(RecordKind::Step).map(|step| step.words(F::Task)).collect()
}

#[test]
fn what_belonged_to_the_work_is_neither_open_nor_ticked() {
    let before = ShownPlan::of(&hired(), TODAY, &[], NL);
    assert_eq!(ids(&before, "voorbij"), ["eerste-dag-regelen", "mensen-spreken"]);
    let dossier = lost();
    let plan = ShownPlan::of(&dossier, TODAY, &[], NL);
    let past = ids(&plan, "voorbij");
    assert!(past.contains(&"maand-terugkijken".to_owned()), "{past:?}");
    for group in ["eerder", "week", "maand", "later", "zonder-dag"] {
        assert!(ids(&plan, group).iter().all(|id| !past.contains(id)), "{group}");
    }
    assert!(past.iter().all(|id| dossier.tasks.get(id).is_none()));
    assert!(ids(&plan, "klaar").contains(&"nazorg-twee-weken".to_owned()));
    let next = NextThing::of(&dossier, TODAY, NL);
    assert_eq!(next.name, "Spreek met mensen uit het vak");
    assert!(RouteMap::of(&dossier, TODAY, NL).waiting.is_empty());
    // It was a mistake: the work goes on, and so do its steps.
    let mut back = dossier.clone();
    let goes_on = until(&back, None);
    run(&mut back, vec![goes_on]);
    assert_eq!(ids(&ShownPlan::of(&back, TODAY, &[], NL), "voorbij"), ["mensen-spreken"]);
}

#[test]
fn the_search_is_proposed_anew_and_what_was_ticked_stays() {
    let mut dossier = lost();
    let before = dossier.clone();
    let offered = changes(&dossier, TODAY, Wanted::Needful, NL);
    assert!(offered.iter().all(|it| matches!(it.change, Change::Add(_))), "{offered:?}");
    let back = follow(&mut dossier);
    assert_eq!(dossier.tasks, before.tasks);
    for task in ["cv-maken.2", "vacatures-zoeken.2", "contract-nakijken.2", "eerste-werkdag.2"] {
        assert!(words(&dossier).contains(&task), "{task}");
    }
    // What is still open is not there twice, and what the person did not want is not asked again.
    for task in ["mensen-spreken.2", "profiel-bijwerken.2", "balans-maken.2", "nazorg-twee-weken.2"] {
        assert!(!words(&dossier).contains(&task), "{task}");
    }
    for step in dossier.records.of(RecordKind::Step).filter(|step| step.words(F::Task).ends_with(".2")) {
        assert!(step.day(F::Day).is_none_or(|day| TODAY <= day), "{}", step.words(F::Task));
    }
    let plan = ShownPlan::of(&dossier, TODAY, &[], NL);
    let cv = plan.groups.iter().flat_map(|group| &group.steps).find(|step| step.status_id == "cv-maken.2");
    let cv = cv.expect("the cv");
    assert!(cv.name == "Maak je cv" && !cv.is_settled && !cv.is_own);
    assert!(changes(&dossier, TODAY, Wanted::Needful, NL).is_empty());
    run(&mut dossier, vec![mark("cv-maken.2", TaskStatus::Done)]);
    assert!(changes(&dossier, TODAY, Wanted::Needful, NL).is_empty());
    run(&mut dossier, vec![Command::Task("cv-maken.2".into(), None)]);
    run(&mut dossier, back);
    assert_eq!(dossier.records.iter().collect::<Vec<_>>(), before.records.iter().collect::<Vec<_>>());
}

#[test]
fn the_next_new_work_has_its_own_first_months_and_the_one_after_its_own_search() {
    let mut dossier = lost();
    follow(&mut dossier);
    for task in words(&dossier).into_iter().map(str::to_owned).collect::<Vec<_>>() {
        run(&mut dossier, vec![mark(&task, TaskStatus::Done)]);
    }
    run(&mut dossier, vec![work(TODAY), Command::Started(Some(TODAY))]);
    follow(&mut dossier);
    assert!(words(&dossier).contains(&"nazorg-twee-weken.2"));
    let ended = until(&dossier, Some(TODAY));
    run(&mut dossier, vec![ended, Command::Started(None)]);
    assert!(
        ids(&ShownPlan::of(&dossier, TODAY, &[], NL), "voorbij").contains(&"nazorg-twee-weken.2".to_owned())
    );
    follow(&mut dossier);
    assert!(words(&dossier).contains(&"cv-maken.3") && !words(&dossier).contains(&"nazorg-twee-weken.3"));
}

#[test]
fn an_own_step_of_the_first_months_goes_with_the_work() {
    let mut dossier = hired();
    let said = vec![
        (F::Title, Some(RecordValue::Words("Sleutel ophalen".into()))),
        (F::Phase, F::Phase.shape().choice("nazorg")),
    ];
    dossier.apply(Command::Record(RecordCommand::Add(RecordKind::Step, said)), ago(50)).expect("a step");
    let own = format!("eigen-{}", dossier.records.newest());
    let ended = until(&dossier, Some(ago(3)));
    run(&mut dossier, vec![ended, Command::Started(None)]);
    assert!(ids(&ShownPlan::of(&dossier, TODAY, &[], NL), "voorbij").contains(&own));
}
