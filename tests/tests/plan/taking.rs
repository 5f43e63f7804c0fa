//! Taking a proposal over, and what changes afterwards by consent alone. Leaves out moving.

use crate::people::{NL, TODAY, answers, everyone, run, who};
use chrono::Days;
use content::texts::plan as t;
use domain::dossier::{
    Command, Direction, Dossier, RecordField, RecordKind, Recovery, Retraining, TaskStatus,
};
use domain::values::{Answer, Country};
use screens::plan::{Change, Proposal, ShownPlan, Wanted, changes, heading, take, taken};

/// Takes over all that is proposed.
fn planned(mut dossier: Dossier) -> Dossier {
    let all: Vec<String> =
        Proposal::of(&dossier, TODAY).steps.iter().map(|step| step.task.id.to_owned()).collect();
    let commands = take(&dossier, TODAY, &all, NL);
    run(&mut dossier, commands);
    dossier
}

#[test]
fn what_is_taken_over_is_what_was_proposed_and_nothing_is_ticked() {
    for before in everyone() {
        let proposal = Proposal::of(&before, TODAY);
        let dossier = planned(before.clone());
        assert_eq!(dossier.tasks, before.tasks);
        let steps: Vec<_> = dossier.records.of(RecordKind::Step).collect();
        assert_eq!(steps.len(), proposal.steps.len());
        for (step, ours) in steps.iter().zip(&proposal.steps) {
            assert_eq!(step.words(RecordField::Task), ours.task.id);
            assert_eq!(step.day(RecordField::Day), ours.day);
        }
        assert!(ShownPlan::is_there(&dossier));
    }
}

#[test]
fn with_the_same_answers_nothing_is_offered_today_or_weeks_later() {
    for before in everyone() {
        let dossier = planned(before);
        for later in [0, 1, 5, 30] {
            let today = TODAY.checked_add_days(Days::new(later)).expect("a day");
            let offered = changes(&dossier, today, Wanted::Needful, NL);
            let offered: Vec<_> = offered.iter().map(|change| &change.label).collect();
            assert!(offered.is_empty(), "after {later} days: {offered:?}");
        }
        assert!(changes(&dossier, TODAY, Wanted::AllDays, NL).is_empty());
    }
}

#[test]
fn another_direction_is_offered_and_waits_for_consent() {
    let mut dossier = planned(who(answers(Country::Netherlands, Direction::Same, Retraining::None)));
    let records = dossier.records.clone();
    run(&mut dossier, vec![Command::Direction(Answer::Known(Direction::OwnBusiness))]);
    assert_eq!(dossier.records, records);
    let offered = changes(&dossier, TODAY, Wanted::Needful, NL);
    let adds = offered.iter().filter(|it| matches!(it.change, Change::Add(_))).count();
    let drops = offered.iter().filter(|it| matches!(it.change, Change::Drop(_))).count();
    assert!(3 < adds && 3 < drops);
    assert_eq!(heading(&offered, NL), t::CHANGES_HEADING.get(NL));
    let (commands, back) = taken(&offered, &dossier);
    run(&mut dossier, commands);
    assert!(changes(&dossier, TODAY, Wanted::Needful, NL).is_empty());
    run(&mut dossier, back);
    let as_before: Vec<_> = dossier.records.iter().collect();
    assert_eq!(as_before, records.iter().collect::<Vec<_>>());
}

#[test]
fn time_to_recover_moves_what_would_come_too_early_only_when_taken() {
    let mut dossier = planned(who(answers(Country::Netherlands, Direction::Same, Retraining::None)));
    run(&mut dossier, vec![Command::Recovery(Answer::Known(Recovery::Rest { weeks: 12 }))]);
    let offered = changes(&dossier, TODAY, Wanted::Needful, NL);
    assert!(offered.iter().any(|it| matches!(it.change, Change::Move(..))));
    let some: Vec<_> = offered.iter().take(2).cloned().collect();
    let (commands, _) = taken(&some, &dossier);
    run(&mut dossier, commands);
    let left = changes(&dossier, TODAY, Wanted::Needful, NL);
    assert!(left.len() < offered.len() && !left.is_empty());
}

#[test]
fn what_is_done_or_fixed_is_left_alone() {
    let mut dossier = planned(who(answers(Country::Netherlands, Direction::Same, Retraining::None)));
    let all: Vec<u32> = dossier.records.of(RecordKind::Step).map(|step| step.id).collect();
    let fix = |id: &u32| {
        let fixed = vec![(RecordField::Fixed, RecordField::Fixed.shape().choice("yes"))];
        Command::Record(domain::dossier::RecordCommand::Set(*id, fixed))
    };
    run(&mut dossier, all.iter().map(fix).collect());
    run(&mut dossier, vec![Command::Recovery(Answer::Known(Recovery::Rest { weeks: 12 }))]);
    run(&mut dossier, vec![Command::Task("cv-maken".into(), Some(TaskStatus::Done))]);
    let offered = changes(&dossier, TODAY, Wanted::AllDays, NL);
    assert!(!offered.iter().any(|it| matches!(it.change, Change::Move(..) | Change::Drop(_))), "{offered:?}");
}

#[test]
fn whoever_took_over_little_is_not_told_that_the_answers_changed() {
    let mut dossier = who(answers(Country::Netherlands, Direction::Same, Retraining::None));
    let first = Proposal::of(&dossier, TODAY).steps.first().map(|step| step.task.id.to_owned());
    let commands = take(&dossier, TODAY, &[first.expect("a step")], NL);
    run(&mut dossier, commands);
    let offered = changes(&dossier, TODAY, Wanted::Needful, NL);
    assert!(10 < offered.len());
    assert_eq!(heading(&offered, NL), t::MORE_HEADING.get(NL));
}
