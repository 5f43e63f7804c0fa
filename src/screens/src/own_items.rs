//! Everything that is in the dossier, item by item and block by block: what it is, how much, from which day, and the dossier
//! without it. Leaves out where it is stored, and wiping everything at once.

use crate::sharing;
use crate::test::Test;
use crate::titles::test_title;
use crate::whole::SORTS;
use crate::wording::{amounts, dates};
use chrono::NaiveDate;
use content::Voice;
use content::texts::data as t;
use domain::assessment::Sitting;
use domain::dossier::{Block, Dossier, Notes, Part, Record, RecordKind, Sharing};
use formats::dossier_file::to_json;

/// Letters of a note that are shown, to know which one it is.
const BEGINNING: usize = 48;

/// Something that can be wiped by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub name: String,
    /// How much it is, and its last day where one is known.
    pub size: String,
    /// What wiping it is called, for who only hears the button.
    pub wipe: String,
    /// What is said once it is wiped.
    pub wiped: String,
    /// What is wiped.
    pub part: Part,
}

/// The items of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What block it is.
    pub heading: &'static str,
    /// What is in it.
    pub items: Vec<Item>,
}

/// All there is, a group for each block of which there is something.
pub fn groups(dossier: &Dossier, voice: Voice) -> Vec<Group> {
    let page = Page { dossier, voice };
    let mut groups = vec![(t::ITEMS_QUESTIONS.get(voice), page.questions())];
    for block in Block::ALL {
        groups.push((sharing::name(block, voice), page.items(block)));
    }
    groups.retain(|(_, items)| !items.is_empty());
    groups.into_iter().map(|(heading, items)| Group { heading, items }).collect()
}

#[derive(Clone, Copy)]
struct Page<'a> {
    dossier: &'a Dossier,
    voice: Voice,
}

