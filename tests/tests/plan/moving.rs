//! A step on another day: what moves along, and the way back; and the plan as it is shown. Leaves out drawing.

use crate::people::{NL, TODAY, answers, run, who};
use chrono::Days;
use domain::dossier::{
    Command, Direction, Dossier, RecordCommand, RecordField, RecordKind, RecordValue, Retraining, TaskStatus,
};
use domain::values::Country;
use screens::plan::{Proposal, ShownPlan, moved, take};

fn planned() -> Dossier {
    planned_for(Direction::Same, Retraining::None)
}

fn planned_for(direction: Direction, training: Retraining) -> Dossier {
    let mut dossier = who(answers(Country::Netherlands, direction, training));
    let all: Vec<String> =
        Proposal::of(&dossier, TODAY).steps.iter().map(|step| step.task.id.to_owned()).collect();
    let commands = take(&dossier, TODAY, &all, NL);
    run(&mut dossier, commands);
    dossier
}

fn step(dossier: &Dossier, task: &str) -> (u32, chrono::NaiveDate) {
    let mut steps = dossier.records.of(RecordKind::Step);
    let step = steps.find(|step| step.words(RecordField::Task) == task).expect("a step");
    (step.id, step.day(RecordField::Day).expect("a day"))
}

#[test]
fn a_move_pushes_what_follows_and_can_be_undone() {
    let mut dossier = planned();
    let before = dossier.records.clone();
    let (cv, day) = step(&dossier, "cv-maken");
    let (_, letter) = step(&dossier, "brief-schrijven");
    let later = day.checked_add_days(Days::new(28)).expect("a day");
    let told = moved(&dossier, TODAY, cv, later, NL).expect("a move");
    assert!(told.told[1].contains("Schrijf een brief"), "{:?}", told.told);
    run(&mut dossier, told.commands);
    assert_eq!(step(&dossier, "cv-maken").1, later);
    assert!(letter < step(&dossier, "brief-schrijven").1);
    run(&mut dossier, told.back);
    assert_eq!(dossier.records, before);
}

#[test]
fn what_the_person_fixed_stays_and_it_is_said() {
    let mut dossier = planned();
    let (letter, at) = step(&dossier, "brief-schrijven");
    let fixed = vec![(RecordField::Fixed, RecordField::Fixed.shape().choice("yes"))];
    run(&mut dossier, vec![Command::Record(RecordCommand::Set(letter, fixed))]);
    let (cv, _) = step(&dossier, "cv-maken");
    let later = at.checked_add_days(Days::new(14)).expect("a day");
    let told = moved(&dossier, TODAY, cv, later, NL).expect("a move");
    run(&mut dossier, told.commands);
    assert_eq!(step(&dossier, "brief-schrijven").1, at);
    assert!(told.told.iter().any(|line| line.starts_with("Let op")), "{:?}", told.told);
}

#[test]
fn an_own_step_moves_nothing_and_nothing_moves_it() {
    let mut dossier = planned();
    let saturday = chrono::NaiveDate::from_ymd_opt(2026, 11, 28).expect("a day");
    let said = vec![
        (RecordField::Title, Some(RecordValue::Words("Zolder opruimen".into()))),
        (RecordField::Day, Some(RecordValue::Day(TODAY))),
    ];
    run(&mut dossier, vec![Command::Record(RecordCommand::Add(RecordKind::Step, said))]);
    let own = dossier.records.newest();
    let told = moved(&dossier, TODAY, own, saturday, NL).expect("a move");
    assert_eq!(told.commands.len(), 1);
    assert!(told.told.iter().any(|line| line.contains("weekend")));
}

#[test]
fn the_plan_is_grouped_by_when_and_ticks_are_the_persons() {
    let mut dossier = planned();
    let shown = ShownPlan::of(&dossier, TODAY, &[], NL);
    assert_eq!(shown.groups[0].id, "week");
    assert!(shown.groups.iter().any(|group| group.id == "later"));
    let all: Vec<_> = shown.groups.iter().flat_map(|group| &group.steps).collect();
    assert!(all.iter().all(|step| step.lines.len() >= 3 && !step.name.is_empty()));
    assert!(all.iter().any(|step| step.is_critical && step.name == "Begin in je nieuwe werk"));
    assert!(all.iter().any(|step| step.is_critical && step.name == "Maak je cv"));
    // Beside a year of training there is room.
    let year = ShownPlan::of(&planned_for(Direction::New, Retraining::Year), TODAY, &[], NL);
    let mut all = year.groups.iter().flat_map(|group| &group.steps);
    assert!(all.any(|step| !step.is_critical && step.hangs.is_some()));
    let later = TODAY.checked_add_days(Days::new(60)).expect("a day");
    let overdue = ShownPlan::of(&dossier, later, &[], NL);
    assert_eq!(overdue.groups[0].id, "eerder");
    run(&mut dossier, vec![Command::Task("cv-maken".into(), Some(TaskStatus::Done))]);
    let done = ShownPlan::of(&dossier, TODAY, &[], NL);
    assert!(done.groups.last().is_some_and(|group| group.id == "klaar" && group.steps.len() == 1));
    assert!(!done.groups[0].steps.iter().any(|step| step.name == "Maak je cv"));
}
