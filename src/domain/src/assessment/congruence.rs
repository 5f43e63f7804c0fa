//! How well two codes of three interests fit, by two published rules. Leaves out what is done with that.
//!
//! The C-index (Brown and Gore, 1994): 3 · x₁ + 2 · x₂ + x₃, where x is 3 for the same interest at that place, 2 for a
//! neighbour on the hexagon, 1 for one further, 0 for the opposite; 0 to 18. Iachan's M (1984): a weight for every
//! interest that both codes have, by its places in both; 0 to 28.

use super::code::Code;
use super::hexagon::{Interest, Relation};

/// What a place weighs in the C-index.
const PLACES: [u8; 3] = [3, 2, 1];

/// What an interest weighs in Iachan's M, by its places in both codes.
const SHARED: [[u8; 3]; 3] = [[22, 10, 4], [10, 5, 2], [4, 2, 1]];

/// The C-index of two codes, 0 to 18.
pub fn c_index(person: Code, work: Code) -> u8 {
    let near = |one: Interest, other: Interest| match one.towards(other) {
        Relation::Same => 3,
        Relation::Adjacent => 2,
        Relation::Alternate => 1,
        Relation::Opposite => 0,
    };
    PLACES.into_iter().zip(person).zip(work).map(|((weight, one), other)| weight * near(one, other)).sum()
}

/// Iachan's M of two codes, 0 to 28.
pub fn m_index(person: Code, work: Code) -> u8 {
    let mut sum = 0;
    for (one, weights) in person.into_iter().zip(SHARED) {
        for (other, weight) in work.into_iter().zip(weights) {
            sum += if one == other { weight } else { 0 };
        }
    }
    sum
}

/// The lowest and the highest that a rule gives for any of these codes.
pub fn between(codes: &[Code], work: Code, rule: fn(Code, Code) -> u8) -> Option<(u8, u8)> {
    let all = || codes.iter().map(|code| rule(*code, work));
    Some((all().min()?, all().max()?))
}
