//! How much an occupation asks of each skill, beside all other occupations. Leaves out what the person has.

use super::{Occupation, Occupations, SKILLS};

/// How many spreads lie between the middle and either end.
const REACH: f64 = 2.0;

/// From this level on, of 0 to 7, a skill is used in earnest. Below it less is asked, however little others ask: hardly any
/// work asks for programming, and what is a little more than that is still hardly anything.
const EARNEST: f64 = 2.0;

/// What is asked of a skill at the mean of all occupations. What is asked less is no reason to learn anything.
pub(super) const MIDDLE: f64 = 0.5;

/// What it asks of each skill, 0 to 1: half at the mean of all occupations, all at two spreads above it; less of a skill
/// that is hardly used.
pub fn need(table: &Occupations, occupation: &Occupation) -> Option<[f64; SKILLS]> {
    let skills = occupation.skills.as_ref()?;
    let mut needs = table.standing(skills).map(|spreads| (MIDDLE + spreads / (2.0 * REACH)).clamp(0.0, 1.0));
    needs.iter_mut().zip(skills).for_each(|(need, level)| *need *= (level / EARNEST).min(1.0));
    Some(needs)
}
