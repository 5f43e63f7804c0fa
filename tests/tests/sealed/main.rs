//! Sealed files: what an independent implementation made opens, what was changed does not, and what asks too much is
//! refused before it is given anything. Leaves out what is in them.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops where it is not met"
)]

mod at_rest;
mod limits;
mod tampering;
mod vectors;

use formats::sealed_file::{CHANCE, Derivation, seal_by};

/// The phrase of these tests.
const PHRASE: &[u8] = b"vier gewone woorden";
/// What they seal.
const TEXT: &[u8] = br#"{"format":"routekaart-dossier","version":6,"dossier":{}}"#;

/// A sealed file of the least cost, so that hundreds can be tried.
fn sealed() -> Vec<u8> {
    let chance: [u8; CHANCE] = std::array::from_fn(|place| u8::try_from(place * 3).expect("a byte"));
    seal_by(Derivation::LEAST, TEXT, PHRASE, chance).expect("sealed")
}
