//! New work that ends again: one step back into the search, and the days that the law gives, in both countries.

use super::{DAY, VOICE, add, day, new_work, on, run, run_all, words};
use chrono::{Datelike, Months, NaiveDate};
use domain::dossier::{Command, Dossier, Ending, Fact, FactValue, RecordField as F, RecordKind, TaskStatus};
use domain::phases::{Phase, PhaseStanding, standings};
use domain::rights::DeadlineOutcome;
use domain::search::Evidence;
use domain::values::{Answer, Confidence, Country};
use screens::facts::Typed;
use screens::map::dates_ahead;
use screens::new_work::{feel_home, goes_on, lost, now};
use screens::own_dates::own_dates;
use screens::setbacks::Setback;

fn typed(day: NaiveDate) -> Typed {
    let mut typed = Typed::default();
    let parts = [day.day(), day.month()].map(|part| part.to_string());
    [typed.date.day, typed.date.month] = parts;
    typed.date.year = day.year().to_string();
    typed
}

fn lives(country: Country) -> Dossier {
    let mut dossier = Dossier::default();
    run(&mut dossier, Command::Lives(Answer::Known(country)), DAY);
    run(&mut dossier, Command::Works(Answer::Known(country)), DAY);
    dossier
}

/// Someone in Belgium of this age, with so many months of service, whose notice was paid out.
fn belgian(age: u32, months: u32) -> Dossier {
    let mut dossier = lives(Country::Belgium);
    run(&mut dossier, Command::LastDay(Answer::Known(DAY)), DAY);
    let before = |months: u32| DAY.checked_sub_months(Months::new(months)).expect("a day");
    for (fact, value) in [
        (Fact::Ending, FactValue::Ending(Ending::Notice)),
        (Fact::Noticed, FactValue::Day(DAY)),
        (Fact::Began, FactValue::Day(before(months))),
        (Fact::Born, FactValue::Day(before(age * 12))),
        (Fact::NoticeWorked, FactValue::Truth(false)),
        (Fact::Ill, FactValue::Truth(false)),
        (Fact::CivilServant, FactValue::Truth(false)),
        (Fact::PrivateSector, FactValue::Truth(true)),
        (Fact::UnfitForOutplacement, FactValue::Truth(false)),
    ] {
        run(&mut dossier, Command::State(fact, Answer::Known(value)), DAY);
    }
    dossier
}

fn ends(dossier: &mut Dossier, ended: NaiveDate, today: NaiveDate) {
    let commands = lost(&typed(ended), dossier, today, VOICE).expect("it makes sense");
    run_all(dossier, commands, today);
}

fn of(dossier: &Dossier, id: &str, today: NaiveDate) -> Option<NaiveDate> {
    let all = own_dates(dossier, today);
    let date = all.iter().find(|date| date.rule.id == id)?;
    match date.outcome {
        DeadlineOutcome::On { date, .. } => Some(date),
        _ => None,
    }
}

const AGAIN: [&str; 4] =
    ["uitkering-opnieuw", "inschrijven-opnieuw", "outplacement-hervatten", "outplacement-hervatten-45"];

#[test]
fn no_such_day_stands_while_the_work_goes_on_or_was_never_there() {
    for mut dossier in [lives(Country::Netherlands), belgian(40, 120), belgian(50, 50)] {
        assert!(AGAIN.iter().all(|id| of(&dossier, id, DAY).is_none()));
        assert!(own_dates(&dossier, DAY).iter().all(|date| !AGAIN.contains(&date.rule.id)));
        new_work(&mut dossier, DAY);
        assert!(own_dates(&dossier, DAY).iter().all(|date| !AGAIN.contains(&date.rule.id)));
    }
}

#[test]
fn benefit_is_asked_for_a_week_later_and_registering_eight_days_later_on_every_day() {
    for count in 0..800 {
        let mut dutch = lives(Country::Netherlands);
        new_work(&mut dutch, DAY);
        ends(&mut dutch, on(count), on(count));
        assert_eq!(of(&dutch, AGAIN[0], on(count)), Some(on(count + 7)));
        assert_eq!(of(&dutch, AGAIN[1], on(count)), None);
        let mut flemish = lives(Country::Belgium);
        new_work(&mut flemish, DAY);
        ends(&mut flemish, on(count), on(count));
        assert_eq!(of(&flemish, AGAIN[1], on(count)), Some(on(count + 8)));
        assert_eq!(of(&flemish, AGAIN[0], on(count)), None);
    }
}

#[test]
fn by_the_general_rule_one_asks_within_four_weeks_whenever_it_was_lost() {
    for count in 0..400 {
        let mut dossier = belgian(40, 120);
        new_work(&mut dossier, on(1));
        ends(&mut dossier, on(1 + count), on(1 + count));
        assert_eq!(of(&dossier, AGAIN[2], on(count)), Some(on(1 + count + 28)), "{count}");
        assert_eq!(of(&dossier, AGAIN[3], on(count)), None);
    }
}

