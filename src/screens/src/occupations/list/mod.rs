//! The list of work that fits: what it rests on, bands with their sectors, what one would not expect, what was left out,
//! put aside and kept. Leaves out one occupation, which has a screen of its own.

mod bands;
mod basis;
mod item;
mod left_out;

pub use bands::{Asked, Band, Group};
pub use basis::Doubted;
pub use item::Item;
pub use left_out::LeftOut;

pub(super) use bands::{FIRST, end};

use super::known::Known;
use super::market::looks_in;
use super::person::Person;
use crate::tests::overview::Way;
use bands::Bands;
use basis::Basis;
use chrono::NaiveDate;
use content::Voice;
use content::occupation_figures::MATCHING;
use content::texts::work as t;
use domain::dossier::Dossier;
use domain::occupations::{NoWork, Seeker, matches, unexpected};
use domain::values::Country;
use item::item;

/// How many less expected ones are shown.
const UNEXPECTED: usize = 4;

/// The list.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkList {
    /// Whether nothing is known to hold work against.
    pub is_empty: bool,
    /// What it rests on, in one sentence.
    pub basis: String,
    /// Ways to what would sharpen it.
    pub ways: Vec<Way>,
    /// Which of interests, skills and values play no part.
    pub idle: [bool; 3],
    /// Tests that are not counted, and what helps.
    pub doubts: Vec<Doubted>,
    /// Work in bands, the best first.
    pub bands: Vec<Band>,
    /// Work that one would not expect.
    pub unexpected: Vec<Item>,
    /// How old the counts in it are, for who may look for work where they are from.
    pub old: Option<&'static str>,
    /// How many are left that hardly fit; None where all is shown.
    pub hardly: Option<String>,
    /// Why there is no list, though something is known.
    pub nothing: Option<&'static str>,
    /// How many each condition left out.
    pub left_out: Vec<LeftOut>,
    /// What was put aside: code and name.
    pub aside: Vec<(u16, &'static str)>,
    /// What is kept, with its note.
    pub kept: Vec<Kept>,
}

/// An occupation that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its code.
    pub code: u16,
    /// Its name.
    pub name: &'static str,
    /// The note on it; may be empty.
    pub note: String,
}

impl WorkList {
    /// The list of today, as long as was asked for.
    pub fn of(dossier: &Dossier, known: Known, asked: Asked, today: NaiveDate, voice: Voice) -> Self {
        let person = Person::of(known, dossier, voice);
        let seeker = &person.seeker;
        let matches = matches(known.facts, seeker, &MATCHING);
        let Basis { sentence, ways, doubts } = Basis::of(dossier, seeker, today, voice);
        let Bands { bands, hardly } = bands::of(&matches, asked, &person);
        let first: Vec<u16> =
            bands.iter().filter_map(|band| band.parts.first()).flat_map(|part| codes(part)).collect();
        let beside = |known_ones: &[u16]| unexpected(known.facts, seeker, &matches, known_ones, &MATCHING);
        // What stands in the list already is told only when nothing else is left.
        let unexpected =
            Some(beside(&first)).filter(|found| !found.is_empty()).unwrap_or_else(|| beside(&[]));
        let is_bare = bands.is_empty();
        let named = |code: u16| known.named(code).map(|occupation| occupation.name);
        let kept = |(code, note): &(u16, String)| {
            Some(Kept { code: *code, name: named(*code)?, note: note.clone() })
        };
        Self {
            is_empty: seeker.is_empty(),
            basis: sentence,
            ways,
            idle: [seeker.interests.is_none(), !basis::has_skills(seeker), seeker.values.is_none()],
            doubts,
            bands,
            unexpected: unexpected.iter().take(UNEXPECTED).filter_map(|one| item(&person, one)).collect(),
            hardly: (!seeker.is_empty() && 0 < hardly).then(|| t::HARDLY.fill(voice, [hardly.to_string()])),
            old: looks_in(Country::Netherlands, dossier).then(|| t::OLD.get(voice)),
            nothing: if is_bare { nothing(seeker, voice) } else { None },
            left_out: left_out::of(&matches, voice),
            aside: dossier.work.put_aside.iter().filter_map(|code| Some((*code, named(*code)?))).collect(),
            kept: dossier.work.kept.iter().filter_map(kept).collect(),
        }
    }

    /// The codes of what the bands show, in order.
    pub fn codes(&self) -> Vec<u16> {
        self.bands.iter().flat_map(|band| &band.parts).flat_map(|part| codes(part)).collect()
    }

    /// How many stand in the first parts of the bands.
    pub fn room(&self) -> usize {
        self.bands.iter().filter_map(|band| band.parts.first()).flat_map(|part| codes(part)).count()
    }

    /// The name of what stands in the list now and did not before.
    pub fn new_since(&self, before: &[u16]) -> Option<&'static str> {
        let groups = self.bands.iter().flat_map(|band| band.parts.iter().flatten());
        groups.flat_map(|group| &group.items).find(|item| !before.contains(&item.code)).map(|item| item.name)
    }
}

fn codes(part: &[Group]) -> impl Iterator<Item = u16> {
    part.iter().flat_map(|group| &group.items).map(|item| item.code)
}

/// Why there is no list, though something is known.
fn nothing(seeker: &Seeker<'_>, voice: Voice) -> Option<&'static str> {
    match NoWork::of(seeker) {
        NoWork::NothingKnown => None,
        NoWork::NothingWeighs => Some(t::NOTHING_WEIGHS.get(voice)),
        NoWork::NothingLeft => Some(t::NOTHING_LEFT.get(voice)),
    }
}
