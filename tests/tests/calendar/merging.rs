//! What becomes of file after file in a calendar that keeps what it has: nothing twice, nothing of others changed, nothing
//! left behind. Leaves out how a file is written.

use crate::others::{Calendar, Entry, read, take_in};
use crate::week::{day, give, give_some, on, run, step};
use content::Voice;
use domain::dossier::{Command, Dossier, RecordCommand, RecordField, TaskStatus};
use formats::dossier_file::{from_json, to_json};
use proptest::collection::vec;
use proptest::prelude::*;
use screens::calendar::{DateKind, all};

/// Something that a person does between two files.
#[derive(Clone, Debug)]
enum Change {
    Add(u64),
    Move(usize, u64),
    Finish(usize),
    Remove(usize),
    Wait(u64),
    Reload,
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (0u64..60).prop_map(Change::Add),
        (0usize..8, 0u64..60).prop_map(|(place, on)| Change::Move(place, on)),
        (0usize..8).prop_map(Change::Finish),
        (0usize..8).prop_map(Change::Remove),
        (0u64..9).prop_map(Change::Wait),
        Just(Change::Reload),
    ]
}

fn make(dossier: &mut Dossier, change: Change, after: &mut u64) {
    let nth = |dossier: &Dossier, place: usize| {
        let steps: Vec<u32> = dossier.records.iter().map(|record| record.id).collect();
        steps.get(place % steps.len().max(1)).copied()
    };
    let today = day(*after);
    match change {
        Change::Add(on_day) => run(dossier, step("Bellen", day(on_day)), today),
        Change::Move(place, on_day) => {
            if let Some(id) = nth(dossier, place) {
                run(dossier, RecordCommand::Set(id, vec![on(RecordField::Day, day(on_day))]), today);
            }
        }
        Change::Finish(place) => {
            if let Some(id) = nth(dossier, place) {
                let done = Command::Task(format!("eigen-{id}"), Some(TaskStatus::Done));
                dossier.apply(done, today).expect("kept");
            }
        }
        Change::Remove(place) => {
            if let Some(id) = nth(dossier, place) {
                run(dossier, RecordCommand::Remove(id), today);
            }
        }
        Change::Wait(days) => *after += days,
        Change::Reload => *dossier = from_json(&to_json(dossier)).expect("readable"),
    }
}

proptest! {
    #[test]
    fn a_calendar_has_each_day_once_and_none_that_is_no_more(turns in vec(vec(change(), 0..5), 1..6)) {
        let theirs = Entry { day: day(5), title: "Tandarts".to_owned(), sequence: 0, is_cancelled: false };
        let mut calendar = Calendar::from([("6@default".to_owned(), theirs.clone())]);
        let (mut dossier, mut after) = (Dossier::default(), 0);
        for turn in turns {
            turn.into_iter().for_each(|change| make(&mut dossier, change, &mut after));
            if let Some(export) = give(&mut dossier, false, after) {
                take_in(&mut calendar, &export.text);
            }
            prop_assert_eq!(calendar.get("6@default"), Some(&theirs));
            let ahead = |entry: &&Entry| !entry.is_cancelled && day(after) <= entry.day && entry.title != "Tandarts";
            let mut shown: Vec<_> = calendar.values().filter(ahead).map(|entry| entry.day).collect();
            shown.sort();
            let own = all(&dossier, day(after), Voice::default());
            let wanted: Vec<_> = own.iter().map(|date| date.day).filter(|it| day(after) <= *it).collect();
            prop_assert_eq!(shown, wanted);
        }
    }
}

#[test]
fn the_same_file_again_changes_nothing() {
    let (mut dossier, mut calendar) = (Dossier::default(), Calendar::new());
    run(&mut dossier, step("Bellen", day(3)), day(0));
    let first = give(&mut dossier, false, 0).expect("a file").text;
    take_in(&mut calendar, &first);
    let before = calendar.clone();
    take_in(&mut calendar, &first);
    assert_eq!(calendar, before);
    // An older file that is opened late does not undo a newer one.
    run(&mut dossier, RecordCommand::Set(1, vec![on(RecordField::Day, day(9))]), day(0));
    take_in(&mut calendar, &give(&mut dossier, false, 0).expect("a file").text);
    take_in(&mut calendar, &first);
    assert_eq!(calendar.values().map(|entry| entry.day).collect::<Vec<_>>(), [day(9)]);
}

#[test]
fn what_is_gone_is_cancelled_until_its_day_is_over_and_put_back_it_comes_again() {
    let mut dossier = Dossier::default();
    run(&mut dossier, step("Bellen", day(3)), day(0));
    run(&mut dossier, step("Mailen", day(4)), day(0));
    give(&mut dossier, false, 0).expect("a file");
    let gone = dossier.records.get(1).expect("there").clone();
    run(&mut dossier, RecordCommand::Remove(1), day(0));
    let export = give(&mut dossier, false, 1).expect("a file");
    assert_eq!((export.count, export.cancelled), (2, 1));
    // Whoever did not open that file gets it told once more.
    assert_eq!(give(&mut dossier, false, 2).expect("a file").cancelled, 1);
    run(&mut dossier, RecordCommand::PutBack(Box::new(gone)), day(2));
    let back = give(&mut dossier, false, 2).expect("a file");
    assert_eq!((back.count, back.cancelled), (2, 0));
    run(&mut dossier, RecordCommand::Remove(1), day(2));
    assert_eq!(give(&mut dossier, false, 4).expect("a file").cancelled, 0, "its day is over");
}

#[test]
fn a_kind_that_is_not_chosen_now_stays_as_it_is() {
    let (mut dossier, mut calendar) = (Dossier::default(), Calendar::new());
    run(&mut dossier, step("Bellen", day(3)), day(0));
    take_in(&mut calendar, &give(&mut dossier, false, 0).expect("a file").text);
    assert_eq!(give_some(&mut dossier, &[DateKind::Deadlines], false, 1), None, "nothing to give");
    assert_eq!(dossier.in_calendar.day("step-1"), Some(day(3)));
    run(&mut dossier, RecordCommand::Set(1, vec![on(RecordField::Day, day(8))]), day(1));
    take_in(&mut calendar, &give(&mut dossier, false, 1).expect("a file").text);
    assert_eq!(calendar.len(), 1);
}

#[test]
fn two_people_never_have_the_same_entry() {
    let (mut one, mut other) = (Dossier::default(), Dossier::default());
    for person in [&mut one, &mut other] {
        run(person, step("Bellen", day(3)), day(0));
    }
    other.in_calendar.name("ffeeddccbbaa99887766554433221100");
    let uid = |person: &mut Dossier| read(&give(person, false, 0).expect("a file").text)[0].0.clone();
    assert_ne!(uid(&mut one), uid(&mut other));
    assert_eq!(uid(&mut one), uid(&mut one));
}