impl Page<'_> {
    fn item(self, name: String, letters: usize, day: Option<NaiveDate>, part: Part) -> Item {
        let letters = amounts::whole(i64::try_from(letters).unwrap_or(i64::MAX), self.voice);
        let size = match day {
            Some(day) => t::ITEM_SIZE_DAY.fill(self.voice, [letters, dates::day(day, self.voice)]),
            None => t::STORED_SIZE.fill(self.voice, [letters]),
        };
        Item {
            wipe: t::KEPT_WIPE.fill(self.voice, [name.as_str()]),
            wiped: t::KEPT_WIPED.fill(self.voice, [name.as_str()]),
            name,
            size,
            part,
        }
    }

    fn questions(self) -> Vec<Item> {
        let bare =
            Dossier { language: self.dossier.language, address: self.dossier.address, ..Dossier::default() };
        let asked = Dossier {
            entry: self.dossier.entry,
            intake: self.dossier.intake.clone(),
            before_trying: self.dossier.before_trying.clone(),
            telling: self.dossier.telling,
            started: self.dossier.started,
            ..bare.clone()
        };
        let (letters, none) = (to_json(&asked).chars().count(), to_json(&bare).chars().count());
        let name = t::ITEM_QUESTIONS.owned(self.voice);
        let item = || self.item(name, letters - none.min(letters), self.dossier.begun, Part::Questions);
        if asked == bare { Vec::new() } else { vec![item()] }
    }

    fn items(self, block: Block) -> Vec<Item> {
        let Page { dossier, voice } = self;
        match block {
            Block::Tests => self.tests(|test| test != Test::Weather),
            Block::Way => {
                let mut items = self.records(|kind| !kind.is_of_cv());
                if !dossier.tasks.is_empty() {
                    let letters = dossier.tasks.iter().map(|(id, _)| id.chars().count()).sum();
                    let day = dossier.tasks.iter().filter_map(|(id, _)| dossier.tasks.day(id)).max();
                    items.push(self.item(t::ITEM_TICKS.owned(voice), letters, day, Part::Ticks));
                }
                if !dossier.in_calendar.is_empty() {
                    let letters = dossier.in_calendar.iter().map(|(id, _)| id.chars().count()).sum();
                    items.push(self.item(t::ITEM_CALENDAR.owned(voice), letters, None, Part::Calendar));
                }
                items
            }
            Block::Cv => self.records(RecordKind::is_of_cv),
            Block::Words => self.notes(|id| !Notes::is_private(id)),
            Block::Feelings => {
                let mut items = self.tests(|test| test == Test::Weather);
                items.extend(self.notes(Notes::is_private));
                items
            }
            Block::Work | Block::Contract | Block::Forecast | Block::Money | Block::Health => {
                self.whole(block)
            }
        }
    }

    /// A block as one item. How much it is, is what it adds to a file.
    fn whole(self, block: Block) -> Vec<Item> {
        let letters = |sharing: Sharing| to_json(&self.dossier.shared(&sharing)).chars().count();
        let is_part = |other: Block| other == block || (block == Block::Money && other == Block::Contract);
        let (all, rest) = match block {
            // Forecasts of the past go along with money and health only.
            Block::Forecast => (Sharing::everything(), Sharing::of(|other| other != block)),
            _ => (Sharing::of(is_part), Sharing::of(|other| other != block && is_part(other))),
        };
        let (with, without) = (letters(all), letters(rest));
        if with <= without {
            return Vec::new();
        }
        let day = match block {
            Block::Forecast => self.dossier.diary.last().map(|entry| entry.day),
            _ => None,
        };
        let name = match block {
            Block::Forecast => t::ITEM_FORECAST.get(self.voice),
            _ => sharing::hint(block, self.voice),
        };
        vec![self.item(name.to_owned(), with - without, day, Part::Block(block))]
    }

    fn tests(self, is_meant: fn(Test) -> bool) -> Vec<Item> {
        let known = |(id, sitting)| Some((Test::from_id(id).filter(|test| is_meant(*test))?, id, sitting));
        let item = |(test, id, sitting): (Test, &str, &Sitting)| {
            let name = test_title(test).owned(self.voice);
            let letters = sitting.answers.iter().map(|(item, _)| item.chars().count() + 1).sum();
            self.item(name, letters, sitting.on, Part::Test(id.to_owned()))
        };
        self.dossier.assessments.iter().filter_map(known).map(item).collect()
    }

    fn notes(self, is_meant: fn(&str) -> bool) -> Vec<Item> {
        let item = |(place, (id, words)): (usize, (&str, &str))| {
            let mut beginning: String = words.chars().take(BEGINNING).collect();
            if beginning.len() < words.len() {
                beginning.push('…');
            }
            // Who sits beside the reader need not read what weighs on them.
            let name = match Notes::is_private(id) {
                true => t::ITEM_PRIVATE_NOTE.fill(self.voice, [(place + 1).to_string()]),
                false => t::ITEM_NOTE.fill(self.voice, [beginning]),
            };
            self.item(name, words.chars().count(), None, Part::Note(id.to_owned()))
        };
        self.dossier.notes.iter().filter(|(id, _)| is_meant(id)).enumerate().map(item).collect()
    }

    fn records(self, is_meant: fn(RecordKind) -> bool) -> Vec<Item> {
        let sorts = SORTS.iter().filter(|(_, kinds)| kinds.iter().all(|kind| is_meant(*kind)));
        let item = |&(name, kinds): &(&content::Text, &'static [RecordKind])| {
            let all: Vec<&Record> = kinds.iter().flat_map(|kind| self.dossier.records.of(*kind)).collect();
            let letters = all.iter().map(|record| record.letters()).sum();
            let day = all.iter().map(|record| record.made).max();
            let count = amounts::whole(i64::try_from(all.len()).unwrap_or(i64::MAX), self.voice);
            let name = t::ITEM_COUNTED.fill(self.voice, [name.get(self.voice), count.as_str()]);
            (!all.is_empty()).then(|| self.item(name, letters, day, Part::Records(kinds)))
        };
        sorts.filter_map(item).collect()
    }
}
