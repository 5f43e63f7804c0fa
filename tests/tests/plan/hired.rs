//! The plan of someone who was hired: nothing of searching is asked for any more, and it comes back when the work ends.
//! Leaves out the new work itself.

use crate::people::{NL, TODAY, answers, run, who};
use chrono::{Days, NaiveDate};
use domain::dossier::{
    Command, Direction, Dossier, Paper, RecordCommand, RecordField as F, RecordKind, RecordValue, Retraining,
    TaskStatus,
};
use domain::phases::Phase;
use domain::values::{Answer, Country};
use screens::calendar::{DateKind, all};
use screens::map::{NextThing, RouteMap, dates_ahead};
use screens::plan::{Change, Proposal, ShownPlan, Wanted, changes, take};
use screens::plan_steps::{self, is_open};
use screens::weeks::{later_steps, next_steps};

fn later(days: u64) -> NaiveDate {
    TODAY.checked_add_days(Days::new(days)).expect("a day")
}

/// Someone with the whole proposal, and a step of their own.
fn with_plan() -> Dossier {
    let mut dossier = who(answers(Country::Netherlands, Direction::Same, Retraining::None));
    run(&mut dossier, vec![Command::Paper(Answer::Known(Paper::Proposal)), Command::FinishIntake]);
    let all: Vec<String> =
        Proposal::of(&dossier, TODAY).steps.iter().map(|step| step.task.id.to_owned()).collect();
    let commands = take(&dossier, TODAY, &all, NL);
    run(&mut dossier, commands);
    let own = vec![
        (F::Title, Some(RecordValue::Words("Fiets nakijken".to_owned()))),
        (F::Day, Some(RecordValue::Day(later(200)))),
    ];
    run(&mut dossier, vec![Command::Record(RecordCommand::Add(RecordKind::Step, own))]);
    dossier
}

fn hired() -> (Dossier, u32) {
    let mut dossier = with_plan();
    let said = vec![
        (F::Role, Some(RecordValue::Words("Planner".to_owned()))),
        (F::Start, Some(RecordValue::Day(later(30)))),
    ];
    run(&mut dossier, vec![Command::Record(RecordCommand::Add(RecordKind::NewWork, said))]);
    let work = dossier.records.newest();
    (dossier, work)
}

/// The names of the tasks before someone is hired.
fn before() -> Vec<&'static str> {
    let phases = content::phases().iter().take_while(|phase| phase.id != Phase::Hired.id());
    phases.flat_map(|phase| phase.tasks).map(|task| task.name.get(NL)).collect()
}

fn asked(dossier: &Dossier, today: NaiveDate) -> Vec<String> {
    let mut told = vec![NextThing::of(dossier, today, NL).name];
    told.extend(next_steps(dossier, NL));
    told.extend(plan_steps::waiting(dossier, today, NL));
    told.extend(later_steps(dossier, today, NL).map(|later| later.names).unwrap_or_default());
    let dates = all(dossier, today, NL);
    told.extend(dates.into_iter().filter(|date| date.kind == DateKind::Steps).map(|date| date.title));
    let told_by = ["eerder", "week", "maand", "later", "zonder-dag"];
    let groups = ShownPlan::of(dossier, today, &[], NL).groups;
    let open = groups.into_iter().filter(|group| told_by.contains(&group.id));
    told.extend(open.flat_map(|group| group.steps).map(|step| step.name));
    told
}

#[test]
fn nobody_who_was_hired_is_told_to_search() {
    let searching = |told: &[String]| before().iter().any(|name| told.iter().any(|it| it == name));
    assert!(searching(&asked(&with_plan(), later(60))));
    let (mut dossier, work) = hired();
    for today in [TODAY, later(29), later(60)] {
        let told = asked(&dossier, today);
        assert!(!searching(&told), "{told:?}");
        // A step of one's own belongs to no part of the way, and stays.
        assert!(told.iter().any(|name| name == "Fiets nakijken"));
    }
    let groups = ShownPlan::of(&dossier, TODAY, &[], NL).groups;
    let behind = groups.iter().find(|group| group.id == "voorbij").expect("the steps of before");
    assert!(behind.steps.iter().all(|step| before().contains(&step.name.as_str())));
    // When the work ends, all of it is there again.
    let until = vec![(F::Until, Some(RecordValue::Day(later(60))))];
    run(&mut dossier, vec![Command::Record(RecordCommand::Set(work, until))]);
    assert!(searching(&asked(&dossier, later(61))));
}

#[test]
fn who_began_is_not_asked_for_what_comes_before_the_first_day() {
    let (mut dossier, _) = hired();
    let open = |dossier: &Dossier, task: &str| {
        let mut steps = dossier.records.of(RecordKind::Step);
        steps.any(|step| step.words(F::Task) == task && is_open(step, dossier))
    };
    assert!(open(&dossier, "eerste-werkdag"));
    run(&mut dossier, vec![Command::Started(Some(later(30)))]);
    assert!(!open(&dossier, "eerste-werkdag"));
}

#[test]
fn the_next_thing_of_the_map_stands_with_its_phase() {
    let dossier = with_plan();
    let map = RouteMap::of(&dossier, TODAY, NL);
    let next: Vec<_> = map.phases.iter().filter_map(|phase| phase.head.next.clone()).collect();
    assert_eq!(next, [NextThing::of(&dossier, TODAY, NL)]);
}

#[test]
fn a_term_whose_task_was_ticked_counts_no_more() {
    let mut dossier = with_plan();
    run(&mut dossier, vec![Command::LastDay(Answer::Known(later(10)))]);
    let term = content::deadline("ww-aanvragen").expect("the term").name.get(NL);
    let is_there = |dossier: &Dossier| dates_ahead(dossier, TODAY, NL).iter().any(|date| date.name == term);
    assert!(is_there(&dossier));
    run(&mut dossier, vec![Command::Task("ww-aanvragen".to_owned(), Some(TaskStatus::Done))]);
    assert!(!is_there(&dossier));
}

#[test]
fn the_first_day_that_is_known_is_offered_for_the_step_that_begins_it() {
    let (dossier, _) = hired();
    let mut steps = dossier.records.of(RecordKind::Step);
    let first = steps.find(|step| step.words(F::Task) == "eerste-werkdag").expect("the step").id;
    let offered = changes(&dossier, TODAY, Wanted::Needful, NL);
    let is_it =
        |change: &Change| matches!(change, Change::Move(id, day, _) if *id == first && *day == later(30));
    assert!(offered.iter().any(|offered| is_it(&offered.change)), "{offered:?}");
}