#[test]
fn from_45_on_only_work_lost_within_three_months_counts_and_the_term_is_to_be_checked() {
    let last = on(1).checked_add_months(Months::new(3)).expect("a day");
    for count in 0..200 {
        let (mut dossier, ended) = (belgian(50, 50), on(1 + count));
        new_work(&mut dossier, on(1));
        ends(&mut dossier, ended, ended);
        let expected = (ended <= last).then(|| on(1 + count + 28));
        assert_eq!(of(&dossier, AGAIN[3], ended), expected, "{count}");
        assert_eq!(of(&dossier, AGAIN[2], ended), None);
    }
    let entry = content::deadline(AGAIN[3]).expect("the deadline");
    assert_eq!(entry.rule.confidence, Confidence::Assumption);
    let mut dossier = belgian(50, 50);
    new_work(&mut dossier, on(1));
    ends(&mut dossier, on(30), on(30));
    let all = dates_ahead(&dossier, on(30), VOICE);
    let shown = all.iter().find(|date| date.name.contains("45")).expect("it stands on the map");
    assert!(shown.check.is_some());
}

#[test]
fn it_is_one_step_back_nothing_ticked_is_lost_and_it_can_be_undone() {
    let mut dossier = lives(Country::Netherlands);
    run(&mut dossier, Command::SearchingSince(Answer::Known(DAY)), DAY);
    run(&mut dossier, Command::Interviews(Answer::Known(9)), DAY);
    for task in ["cv-maken", "iets"] {
        run(&mut dossier, Command::Task(task.to_owned(), Some(TaskStatus::Done)), DAY);
    }
    new_work(&mut dossier, on(10));
    run(&mut dossier, Command::Started(Some(on(10))), on(10));
    run(&mut dossier, feel_home(true), on(30));
    let before = dossier.clone();
    ends(&mut dossier, on(60), on(50));
    assert_eq!(dossier.started, None);
    // The last day is still to come: the search counts from today.
    assert_eq!(dossier.intake.searching_since, Answer::Known(on(50)));
    assert_eq!(dossier.intake.interviews, Answer::Open);
    assert_eq!(dossier.tasks.get("cv-maken"), Some(TaskStatus::Done));
    assert!(!now(&dossier, on(50), VOICE).expect("work").is_home);
    assert_eq!(
        now(&dossier, on(50), VOICE).expect("work").ended.expect("it ended").setback,
        Setback::JobLost
    );
    let all = standings(&dossier, |_| vec!["iets"]);
    let here = Phase::ALL.into_iter().zip(all).find(|(_, it)| *it == PhaseStanding::Here).map(|it| it.0);
    assert_eq!(here, Some(Phase::Search));
    let back = goes_on(&dossier, on(50));
    run_all(&mut dossier, back, on(50));
    assert_eq!(dossier.started, before.started);
    assert_eq!(dossier.records, before.records);
}

#[test]
fn a_day_before_the_first_one_is_mended_and_nothing_changes() {
    let mut dossier = lives(Country::Netherlands);
    new_work(&mut dossier, on(10));
    assert!(lost(&typed(on(9)), &dossier, on(20), VOICE).is_err());
    assert!(lost(&Typed::default(), &dossier, on(20), VOICE).is_err());
    assert!(lost(&typed(on(10)), &dossier, on(20), VOICE).is_ok());
}

#[test]
fn what_was_counted_before_the_new_work_counts_no_more_in_the_search_after_it() {
    let mut dossier = lives(Country::Netherlands);
    let said = |applied: u64| {
        vec![words(F::Role, "Kok"), day(F::Applied, on(applied)), day(F::Interview, on(applied + 2))]
    };
    add(&mut dossier, RecordKind::Application, said(0), DAY);
    new_work(&mut dossier, on(10));
    ends(&mut dossier, on(60), on(60));
    assert_eq!(Evidence::of(&dossier, on(80)), None);
    add(&mut dossier, RecordKind::Application, said(70), on(70));
    let found = Evidence::of(&dossier, on(80)).expect("one");
    assert_eq!((found.interviews, found.since), (1, on(60)));
}

#[test]
fn a_day_that_ran_from_the_end_stays_there_once_it_passed() {
    let mut dossier = lives(Country::Netherlands);
    new_work(&mut dossier, DAY);
    ends(&mut dossier, on(35), on(35));
    assert!(dates_ahead(&dossier, on(43), VOICE).is_empty());
    let dates = now(&dossier, on(43), VOICE).and_then(|now| now.ended).expect("it ended").dates;
    assert!(dates.len() == 1 && dates[0].left.starts_with("Die dag is voorbij."), "{dates:?}");
}
