//! The numbers of occupations as matching takes them, and which other work may bring the diploma. Leaves out names.

use super::{Occupation, Table};
use domain::occupations::{self, Load, Occupations};

include!(concat!(env!("OUT_DIR"), "/occupation_diplomas.rs"));

/// One step of interests, above the lowest.
const INTEREST: f64 = 0.1;
/// One step of skill levels.
const SKILL: f64 = 0.5;
/// One step of values, above the lowest.
const VALUE: f64 = 0.5;

/// The facts of all occupations of a table.
pub fn facts(table: &Table<'_>) -> Occupations {
    Occupations::new(table.occupations.iter().map(of).collect())
}

fn of(occupation: &Occupation<'_>) -> occupations::Occupation {
    occupations::Occupation {
        code: occupation.code(),
        group: occupation.brc(),
        level: occupation.level(),
        zone: occupation.zone(),
        common: occupation.common(),
        interests: occupation.interests().map(|steps| row(steps, INTEREST, 1.0)),
        skills: occupation.skill_levels().map(|steps| row(steps, SKILL, 0.0)),
        values: occupation.values().map(|steps| row(steps, VALUE, 1.0)),
        load: Load {
            body: occupation.physical(),
            feelings: occupation.emotional(),
            hours: occupation.shifts(),
        },
        place: occupation.place(),
        access_nl: occupation.access_in_the_netherlands(),
        access_be: occupation.access_in_flanders(),
        shortage: occupation.shortage_in_flanders(),
        related: occupation.related().collect(),
        met_by: DIPLOMAS.iter().find(|(code, _)| *code == occupation.code()).map_or(&[], |(_, by)| by),
    }
}

/// Steps as numbers, from the lowest on.
fn row<const N: usize>(steps: &[u8], step: f64, lowest: f64) -> [f64; N] {
    let mut row = [lowest; N];
    row.iter_mut().zip(steps).for_each(|(place, steps)| *place = lowest + step * f64::from(*steps));
    row
}
