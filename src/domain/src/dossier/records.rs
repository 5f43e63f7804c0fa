//! All records of a dossier, and their changes. Leaves out what a record means.

use super::{Record, RecordField, RecordKind, RecordValue, Refusal};
use chrono::NaiveDate;

/// How many records are kept at most, of all kinds.
pub const MOST_RECORDS: usize = 2_000;

/// Records in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// The number of the newest record there ever was.
    newest: u32,
    all: Vec<Record>,
}

/// What stands in the fields of a record; no value empties a field.
pub type Said = Vec<(RecordField, Option<RecordValue>)>;

/// One change of the records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordCommand {
    /// Makes a record; its number is the next one.
    Add(RecordKind, Said),
    /// Puts values in the fields of a record.
    Set(u32, Said),
    /// Forgets a record.
    Remove(u32),
    /// Puts back one that was forgotten, under its own number.
    PutBack(Box<Record>),
}

impl Records {
    /// One of them.
    pub fn get(&self, id: u32) -> Option<&Record> {
        self.all.iter().find(|record| record.id == id)
    }

    /// All of a kind, in the order in which they were made.
    pub fn of(&self, kind: RecordKind) -> impl DoubleEndedIterator<Item = &Record> {
        self.all.iter().filter(move |record| record.kind == kind)
    }

    /// All of them.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Record> {
        self.all.iter()
    }

    /// Whether there are none, and never were.
    pub fn is_empty(&self) -> bool {
        self.newest == 0
    }

    /// The number of the newest record there ever was; 0 when there was none.
    pub fn newest(&self) -> u32 {
        self.newest
    }

    /// Takes out the newest of them.
    pub fn take(&mut self) -> Option<Record> {
        self.all.pop()
    }

    /// Whether there is room for one more of a kind.
    pub fn has_room(&self, kind: RecordKind) -> bool {
        self.of(kind).count() < kind.most() && self.all.len() < MOST_RECORDS
    }

    /// Never gives out a number up to this one again.
    pub fn reserve(&mut self, number: u32) {
        self.newest = self.newest.max(number);
    }

    /// Puts a record among them, as a file has it. Nothing when its number is taken or there is no room.
    pub fn insert(&mut self, record: Record) -> Option<()> {
        if record.id == 0 || self.get(record.id).is_some() || !self.has_room(record.kind) {
            return None;
        }
        self.reserve(record.id);
        let place = self.all.iter().take_while(|known| known.id < record.id).count();
        self.all.insert(place, record);
        Some(())
    }

    /// Puts a value in a field as a file has it; one that the field of that kind cannot have is passed over.
    pub fn fill(record: &mut Record, field: RecordField, value: RecordValue) {
        if record.kind.fields().contains(&field) {
            record.put(field, Some(value));
        }
    }

    pub(super) fn change(&mut self, command: RecordCommand, today: NaiveDate) {
        match command {
            RecordCommand::Add(kind, said) => {
                let mut record = Record::new(self.newest + 1, kind, today);
                said.into_iter().for_each(|(field, value)| record.put(field, value));
                self.insert(record);
            }
            RecordCommand::Set(id, said) => {
                if let Some(record) = self.all.iter_mut().find(|record| record.id == id) {
                    said.into_iter().for_each(|(field, value)| record.put(field, value));
                }
            }
            RecordCommand::Remove(id) => self.all.retain(|record| record.id != id),
            RecordCommand::PutBack(record) => {
                self.insert(*record);
            }
        }
    }

    /// Forgets how the person was.
    pub(super) fn drop_feelings(&mut self) {
        self.all.iter_mut().for_each(|record| record.put(RecordField::Mood, None));
    }
}

impl RecordCommand {
    /// Whether this change makes sense today.
    pub(super) fn check(&self, before: &Records, today: NaiveDate) -> Result<(), Refusal> {
        match self {
            Self::Add(kind, said) if before.has_room(*kind) => check(*kind, said, today),
            Self::Set(id, said) => match before.get(*id) {
                Some(record) => check(record.kind, said, today),
                None => Err(Refusal::NotThere),
            },
            Self::PutBack(record) if before.has_room(record.kind) => Ok(()),
            Self::Add(..) | Self::PutBack(_) => Err(Refusal::TooManyRecords),
            Self::Remove(_) => Ok(()),
        }
    }
}

fn check(kind: RecordKind, said: &Said, today: NaiveDate) -> Result<(), Refusal> {
    said.iter().try_for_each(|(field, value)| match value {
        _ if !kind.fields().contains(field) => Err(Refusal::OtherKind),
        Some(value) => field.shape().check(value, today),
        None => Ok(()),
    })
}
