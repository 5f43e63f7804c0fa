//! What this device keeps of the person, item by item, and a copy of it. Leaves out wiping: that is done, not shown.

use crate::wording::amounts;
use content::texts::data as t;
use content::{Text, Voice};
use domain::dossier::{Command, Dossier, Private, Record, RecordCommand, RecordKind};

/// The name of the file with the own answers: it says nothing of why.
pub const FILE_NAME: &str = "routekaart.json";

/// The name of the same file sealed.
pub const SEALED_NAME: &str = "routekaart-slot.routekaart";

/// The own answers as a file, with of what is private only what was chosen.
pub fn copy(dossier: &Dossier, chosen: &[Private]) -> String {
    let mut dossier = dossier.clone();
    for private in Private::ALL {
        if !chosen.contains(&private) {
            dossier.leave_out(private);
        }
    }
    formats::dossier_file::to_json(&dossier)
}

/// One thing that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredItem {
    /// What it is.
    pub name: &'static str,
    /// How large, in characters.
    pub size: String,
}

/// What is kept, answers first; the keys as the storage names them, with their lengths.
pub fn stored(entries: &[(String, usize)], voice: Voice) -> Vec<StoredItem> {
    let mut items: Vec<(u8, &Text, usize)> = Vec::new();
    for (key, length) in entries {
        let (place, name): (u8, &Text) = match key.as_str() {
            "dossier" => (0, &t::STORED_ANSWERS),
            "language" => (1, &t::STORED_LANGUAGE),
            "before-opening" => (2, &t::STORED_BEFORE),
            key if key.starts_with("set-aside") => (3, &t::STORED_SET_ASIDE),
            _ => (4, &t::STORED_OTHER),
        };
        // Put in its place at once: sorting a handful costs the page 1 KB of code.
        let index = items.partition_point(|(before, ..)| *before <= place);
        items.insert(index, (place, name, *length));
    }
    let size = |length: usize| amounts::whole(i64::try_from(length).unwrap_or(i64::MAX), voice);
    items
        .into_iter()
        .map(|(_, name, length)| StoredItem {
            name: name.get(voice),
            size: t::STORED_SIZE.fill(voice, [size(length)]),
        })
        .collect()
}

/// What is kept of the way, of one sort.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptSort {
    /// What it is.
    pub name: &'static str,
    /// How many, and how many letters of own words.
    pub size: String,
    /// What wiping it is called, for who only hears the button.
    pub wipe: String,
    /// What is said once it is wiped.
    pub wiped: String,
    /// Wipes it.
    pub commands: Vec<Command>,
}

/// The sorts, each with its kinds of records.
const SORTS: [(&Text, &[RecordKind]); 9] = [
    (&t::KEPT_GOALS, &[RecordKind::Goal]),
    (&t::KEPT_STEPS, &[RecordKind::Step]),
    (&t::KEPT_APPLICATIONS, &[RecordKind::Application]),
    (&t::KEPT_CONTACTS, &[RecordKind::Contact]),
    (&t::KEPT_ACTIVITIES, &[RecordKind::Activity]),
    (
        &t::KEPT_CV,
        &[
            RecordKind::CvHead,
            RecordKind::CvWork,
            RecordKind::CvStudy,
            RecordKind::CvSkill,
            RecordKind::CvLanguage,
            RecordKind::CvOther,
        ],
    ),
    (&t::KEPT_OFFERS, &[RecordKind::JobOffer]),
    (&t::KEPT_NEW_WORK, &[RecordKind::NewWork, RecordKind::Aftercare]),
    (&t::KEPT_WEEKS, &[RecordKind::CheckIn, RecordKind::Evaluation]),
];

/// What is kept of the way, sort by sort; a sort of which nothing is kept is left out.
pub fn kept(dossier: &Dossier, voice: Voice) -> Vec<KeptSort> {
    let whole = |count: usize| amounts::whole(i64::try_from(count).unwrap_or(i64::MAX), voice);
    let sort = |(name, kinds): &(&Text, &[RecordKind])| {
        let all: Vec<&Record> = kinds.iter().flat_map(|kind| dossier.records.of(*kind)).collect();
        let letters = all.iter().map(|record| record.letters()).sum();
        let name = name.get(voice);
        let clear = |kind: &RecordKind| Command::Record(RecordCommand::Clear(*kind));
        (!all.is_empty()).then(|| KeptSort {
            name,
            size: t::KEPT_SIZE.fill(voice, [whole(all.len()), whole(letters)]),
            wipe: t::KEPT_WIPE.fill(voice, [name]),
            wiped: t::KEPT_WIPED.fill(voice, [name]),
            commands: kinds.iter().map(clear).collect(),
        })
    };
    SORTS.iter().filter_map(sort).collect()
}

/// What puts back everything that these commands would wipe.
pub fn put_back(commands: &[Command], dossier: &Dossier) -> Vec<Command> {
    let mut back = Vec::new();
    for command in commands {
        if let Command::Record(RecordCommand::Clear(kind)) = command {
            let put = |record: &Record| Command::Record(RecordCommand::PutBack(Box::new(record.clone())));
            back.extend(dossier.records.of(*kind).map(put));
        }
    }
    back
}
