//! The plan on home and the route: the one next thing, and what waits on someone else. Leaves out the rest of home.

use crate::people::{NL, TODAY, answers, run, who};
use domain::dossier::{
    Command, Direction, Paper, RecordCommand, RecordField as F, RecordKind, RecordValue, Retraining,
    TaskStatus,
};
use domain::values::{Answer, Country};
use screens::map::{NextThing, RouteMap};
use screens::route::Route;

fn add(title: &str, day: u32, owner: &str) -> Command {
    let day = TODAY.checked_add_days(chrono::Days::new(u64::from(day))).expect("a day");
    let said = vec![
        (F::Title, Some(RecordValue::Words(title.to_owned()))),
        (F::Day, Some(RecordValue::Day(day))),
        (F::Owner, F::Owner.shape().choice(owner)),
    ];
    Command::Record(RecordCommand::Add(RecordKind::Step, said))
}

#[test]
fn the_next_step_of_the_plan_is_the_one_next_thing() {
    let mut dossier = who(answers(Country::Netherlands, Direction::Same, Retraining::None));
    run(&mut dossier, vec![Command::Paper(Answer::Known(Paper::Proposal))]);
    let before = NextThing::of(&dossier, TODAY, NL);
    run(&mut dossier, vec![add("Later", 9, "you"), add("Eerst", 2, "you"), add("De coach", 0, "coach")]);
    let next = NextThing::of(&dossier, TODAY, NL);
    assert_eq!((next.name.as_str(), next.href.as_deref()), ("Eerst", Some("#/plan")));
    assert_eq!(RouteMap::of(&dossier, TODAY, NL).waiting, ["De coach · Je coach"]);
    run(&mut dossier, vec![Command::Task("eigen-2".into(), Some(TaskStatus::Done))]);
    assert_eq!(NextThing::of(&dossier, TODAY, NL).name, "Later");
    run(&mut dossier, vec![Command::Task("eigen-1".into(), Some(TaskStatus::Skipped))]);
    assert_eq!(NextThing::of(&dossier, TODAY, NL), before);
}

#[test]
fn tasks_that_come_by_the_plan_stand_on_the_route_once_they_are_in_it() {
    let mut dossier = who(answers(Country::Netherlands, Direction::Same, Retraining::None));
    let is_there = |dossier: &_| {
        let map = RouteMap::of(dossier, TODAY, NL);
        map.phases.iter().any(|phase| phase.tasks.iter().any(|task| task.id == "zoekstrategie-maken"))
    };
    assert!(!is_there(&dossier));
    let said = vec![(F::Task, Some(RecordValue::Words("zoekstrategie-maken".into())))];
    run(&mut dossier, vec![Command::Record(RecordCommand::Add(RecordKind::Step, said))]);
    assert!(is_there(&dossier));
}

#[test]
fn every_task_leads_to_a_place_that_is_there() {
    for task in content::phases().iter().flat_map(|phase| phase.tasks) {
        let Some(at) = task.at else { continue };
        assert_ne!(Route::from_fragment(&["/", at].concat()), Route::Start, "{}: {at}", task.id);
    }
}
