//! All records of a dossier, and their changes. Leaves out what a record means.

use super::{Record, RecordField, RecordKind, RecordValue, Refusal};
use chrono::NaiveDate;

/// How many records are kept at most, of all kinds.
pub const MOST_RECORDS: usize = 2_000;
/// The highest number that a record has.
pub const MOST_RECORD_NUMBER: u32 = 1_000_000;
/// How many letters of own words all records have together at most, so that a full dossier can be kept and read again.
pub const MOST_RECORD_LETTERS: usize = 400_000;

/// Records in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// The number of the newest record there ever was.
    newest: u32,
    /// Letters of own words in all of them, counted along: a file of thousands is read one by one.
    letters: usize,
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
    /// Forgets all of a kind.
    Clear(RecordKind),
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
        let record = self.all.pop()?;
        self.letters -= record.letters();
        Some(record)
    }

    /// Whether there is room for one more of a kind.
    pub fn has_room(&self, kind: RecordKind) -> bool {
        self.of(kind).count() < kind.most() && self.all.len() < MOST_RECORDS
    }

    /// Never gives out a number up to this one again.
    pub fn reserve(&mut self, number: u32) {
        self.newest = self.newest.max(number);
    }

    /// Letters of own words in all of them.
    pub fn letters(&self) -> usize {
        self.letters
    }

    /// Puts a record among them, as a file has it. Nothing when its number is taken or there is no room.
    pub fn insert(&mut self, record: Record) -> Option<()> {
        let is_number = (1..=MOST_RECORD_NUMBER).contains(&record.id) && self.get(record.id).is_none();
        if !is_number || !self.fits(&record) {
            return None;
        }
        self.reserve(record.id);
        let place = self.all.iter().take_while(|known| known.id < record.id).count();
        self.letters += record.letters();
        self.all.insert(place, record);
        Some(())
    }

    /// Puts a value in a field as a file has it; one that the field of that kind cannot have is passed over.
    pub fn fill(record: &mut Record, field: RecordField, value: RecordValue) {
        if record.kind.fields().contains(&field) {
            record.put(field, Some(value));
        }
    }

    /// Whether there is room for this record and its words.
    fn fits(&self, record: &Record) -> bool {
        self.has_room(record.kind) && self.letters + record.letters() <= MOST_RECORD_LETTERS
    }

    pub(super) fn change(&mut self, command: RecordCommand, today: NaiveDate) {
        match command {
            RecordCommand::Add(kind, said) => {
                let mut record = Record::new(self.newest + 1, kind, today);
                record.put_all(said);
                self.insert(record);
            }
            RecordCommand::Set(id, said) => {
                if let Some(record) = self.all.iter_mut().find(|record| record.id == id) {
                    self.letters -= record.letters();
                    record.put_all(said);
                    self.letters += record.letters();
                }
            }
            RecordCommand::Remove(id) => self.keep(|record| record.id != id),
            RecordCommand::Clear(kind) => self.keep(|record| record.kind != kind),
            RecordCommand::PutBack(record) => {
                self.insert(*record);
            }
        }
    }

    fn keep(&mut self, stays: impl Fn(&Record) -> bool) {
        self.all.retain(stays);
        self.letters = self.all.iter().map(Record::letters).sum();
    }

    /// Forgets all records but those of some kinds.
    pub(super) fn keep_kinds(&mut self, stays: impl Fn(RecordKind) -> bool) {
        self.keep(|record| stays(record.kind));
    }

    /// Forgets wages, and what comes on top of them.
    pub(super) fn drop_money(&mut self) {
        for record in &mut self.all {
            record.put(RecordField::Wage, None);
            record.put(RecordField::Extras, None);
        }
        self.keep(|_| true);
    }

    /// Forgets how the person was.
    pub(super) fn drop_feelings(&mut self) {
        self.all.iter_mut().for_each(|record| record.put(RecordField::Mood, None));
    }
}

impl RecordCommand {
    /// Whether this change makes sense today.
    pub(super) fn check(&self, before: &Records, today: NaiveDate) -> Result<(), Refusal> {
        let fits = match self {
            Self::Add(kind, said) => {
                check(*kind, said, today)?;
                let mut record = Record::new(0, *kind, today);
                record.put_all(said.clone());
                before.newest < MOST_RECORD_NUMBER && before.fits(&record)
            }
            Self::Set(id, said) => {
                let record = before.get(*id).ok_or(Refusal::NotThere)?;
                check(record.kind, said, today)?;
                let mut after = record.clone();
                after.put_all(said.clone());
                // Taking words out is possible however much there is.
                let more = after.letters().saturating_sub(record.letters());
                more == 0 || before.letters() + more <= MOST_RECORD_LETTERS
            }
            Self::PutBack(record) => before.fits(record),
            Self::Remove(_) | Self::Clear(_) => true,
        };
        if fits { Ok(()) } else { Err(Refusal::TooManyRecords) }
    }
}

fn check(kind: RecordKind, said: &Said, today: NaiveDate) -> Result<(), Refusal> {
    said.iter().try_for_each(|(field, value)| match value {
        _ if !kind.fields().contains(field) => Err(Refusal::OtherKind),
        Some(value) => field.shape().check(value, today),
        None => Ok(()),
    })
}
