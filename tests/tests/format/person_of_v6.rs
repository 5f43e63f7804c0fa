//! Who is in the saved file of version 6: the person of version 5 with a record of every kind, every field in it, and dates
//! in a calendar. Leaves out all that version 5 had.

use crate::person_of_v5::person_of_v5;
use crate::saved::day;
use domain::dossier::{
    Dossier, InCalendar, Record, RecordField, RecordKind, RecordShape, RecordValue, Records,
};
use domain::values::Euro;

/// What the person of version 6 answered, kept and decided. Every member is there, every kind and every field.
pub fn person_of_v6() -> Dossier {
    let mut records = Records::default();
    for (place, kind) in (0u32..).zip(RecordKind::ALL) {
        // Every other number was given up again.
        let mut record = Record::new(1 + 2 * place, *kind, day(2026, 11, 22));
        for (nth, field) in (0u32..).zip(kind.fields()) {
            Records::fill(&mut record, *field, value(*field, nth));
        }
        records.insert(record);
    }
    records.reserve(40);
    let mut in_calendar = InCalendar::default();
    in_calendar.name("0123456789abcdef0123456789abcdef");
    in_calendar.count(3);
    in_calendar.put("deadline-ww-aanvragen", day(2027, 3, 8));
    in_calendar.put("step-3", day(2026, 12, 1));
    let mut person = Dossier { records, in_calendar, ..person_of_v5() };
    person.tasks.on_day("cv", day(2026, 11, 22));
    person
}

fn value(field: RecordField, nth: u32) -> RecordValue {
    match field.shape() {
        RecordShape::Line => RecordValue::Words(format!("{} \u{201e}één\u{201d}", field.id())),
        RecordShape::Words => RecordValue::Words(format!("{}.\nTweede regel, met \\ en \".", field.id())),
        RecordShape::Day => RecordValue::Day(day(2027, 1, 1 + nth)),
        RecordShape::Money => RecordValue::Money(Euro::from_cents(312_550)),
        RecordShape::Count { least, .. } => RecordValue::Count(least + nth),
        RecordShape::Choice(words) => RecordValue::Choice(words[nth as usize % words.len()]),
    }
}
