//! Work in bands, each in parts of a limited length, grouped by sector. Equal ones are never parted by the end of a part.
//! Leaves out what hardly fits and what hardly anyone does.

use super::item::{Item, item};
use crate::occupations::person::Person;
use content::texts::work as t;
use content::{Template, Text, Voice};
use domain::occupations::{FitBand, Matched, Matches};

/// How many are shown at first, in all bands together.
pub const FIRST: usize = 16;
/// How many more at a time.
const MORE: usize = 12;

/// How much of the list was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// How many at first, in all bands together.
    pub room: usize,
    /// How often more was asked for of each band.
    pub more: [usize; 3],
}

impl Default for Asked {
    fn default() -> Self {
        Self { room: FIRST, more: [0; 3] }
    }
}

/// A band.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Which: its place in `more`.
    pub place: usize,
    /// What it is called, and how many stand in it.
    pub heading: String,
    /// What it means.
    pub about: &'static str,
    /// What is shown, in parts as it was asked for; each part by sector.
    pub parts: Vec<Vec<Group>>,
    /// The words for more; None when all is shown.
    pub more: Option<String>,
}

/// Work of one sector.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its name.
    pub sector: &'static str,
    /// Its work.
    pub items: Vec<Item>,
}

/// All bands.
pub(super) struct Bands {
    pub bands: Vec<Band>,
    /// How many hardly fit.
    pub hardly: usize,
}

const BANDS: [(FitBand, &Template<1>, &Text); 3] = [
    (FitBand::Good, &t::BAND_GOOD, &t::BAND_GOOD_ABOUT),
    (FitBand::Fits, &t::BAND_FITS, &t::BAND_FITS_ABOUT),
    (FitBand::Possible, &t::BAND_POSSIBLE, &t::BAND_POSSIBLE_ABOUT),
];

pub(super) fn of(matches: &Matches<'_>, asked: Asked, person: &Person) -> Bands {
    let mut all = Bands { bands: Vec::new(), hardly: 0 };
    // What hardly anyone does is not shown unasked, save as the last work.
    let last = person.seeker.last.map(|last| last.code);
    let is_shown = |one: &&Matched<'_>| 0 < one.occupation.common || Some(one.occupation.code) == last;
    let of_band = |band: FitBand| {
        let one = matches.found.iter().filter(is_shown).filter(move |one| one.band == band);
        one.copied().collect::<Vec<Matched<'_>>>()
    };
    all.hardly = of_band(FitBand::Hardly).len();
    let mut room = asked.room;
    for (place, ((band, heading, about), more)) in BANDS.into_iter().zip(asked.more).enumerate() {
        let found = of_band(band);
        if found.is_empty() {
            continue;
        }
        let (mut parts, mut at) = (Vec::new(), 0);
        for part in 0..=more {
            let end = end(&found, at + if part == 0 { room } else { MORE });
            let part = found.get(at..end).unwrap_or_default();
            if !part.is_empty() {
                parts.push(groups(part, person));
            }
            at = end;
        }
        room = room.saturating_sub(found.len());
        all.bands.push(Band {
            place,
            heading: heading.fill(person.voice, [found.len().to_string()]),
            about: about.get(person.voice),
            parts,
            more: (at < found.len()).then(|| words(at, found.len() - at, person.voice)),
        });
    }
    all
}

/// Where a part ends: equal ones stay together.
pub fn end(found: &[Matched<'_>], least: usize) -> usize {
    if least == 0 {
        return 0;
    }
    let mut end = least.min(found.len());
    while let (Some(last), Some(next)) = (found.get(end - 1), found.get(end)) {
        if !last.ties(next) {
            break;
        }
        end += 1;
    }
    end
}

fn words(shown: usize, rest: usize, voice: Voice) -> String {
    if shown == 0 { t::SHOW.fill(voice, [rest.to_string()]) } else { t::MORE.fill(voice, [rest.to_string()]) }
}

/// A part by sector, in the order in which sectors come up.
fn groups(part: &[Matched<'_>], person: &Person) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for matched in part {
        let Some(item) = item(person, matched) else { continue };
        let sector = person.known.sector(matched.occupation.sector());
        match groups.iter_mut().find(|group| group.sector == sector) {
            Some(group) => group.items.push(item),
            None => groups.push(Group { sector, items: vec![item] }),
        }
    }
    groups
}
