//! What is in a file beside what is here, and what can be done with both. Leaves out reading files and keeping what comes of
//! it.

use crate::wording::{amounts, dates};
use chrono::NaiveDate;
use content::texts::file_open as t;
use content::{Template, Text, Voice};
use domain::dossier::{Command, Dossier};
use formats::dossier_file::{self, Beside, Merged};
use formats::opened_file::Unopened;

/// One part, beside one another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartRow {
    /// What it is.
    pub name: &'static str,
    /// How much of it is in the file, here, and new or different in the file.
    pub counts: [String; 3],
}

/// What the file says beside what is here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The same.
    Same,
    /// Nothing that is not here.
    NothingNew,
    /// Nothing is here yet.
    NothingHere,
    /// Both have something.
    Both,
}

/// A file before anything is done with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// What there is, part by part.
    pub rows: Vec<PartRow>,
    /// What that comes down to.
    pub standing: Standing,
    /// The latest days of both, in sentences.
    pub lasts: Vec<String>,
    /// How many answers say something else, in a sentence; nothing when there are none.
    pub differing: Option<String>,
    /// How many there is no room for, in a sentence.
    pub left_out: Option<String>,
    /// Whether the file is the newer of both.
    pub is_file_newer: bool,
}

/// The parts as they are told, each with its names in the file.
const PARTS: [(&Text, &[&str]); 10] = [
    (&t::PART_ANSWERS, &["entry", "first-aid", "intake", "started"]),
    (&t::PART_CONTRACT, &["contract"]),
    (&t::PART_OFFERS, &["offers"]),
    (&t::PART_TASKS, &["tasks"]),
    (&t::PART_TESTS, &["tests"]),
    (&t::PART_NOTES, &["notes"]),
    (&t::PART_WORK, &["work"]),
    (&t::PART_RECORDS, &["records"]),
    (&t::PART_FORECASTS, &["assumptions", "routes", "diary", "before-trying"]),
    (&t::PART_CALENDAR, &["calendar"]),
];

/// What is in a file, beside what is here.
pub fn preview(here: &Dossier, file: &Dossier, voice: Voice) -> Preview {
    let parts = dossier_file::beside(here, file);
    let merged = dossier_file::merge(here, file);
    let standing = if here == file {
        Standing::Same
    } else if *here == (Dossier { language: here.language, address: here.address, ..Dossier::default() }) {
        Standing::NothingHere
    } else if merged.dossier == *here && merged.differing == 0 && merged.left_out == 0 {
        Standing::NothingNew
    } else {
        Standing::Both
    };
    let (last_file, last_here) = (last_day(file), last_day(here));
    let told = |text: &Template<1>, day: Option<NaiveDate>| Some(text.fill(voice, [dates::day(day?, voice)]));
    let number =
        |count: usize, text: &Template<1>| (0 < count).then(|| text.fill(voice, [whole(count, voice)]));
    Preview {
        rows: PARTS.iter().filter_map(|(name, names)| row(name, names, &parts, voice)).collect(),
        standing,
        lasts: told(&t::LAST_FILE, last_file).into_iter().chain(told(&t::LAST_HERE, last_here)).collect(),
        differing: number(merged.differing, &t::WINS_HINT),
        left_out: number(merged.left_out, &t::LEFT_OUT),
        is_file_newer: last_here < last_file,
    }
}

/// Puts the file in place of what is here.
pub fn replaced(file: &Dossier) -> Command {
    Command::TakeOver(Box::new(file.clone()))
}

/// Puts both together; where they say something else, one of them counts.
pub fn merged(here: &Dossier, file: &Dossier, does_file_count: bool) -> Command {
    let Merged { mut dossier, .. } =
        if does_file_count { dossier_file::merge(file, here) } else { dossier_file::merge(here, file) };
    // Nobody who puts things together asks to be spoken to otherwise.
    (dossier.language, dossier.address) = (here.language, here.address);
    Command::TakeOver(Box::new(dossier))
}

/// What is told of a file that does not open.
pub fn sentence(fault: Unopened) -> &'static Text {
    match fault {
        Unopened::Empty => &t::FAILED_EMPTY,
        Unopened::TooLarge => &t::FAILED_LARGE,
        Unopened::Foreign => &t::FAILED_FOREIGN,
        Unopened::Newer => &t::FAILED_NEWER,
        Unopened::Damaged => &t::FAILED_DAMAGED,
    }
}

/// The head of the table: part, file, here, and what is new.
pub fn columns(voice: Voice) -> Vec<String> {
    [&t::FOUND_PART, &t::FOUND_FILE, &t::FOUND_HERE, &t::FOUND_OTHER].map(|text| text.owned(voice)).into()
}

fn row(name: &Text, names: &[&str], parts: &[Beside], voice: Voice) -> Option<PartRow> {
    let mut sums = [0; 3];
    for part in parts.iter().filter(|part| names.contains(&part.part)) {
        for (sum, count) in sums.iter_mut().zip([part.second, part.first, part.other]) {
            *sum += count;
        }
    }
    let is_there = sums.iter().any(|sum| 0 < *sum);
    is_there.then(|| PartRow { name: name.get(voice), counts: sums.map(|sum| whole(sum, voice)) })
}

/// The latest day on which something was done that keeps its day.
fn last_day(dossier: &Dossier) -> Option<NaiveDate> {
    let ticks = dossier.tasks.iter().filter_map(|(id, _)| dossier.tasks.day(id));
    let tests = dossier.assessments.iter().filter_map(|(_, sitting)| sitting.on);
    let records = dossier.records.iter().map(|record| record.made);
    let forecasts = dossier.diary.iter().map(|entry| entry.day);
    ticks.chain(tests).chain(records).chain(forecasts).chain(dossier.begun).max()
}

fn whole(count: usize, voice: Voice) -> String {
    amounts::whole(i64::try_from(count).unwrap_or(i64::MAX), voice)
}
