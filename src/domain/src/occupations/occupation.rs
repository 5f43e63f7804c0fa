//! One occupation: an ISCO-08 unit group with what is known of it. Leaves out its names.

use crate::values::Country;

/// How many interests an occupation is described by.
pub const INTERESTS: usize = 6;
/// How many groups of skills, in the order of the skills test.
pub const SKILLS: usize = 15;
/// How many work values, in the order of the values test.
pub const VALUES: usize = 6;

/// Where the work is mostly done. A rule of thumb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Under a roof.
    Indoors,
    /// In the open.
    Outdoors,
    /// Both.
    InAndOut,
    /// In a vehicle, on a ship, or from door to door.
    OnTheRoad,
}

/// Whether the law asks for a diploma or admission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// No.
    Open,
    /// Of some of the work in the group.
    Part,
    /// Yes.
    Regulated,
    /// We do not know.
    Unknown,
}

/// How much of the work in a group is on a list of shortage occupations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortage {
    /// None of it.
    NotListed,
    /// Some of it: the list names one trade within the group.
    Part,
    /// Most of it.
    Listed,
}

/// What the work weighs, each 0 (hardly) to 3 (much). Rules of thumb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// On the body, from mostly sitting to heavy.
    pub body: u8,
    /// On the mind, by what people go through.
    pub feelings: u8,
    /// Outside office hours, from none to nights or days away.
    pub hours: u8,
}

/// An occupation.
#[derive(Clone, Debug, PartialEq)]
pub struct Occupation {
    /// Its ISCO-08 code as a number: 110 for `0110`.
    pub code: u16,
    /// Its BRC 2014 beroepsgroep. Without its last digit it is the segment, without its last two the klasse, which stands
    /// for the sector.
    pub group: u16,
    /// ISCO level, 1 to 4.
    pub level: u8,
    /// US job zone: how much preparation it takes, 1 to 5. None when that is not known.
    pub zone: Option<u8>,
    /// How common it is, 0 (hardly any) to 3 (many people). A rule of thumb.
    pub common: u8,
    /// How much each interest belongs to it, 1 to 7.
    pub interests: Option<[f64; INTERESTS]>,
    /// At what level it uses each skill, 0 to 7.
    pub skills: Option<[f64; SKILLS]>,
    /// How far it meets each value, 1 to 7.
    pub values: Option<[f64; VALUES]>,
    /// What it weighs.
    pub load: Load,
    /// Where it is mostly done.
    pub place: Place,
    /// Whether the Netherlands ask for a diploma or admission.
    pub access_nl: Access,
    /// Whether Flanders does.
    pub access_be: Access,
    /// Whether it is short of people in Flanders.
    pub shortage: Shortage,
    /// Codes of occupations that are near by what is done in them, the nearest first.
    pub related: Vec<u16>,
    /// Codes of work with that of which the diploma or registration often serves this work too. A judgement: which diploma
    /// someone has is not known, so it is "perhaps".
    pub met_by: &'static [u16],
}

/// The job zone of the longest preparation.
const LONGEST: u8 = 5;

impl Occupation {
    /// The level of what is learnt for it: that of the work, or 5 for work of the highest level that takes the longest
    /// preparation.
    pub fn learnt_level(&self) -> u8 {
        if self.level == 4 && self.zone == Some(LONGEST) { LONGEST } else { self.level }
    }

    /// Whether this country asks for a certain diploma or registration.
    pub fn access(&self, country: Country) -> Access {
        match country {
            Country::Netherlands => self.access_nl,
            Country::Belgium => self.access_be,
        }
    }

    /// Whether the law asks something that whoever did the last work may have: that asks something too, and the same
    /// diploma or registration often serves both.
    pub fn may_be_met(&self, last: Option<&Self>, country: Country) -> bool {
        let is_regulated = |one: &Self| one.access(country) == Access::Regulated;
        let serves = |last: &Self| self.met_by.contains(&last.code);
        is_regulated(self) && last.is_some_and(|last| is_regulated(last) && serves(last))
    }

    /// Its BRC beroepssegment.
    pub fn segment(&self) -> u16 {
        self.group / 10
    }

    /// Its BRC beroepsklasse, which stands for the sector.
    pub fn sector(&self) -> u16 {
        self.group / 100
    }
}
