//! How much is kept of the way, and numbers that are never given twice. Leaves out the other limits of a file.

use crate::person_of_v6::person_of_v6;
use crate::saved::day;
use domain::dossier::{
    Command, Dossier, MOST_LINE, MOST_RECORD_LETTERS, MOST_RECORD_NUMBER, MOST_RECORDS, MOST_WORDS, Record,
    RecordCommand, RecordField, RecordKind, RecordShape, RecordValue, Records, Refusal,
};
use formats::dossier_file::{from_json, to_json};

/// As many records as are kept, with as many words as are kept, each letter of which takes six in a file.
pub fn fullest_records() -> Records {
    let mut records = Records::default();
    for kind in RecordKind::ALL.iter().flat_map(|kind| std::iter::repeat_n(*kind, kind.most())) {
        let id = MOST_RECORD_NUMBER - MOST_RECORDS as u32 + 1 + records.iter().count() as u32;
        let mut record = Record::new(id, kind, day(2026, 11, 22));
        let own = kind.fields().iter().find(|field| field.shape() == RecordShape::Words);
        let words = "\u{1}".repeat(MOST_RECORD_LETTERS / MOST_RECORDS);
        for field in kind.fields() {
            let value = match field.shape() {
                RecordShape::Day => RecordValue::Day(day(2026, 11, 22)),
                RecordShape::Choice(all) => RecordValue::Choice(all[0]),
                RecordShape::Count { most, .. } => RecordValue::Count(most),
                _ if own == Some(field) => RecordValue::Words(words.clone()),
                _ => continue,
            };
            Records::fill(&mut record, *field, value);
        }
        if records.insert(record).is_none() {
            break;
        }
    }
    assert!(MOST_RECORDS <= records.iter().count() + 100, "{}", records.iter().count());
    records
}

fn run(dossier: &mut Dossier, command: RecordCommand) -> Result<(), Refusal> {
    dossier.apply(Command::Record(command), day(2026, 11, 22))
}

fn titled(words: &str) -> RecordCommand {
    let title = RecordValue::Words(words.to_owned());
    RecordCommand::Add(RecordKind::CheckIn, vec![(RecordField::Happened, Some(title))])
}

#[test]
fn no_number_is_given_twice_whatever_was_removed_and_however_often_the_file_was_read() {
    let mut dossier = Dossier::default();
    let mut given = Vec::new();
    for turn in 0..4 {
        run(&mut dossier, titled("een")).expect("room");
        let id = dossier.records.iter().next_back().expect("made").id;
        assert!(!given.contains(&id));
        given.push(id);
        let command =
            if turn == 2 { RecordCommand::Clear(RecordKind::CheckIn) } else { RecordCommand::Remove(id) };
        run(&mut dossier, command).expect("gone");
        assert_eq!(dossier.records.iter().count(), 0);
        dossier = from_json(&to_json(&dossier)).expect("readable");
    }
    assert_eq!(given, [1, 2, 3, 4]);
}

#[test]
fn a_file_cannot_use_up_the_numbers_so_that_the_next_file_is_unreadable() {
    let mut dossier = Dossier::default();
    dossier.records.reserve(MOST_RECORD_NUMBER);
    assert_eq!(run(&mut dossier, titled("een")), Err(Refusal::TooManyRecords));
    assert_eq!(from_json(&to_json(&dossier)), Ok(dossier));
}

#[test]
fn a_kind_has_its_most_and_all_together_have_theirs() {
    let mut dossier = Dossier::default();
    for kind in RecordKind::ALL {
        let fields = kind.fields();
        let add = || RecordCommand::Add(*kind, vec![(fields[0], None)]);
        let room = kind.most().min(MOST_RECORDS - dossier.records.iter().count());
        (0..room).for_each(|_| run(&mut dossier, add()).expect("room"));
        assert_eq!(run(&mut dossier, add()), Err(Refusal::TooManyRecords), "{kind:?}");
    }
    assert_eq!(from_json(&to_json(&dossier)), Ok(dossier));
}

#[test]
fn more_words_than_are_kept_are_refused_and_taking_some_out_is_not() {
    let mut dossier = Dossier { records: fullest_records(), ..Dossier::default() };
    let left = MOST_RECORD_LETTERS - dossier.records.letters();
    let id = dossier.records.of(RecordKind::Goal).next().expect("one").id;
    let set =
        |words: String| RecordCommand::Set(id, vec![(RecordField::Why, Some(RecordValue::Words(words)))]);
    let now = dossier.records.get(id).expect("there").words(RecordField::Why).len();
    if now + left < MOST_WORDS {
        assert_eq!(run(&mut dossier, set("x".repeat(now + left + 1))), Err(Refusal::TooManyRecords));
    }
    assert_eq!(run(&mut dossier, set("x".to_owned())), Ok(()));
    assert_eq!(run(&mut dossier, set("x".repeat(now))), Ok(()));
}

#[test]
fn words_are_cut_to_what_is_kept_so_that_nothing_differs_once_read_back() {
    let mut dossier = Dossier::default();
    let long = format!("  {}", "é".repeat(MOST_WORDS + 5));
    let said = vec![
        (RecordField::Title, Some(RecordValue::Words(long.clone()))),
        (RecordField::Why, Some(RecordValue::Words(long))),
    ];
    run(&mut dossier, RecordCommand::Add(RecordKind::Goal, said)).expect("room");
    let goal = dossier.records.get(1).expect("made");
    let length = |field| goal.words(field).chars().count();
    assert_eq!((length(RecordField::Title), length(RecordField::Why)), (MOST_LINE, MOST_WORDS));
    assert_eq!(from_json(&to_json(&dossier)), Ok(dossier));
}

#[test]
fn what_is_forgotten_and_put_back_is_as_it_was() {
    for record in person_of_v6().records.iter() {
        let (before, mut dossier) = (person_of_v6(), person_of_v6());
        run(&mut dossier, RecordCommand::Remove(record.id)).expect("gone");
        assert_ne!(dossier, before);
        run(&mut dossier, RecordCommand::PutBack(Box::new(record.clone()))).expect("back");
        assert_eq!(dossier, before);
    }
}
