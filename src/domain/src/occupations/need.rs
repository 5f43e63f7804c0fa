//! How much an occupation asks of each skill, beside all other occupations. Leaves out what the person has.

use super::{Occupation, Occupations, SKILLS};

/// How many spreads lie between the middle and either end.
const REACH: f64 = 2.0;

/// What it asks of each skill, 0 to 1: half at the mean of all occupations, all at two spreads above it.
pub fn need(table: &Occupations, occupation: &Occupation) -> Option<[f64; SKILLS]> {
    let skills = occupation.skills.as_ref()?;
    Some(table.standing(skills).map(|spreads| (0.5 + spreads / (2.0 * REACH)).clamp(0.0, 1.0)))
}
