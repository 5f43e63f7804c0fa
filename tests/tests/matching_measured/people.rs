//! Many made-up people, the list that each gets, and the document that what is measured must stand in. Leaves out what is
//! measured.

use crate::incumbent::{Taken, Truth, dossier};
use content::occupation_figures::MATCHING;
use content::occupations::known;
use domain::dossier::Dossier;
use domain::occupations::{FitBand, Occupations, Weights, matches};
use native_tests::chance::Chance;
use screens::occupations::seeker::seeker;

/// How many of a list are looked at.
pub const SHOWN: usize = 20;

/// All occupations.
pub fn table() -> &'static Occupations {
    known().expect("the table is built in")
}

/// Someone with the seed of their answers.
pub type Person = (Truth, u64);

/// As many people of each occupation as it is common, one to three, each so far from it as `own` says.
pub fn people(own: f64) -> Vec<Person> {
    let mut chance = Chance(11);
    let mut people = Vec::new();
    for work in table().iter() {
        for number in 0..work.common {
            let seed = u64::from(work.code) * 10 + u64::from(number);
            people.extend(Truth::of(table(), work, own, &mut chance).map(|truth| (truth, seed)));
        }
    }
    people
}

/// What someone gets to see: codes and bands, without what hardly anyone does.
pub fn list(dossier: &Dossier, weights: Option<Weights>) -> Vec<(u16, FitBand)> {
    let mut seeker = seeker(dossier, table());
    seeker.weights = weights.unwrap_or(seeker.weights);
    let found = matches(table(), &seeker, &MATCHING).found;
    let shown = found.iter().filter(|found| 0 < found.occupation.common);
    shown.map(|found| (found.occupation.code, found.band)).collect()
}

/// The list of someone who took these tests.
pub fn list_of((truth, seed): &Person, taken: Taken, weights: Option<Weights>) -> Vec<(u16, FitBand)> {
    list(&dossier(truth, taken, *seed), weights)
}

/// How many of the first of one list are among the first `most` of another.
pub fn shared(one: &[(u16, FitBand)], other: &[(u16, FitBand)], most: usize) -> usize {
    let other = &other[..most.min(other.len())];
    one.iter().take(SHOWN).filter(|(code, _)| other.iter().any(|(known, _)| known == code)).count()
}

/// What is measured must stand in the document, row by row.
pub fn assert_documented(rows: &[String]) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/MATCHING.md");
    let text = std::fs::read_to_string(path).expect("the document");
    for row in rows {
        println!("{row}");
    }
    for row in rows {
        assert!(text.lines().any(|line| line == row), "the document has not: {row}");
    }
}
