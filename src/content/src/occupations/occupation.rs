//! One group of occupations: its codes, its names and its numbers. Leaves out where they were read.

use super::facets;
use core::ops::Range;
use domain::occupations::{Access, Place, Shortage};
use domain::values::Language;

/// How many numbers a group has, codes included.
pub(super) const WIDTH: usize = 72;
/// The number that stands for what is not known.
pub(super) const UNKNOWN: u8 = u8::MAX;
/// What stands before the English names of a rank, in place of the sign between names.
const ENGLISH: char = '>';
/// The numbers of a group as they stand in the pack: whole steps, or `UNKNOWN`.
pub type Numbers = [u8; WIDTH];

// Where each part of the numbers stands: the order of `build/occupation_numbers.rs`.
const CODE: Range<usize> = 0..4;
const BRC: Range<usize> = 4..8;
const LEVEL: usize = 8;
const ZONE: usize = 9;
const INTERESTS: Range<usize> = 10..16;
const SKILLS: Range<usize> = 16..31;
const SKILL_LEVELS: Range<usize> = 31..46;
const STYLES: Range<usize> = 46..58;
const VALUES: Range<usize> = 58..64;
const PHYSICAL: usize = 64;
const EMOTIONAL: usize = 65;
const SHIFTS: usize = 66;
const COMMON: usize = 67;
const PLACE: usize = 68;
const ACCESS_NL: usize = 69;
const ACCESS_BE: usize = 70;
const SHORTAGE: usize = 71;

/// One group of occupations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occupation<'a> {
    /// Everyday name in the language of the pack, in small letters.
    pub name: &'a str,
    pub(super) names: &'a str,
    pub(super) related: &'a str,
    pub(super) numbers: Numbers,
}

impl<'a> Occupation<'a> {
    /// ISCO-08 code of the unit group, such as 2221. It stays the same in every version.
    pub fn code(&self) -> u16 {
        self.whole(CODE)
    }

    /// Code of the BRC 2014 beroepsgroep, such as 1012. Without its last digit it is the segment, without its last two
    /// the klasse.
    pub fn brc(&self) -> u16 {
        self.whole(BRC)
    }

    /// Level of the classification: 1 (simple tasks) to 4 (higher education).
    pub fn level(&self) -> u8 {
        self.at(LEVEL)
    }

    /// Median US job zone, 1 (little preparation) to 5; `None` when unknown.
    pub fn zone(&self) -> Option<u8> {
        Some(self.at(ZONE)).filter(|zone| *zone != UNKNOWN)
    }

    /// The six interests in the order R, I, A, S, E, C: tenths above 1, so 0 to 60; `None` when unknown.
    pub fn interests(&self) -> Option<&[u8]> {
        self.known(INTERESTS)
    }

    /// How much the fifteen groups of skills matter, in the order of the test: halves above 1, so 0 to 8.
    pub fn skills(&self) -> Option<&[u8]> {
        self.known(SKILLS)
    }

    /// The level at which the fifteen groups of skills are used: halves above 0, so 0 to 14.
    pub fn skill_levels(&self) -> Option<&[u8]> {
        self.known(SKILL_LEVELS)
    }

    /// How much the twelve ways of working matter, in the order of the test: quarters above 1, so 0 to 16.
    pub fn styles(&self) -> Option<&[u8]> {
        self.known(STYLES)
    }

    /// How far the work meets the six values, in the order of the test: halves above 1, so 0 to 12. Old ratings.
    pub fn values(&self) -> Option<&[u8]> {
        self.known(VALUES)
    }

    /// Load on the body, 0 (mostly sitting) to 3 (heavy). A rule of thumb.
    pub fn physical(&self) -> u8 {
        self.at(PHYSICAL)
    }

    /// Load on the mind by what people go through, 0 to 3. A rule of thumb.
    pub fn emotional(&self) -> u8 {
        self.at(EMOTIONAL)
    }

    /// Work outside office hours, 0 (none) to 3 (nights or days away). A rule of thumb.
    pub fn shifts(&self) -> u8 {
        self.at(SHIFTS)
    }

    /// How common the work is here, 0 (hardly any) to 3 (many people). A rule of thumb, for order only.
    pub fn common(&self) -> u8 {
        self.at(COMMON)
    }

    /// Where the work is mostly done. A rule of thumb.
    pub fn place(&self) -> Place {
        facets::place(self.at(PLACE))
    }

    /// Whether the law of the Netherlands asks for a diploma or admission.
    pub fn access_in_the_netherlands(&self) -> Access {
        facets::access(self.at(ACCESS_NL))
    }

    /// Whether the law in Flanders asks for a diploma or admission.
    pub fn access_in_flanders(&self) -> Access {
        facets::access(self.at(ACCESS_BE))
    }

    /// How much of the work in this group is on the list of shortage occupations in Flanders.
    pub fn shortage_in_flanders(&self) -> Shortage {
        facets::shortage(self.at(SHORTAGE))
    }

    /// The names to search by, commonest first, each with its rank: 0 everyday name of common work, 1 other name of ours,
    /// 2 title of others. The name of the group itself is not among them.
    pub fn search_names(&self) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
        let ranks = self.names.split('|').enumerate();
        ranks
            .flat_map(|(rank, names)| names.split([';', ENGLISH]).map(move |name| (rank, name)))
            .filter(|(_, name)| !name.is_empty())
    }

    /// The names to show beside its own, commonest first: on an English page all to search by, elsewhere none in English.
    pub fn other_names(&self, language: Language) -> impl Iterator<Item = &'a str> + use<'a> {
        let parts = if language == Language::En { 2 } else { 1 };
        let shown = self.names.split('|').flat_map(move |names| names.split(ENGLISH).take(parts));
        shown.flat_map(|names| names.split(';')).filter(|name| !name.is_empty())
    }

    /// Codes of the groups that are near by the occupations that O*NET calls related, nearest first, at most twelve. Empty
    /// where nothing is known.
    pub fn related(&self) -> impl Iterator<Item = u16> + use<'a> {
        self.related.split(' ').filter_map(|code| code.parse().ok())
    }

    fn at(&self, place: usize) -> u8 {
        self.numbers.get(place).copied().unwrap_or(UNKNOWN)
    }

    fn known(&self, part: Range<usize>) -> Option<&[u8]> {
        self.numbers.get(part).filter(|numbers| !numbers.contains(&UNKNOWN))
    }

    fn whole(&self, part: Range<usize>) -> u16 {
        self.numbers.get(part).unwrap_or_default().iter().fold(0, |sum, digit| sum * 10 + u16::from(*digit))
    }
}
