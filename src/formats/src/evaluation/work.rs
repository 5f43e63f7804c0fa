//! Occupations held against the person, as JSON. Leaves out their words but for names, and how it is computed.

use super::{SectorOut, WayOut};
use serde::Serialize;

/// What came of holding all occupations against the person.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct WorkOut {
    /// The last work, when it is an occupation that is known.
    pub last: Option<OccupationOut>,
    /// What each part weighs; together one, or all zero when the person weighs nothing.
    pub weights: PartsOut,
    /// Every occupation that is left and fits more than hardly, the best first, a little less for being less common; without
    /// those that hardly anyone has here. Empty while nothing is known to hold them against.
    pub occupations: Vec<MatchOut>,
    /// How many more fit hardly.
    pub hardly: usize,
    /// Work that the person would not expect: it draws, and lies far from the last work.
    pub unexpected: Vec<MatchOut>,
    /// Sectors with work that is left, the best first.
    pub sectors: Vec<SectorOut>,
    /// Ways on, from near to far.
    pub ways: Vec<WayOut>,
    /// How many occupations each condition leaves out; the first condition that does counts.
    pub left_out: Vec<LeftOutOut>,
    /// Occupations that the person put aside, in that order.
    pub put_aside: Vec<OccupationOut>,
    /// Occupations that the person keeps, in that order.
    pub kept: Vec<GoalOut>,
    /// The occupation that the person goes for.
    pub chosen: Option<GoalOut>,
}

/// An occupation: an ISCO-08 unit group.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct OccupationOut {
    /// Its code as a number: 110 for 0110.
    pub code: u16,
    /// Its name in the language of the dossier.
    pub name: String,
}

/// Interests, skills (with level and last work) and values; each absent where nothing is known.
#[derive(Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct PartsOut {
    /// By interests, 0 to 1.
    pub interests: Option<f64>,
    /// By skills, level and last work, 0 to 1.
    pub skills: Option<f64>,
    /// By values, 0 to 1.
    pub values: Option<f64>,
}

/// An occupation with how well it fits and why.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct MatchOut {
    /// Its code as a number.
    pub code: u16,
    /// Its name.
    pub name: String,
    /// Its sector: the number of its BRC 2014 beroepsklasse.
    pub sector: u16,
    /// Roughly how well it fits: `good`, `fits`, `possible` or `hardly`.
    pub band: String,
    /// How well it fits in all, 0 to 1. The bands say as much as this does.
    pub fit: f64,
    /// How well by each part.
    pub parts: PartsOut,
    /// How far it lies from the last work: `same`, `adjacent` or `new`.
    pub stretch: Option<String>,
    /// What speaks for it, the strongest first, three at most: `interest:`, `skill:` or `value:` with the id of the scale,
    /// `near-last` or `same-level`.
    pub pro: Vec<String>,
    /// What speaks against it, two at most: `other-interest:`, `lost-interest:`, `missing-skill:`, `unwanted-skill:`,
    /// `unmet-value:` or `other-value:` with the id of the scale, `higher-level`, `lower-level`, `regulated`, `rare`,
    /// `heavy-body` or `heavy-feelings`.
    pub con: Vec<String>,
}

/// How many occupations a condition leaves out.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct LeftOutOut {
    /// `body`, `feelings`, `hours`, `level`, `place` or `put-aside`.
    pub condition: String,
    /// How many.
    pub count: usize,
}

/// An occupation that is kept or chosen, whatever conditions say of it.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct GoalOut {
    /// Its code as a number.
    pub code: u16,
    /// Its name.
    pub name: String,
    /// What the person wrote about it; absent when nothing.
    pub note: Option<String>,
    /// How well it fits, also when it fits hardly; absent while nothing is known to hold it against.
    pub matched: Option<MatchOut>,
    /// What lies between; absent while neither the last work nor skills are known, or nothing is known of its skills.
    pub gap: Option<GapOut>,
}

/// What lies between a person and an occupation.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct GapOut {
    /// Skills that are missing, the most wanting first.
    pub skills: Vec<MissingSkillOut>,
    /// How many levels it lies above the last work.
    pub levels: u8,
    /// Whether the law asks for a diploma or registration: `open`, `part`, `regulated` or `not-known`.
    pub access: String,
    /// What closes it: `on-the-job`, `short`, `long` or `diploma`.
    pub schooling: String,
}

/// A skill that is missing.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct MissingSkillOut {
    /// The id of the skill.
    pub id: String,
    /// How much of it, 0 to 1.
    pub missing: f64,
}
