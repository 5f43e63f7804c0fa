//! One occupation: an ISCO-08 unit group with what is known of it. Leaves out its names.

/// How many interests an occupation is described by.
pub const INTERESTS: usize = 6;
/// How many groups of skills, in the order of the skills test.
pub const SKILLS: usize = 15;
/// How many work values, in the order of the values test.
pub const VALUES: usize = 6;

/// How many people do this work, as a rule of thumb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Frequency {
    /// Few.
    Rare,
    /// Some.
    #[default]
    Usual,
    /// Many.
    Common,
}

/// How heavy something is, as a rule of thumb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Hardly.
    Light,
    /// As in most work.
    #[default]
    Middle,
    /// Often.
    Heavy,
}

/// Where the work is done. More than one may hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// At home, or nearly always.
    pub at_home: bool,
    /// In one place, indoors.
    pub indoors: bool,
    /// Mostly outdoors.
    pub outdoors: bool,
    /// In changing places or on the road.
    pub on_the_road: bool,
}

/// What the work weighs, as rules of thumb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// On the body.
    pub body: Weight,
    /// On the feelings.
    pub feelings: Weight,
    /// At what hours: by day, also evenings and weekends, also nights.
    pub hours: Weight,
    /// Where.
    pub places: Places,
}

/// Whether the law asks for a certain diploma or registration.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// It does, for this work or most of it.
    Regulated,
    /// It does not.
    Free,
    /// We do not know.
    #[default]
    Unknown,
}

/// How many seek work against how much there is, by sector or occupation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SectorTension {
    /// More work than people.
    MoreJobs,
    /// About as much.
    Balanced,
    /// More people than work.
    MoreSeekers,
    /// We do not know.
    #[default]
    Unknown,
}

/// An occupation.
#[derive(Clone, Debug, PartialEq)]
pub struct Occupation {
    /// Its ISCO-08 code as a number: 110 for `0110`.
    pub code: u16,
    /// How many people do it.
    pub frequency: Frequency,
    /// Its BRC 2014 beroepsgroep as a number.
    pub group: u16,
    /// Its BRC beroepssegment.
    pub segment: u16,
    /// Its BRC beroepsklasse, which stands for the sector.
    pub sector: u8,
    /// How much each interest belongs to it, 1 to 7.
    pub interests: Option<[f64; INTERESTS]>,
    /// What level of each skill it asks, 0 to 7.
    pub skills: Option<[f64; SKILLS]>,
    /// How much it meets each value, 1 to 7.
    pub values: Option<[f64; VALUES]>,
    /// ISCO level, 1 to 4.
    pub level: u8,
    /// What it weighs.
    pub load: Load,
    /// Whether the Netherlands ask for a certain diploma or registration.
    pub access_nl: Access,
    /// Whether Belgium does.
    pub access_be: Access,
    /// Whether it is on the Flemish list of occupations that are hard to fill.
    pub is_short_in_flanders: bool,
    /// Codes of occupations that are related by what is done in them, the nearest first.
    pub related: Vec<u16>,
}
