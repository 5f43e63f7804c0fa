//! The longer look back: monthly by the calendar of the first one, goals as the person says they stand.

use super::{DAY, VOICE, add, day, on, run, words};
use chrono::{Datelike, Months, NaiveDate};
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier, RecordField as F, RecordKind, TaskStatus, Telling};
use proptest::prelude::*;
use screens::facts::Typed;
use screens::look_back::{command, forecast, goal_task, goals, is_due, next_day, standings};
use screens::test::Test;

fn look_back(dossier: &mut Dossier, today: NaiveDate) {
    add(dossier, RecordKind::Evaluation, vec![day(F::Day, today)], today);
}

#[test]
fn the_first_one_can_be_a_month_after_the_first_answer() {
    let mut dossier = Dossier::default();
    assert_eq!(next_day(&dossier), None);
    run(&mut dossier, Command::Enter(domain::dossier::Entry::JustHeard), DAY);
    assert_eq!(next_day(&dossier), DAY.checked_add_months(Months::new(1)));
    assert!(!is_due(&dossier, DAY));
}

proptest! {
    #[test]
    fn the_next_one_keeps_the_day_of_the_first_one(more in prop::collection::vec(1u64..100, 0..6)) {
        let mut dossier = Dossier::default();
        let (mut today, mut last) = (0, DAY);
        look_back(&mut dossier, DAY);
        for count in more {
            today += count;
            last = on(today);
            look_back(&mut dossier, last);
        }
        let next = next_day(&dossier).expect("a day");
        prop_assert!(last < next);
        prop_assert!(next <= last.checked_add_months(Months::new(1)).expect("a day"));
        prop_assert_eq!(next.day(), DAY.day());
    }
}

#[test]
fn goals_stand_as_the_person_says_and_a_look_back_keeps_it_in_words() {
    let mut dossier = Dossier::default();
    let [one, two] = ["Werk in de zorg", "Rijbewijs"]
        .map(|name| add(&mut dossier, RecordKind::Goal, vec![words(F::Title, name)], DAY));
    assert!(goals(&dossier, VOICE).iter().all(|goal| goal.status.is_none()));
    let id = goal_task(dossier.records.get(two).expect("it"));
    run(&mut dossier, Command::Task(id, Some(TaskStatus::Begun)), DAY);
    let made = command(&vec![Typed::default(); 3], &dossier, DAY, VOICE).expect("it is kept");
    run(&mut dossier, made, DAY);
    let kept = dossier.records.of(RecordKind::Evaluation).last().expect("it").words(F::Goals).to_owned();
    assert_eq!(kept, standings(&dossier, VOICE));
    assert!(kept.contains("Rijbewijs: Onderweg"), "{kept}");
    // What was kept stays when the goal changes.
    let id = goal_task(dossier.records.get(one).expect("it"));
    run(&mut dossier, Command::Task(id, Some(TaskStatus::Skipped)), DAY);
    assert_ne!(kept, standings(&dossier, VOICE));
}

#[test]
fn a_new_estimate_is_offered_only_to_who_sees_them_searches_and_has_no_heavy_day() {
    let mut dossier = Dossier::default();
    assert_eq!(forecast(&dossier, DAY), None);
    run(&mut dossier, Command::Tell(Telling::Now), DAY);
    assert!(forecast(&dossier, DAY).is_some());
    let storm = Reply::Chosen("storm".to_owned());
    let mut heavy = dossier.clone();
    run(&mut heavy, Command::AnswerItem(Test::Weather.id().to_owned(), "vandaag".to_owned(), storm), DAY);
    assert_eq!(forecast(&heavy, DAY), None);
    run(&mut dossier, Command::Started(Some(DAY)), DAY);
    assert_eq!(forecast(&dossier, DAY), None);
}
