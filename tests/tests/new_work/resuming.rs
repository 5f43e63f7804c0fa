//! Taking up guidance again after new work that ended: the next thing while its term runs.

use super::lost::{belgian, ends, typed};
use super::{VOICE, add, day, new_work, on, run, run_all, words};
use domain::dossier::{
    Command, Dossier, Guidance, GuidanceTerms, RecordField as F, RecordKind, TaskStatus, Telling,
};
use domain::values::Answer;
use screens::map::{NextThing, RouteMap};
use screens::new_work::{goes_on, lost};
use screens::plan::{Change, ShownPlan, Wanted, changes};

const NAME: &str = "Weet hoe je de begeleiding weer opneemt";

/// Someone with guidance and a plan of one own step, who lost the new work after a month.
fn resuming(has_plan: bool) -> Dossier {
    let mut dossier = belgian(40, 120);
    let guided = Answer::Known(Guidance::Arranged(GuidanceTerms::default()));
    run(&mut dossier, Command::Guidance(guided), on(0));
    run(&mut dossier, Command::Tell(Telling::RatherNot), on(0));
    if has_plan {
        add(&mut dossier, RecordKind::Step, vec![words(F::Title, "Bellen"), day(F::Day, on(0))], on(0));
    }
    new_work(&mut dossier, on(1));
    ends(&mut dossier, on(30), on(30));
    dossier
}

fn next(dossier: &Dossier, count: u64) -> String {
    NextThing::of(dossier, on(count), VOICE).name
}

#[test]
fn it_comes_first_while_its_term_runs_and_no_longer() {
    let mut dossier = resuming(true);
    for count in [30, 45, 58] {
        assert_eq!(next(&dossier, count), NAME, "{count}");
    }
    assert_eq!(next(&dossier, 59), "Bellen");
    let plan = ShownPlan::of(&dossier, on(30), &[], VOICE);
    let step = plan.groups.iter().flat_map(|group| &group.steps).find(|step| step.name == NAME);
    let step = step.expect("it stands in the plan");
    assert!(step.at_latest.is_some() && !step.is_settled && step.who == "Jij");
    let dropped = changes(&dossier, on(70), Wanted::Needful, VOICE);
    assert!(dropped.iter().all(|it| !matches!(it.change, Change::Drop(_))));
    run(&mut dossier, Command::Task(step.status_id.clone(), Some(TaskStatus::Done)), on(31));
    assert_eq!(next(&dossier, 31), "Bellen");
    assert!(RouteMap::of(&dossier, on(31), VOICE).waiting.is_empty());
}

#[test]
fn without_a_plan_none_is_made_and_a_mistake_takes_it_back() {
    assert_eq!(resuming(false).records.of(RecordKind::Step).count(), 0);
    let mut dossier = resuming(true);
    assert_eq!(dossier.records.of(RecordKind::Step).count(), 2);
    let back = goes_on(&dossier, on(30));
    run_all(&mut dossier, back, on(30));
    assert_eq!(dossier.records.of(RecordKind::Step).count(), 1);
    assert_eq!(next(&dossier, 30), NextThing::of(&dossier, on(30), VOICE).name);
}

#[test]
fn one_that_stands_open_is_not_there_twice() {
    let mut dossier = resuming(true);
    let back = goes_on(&dossier, on(30));
    run_all(&mut dossier, back, on(30));
    let said = vec![words(F::Task, "begeleiding-hervatten"), day(F::Day, on(12))];
    add(&mut dossier, RecordKind::Step, said, on(1));
    let commands = lost(&typed(on(30)), &dossier, on(30), VOICE).expect("it makes sense");
    run_all(&mut dossier, commands, on(30));
    assert_eq!(dossier.records.of(RecordKind::Step).count(), 2);
    assert_eq!(next(&dossier, 40), NAME);
}
