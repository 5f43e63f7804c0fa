//! A dossier of a full year, from the answers to pictures and back, with the time that it takes. Leaves out browsers.

use crate::drawn::{SQUARES, seen};
use formats::dossier_file::{from_json, to_json};
use formats::opened_file::{Opened, look};
use formats::qr_series::{Gathering, PACE, Sending, pack, read_picture, unpack};
use native_tests::chance::Chance;

/// A year in which everything was kept, made by `make.py` beside it.
const YEAR: &str = include_str!("../../cases/qr-series/year.json");
/// Milliseconds in which it has to be there.
const MOST: u32 = 60_000;

#[test]
fn a_full_year_goes_from_screen_to_camera_within_a_minute() {
    let year = from_json(YEAR).expect("a dossier");
    assert!(60 <= year.records.iter().count() && 25 <= year.notes.iter().count());
    let text = to_json(&year);
    let packed = pack(text.as_bytes());
    let sending = Sending::of(&packed).expect("not too much for codes");
    // One code in five is missed, as it changes while the camera looks; others where they are looked at once and not read.
    let (mut gathering, mut chance, mut number) = (Gathering::default(), Chance(7), 0_u16);
    while gathering.whole().is_none() {
        let picture = seen(&sending.frame(number), 4.0 * SQUARES, f64::from(number % 7), [30, 220]);
        let picture = picture.grainy(&mut chance);
        let seen = (0 < chance.below(5)).then(|| read_picture(&picture.points(), picture.width));
        if let Some(code) = seen.flatten() {
            gathering.take(&code).expect("ours");
        }
        number += 1;
    }
    let (at_best, with_loss) = (sending.total() as u32 * PACE, u32::from(number) * PACE);
    println!(
        "{} bytes, {} packed, {} pieces: {at_best} ms, with a fifth missed {with_loss} ms",
        text.len(),
        packed.len(),
        sending.total(),
    );
    assert!(with_loss < MOST, "{with_loss} ms");
    let back = unpack(&gathering.whole().expect("whole")).expect("packed");
    assert_eq!(back, text.as_bytes());
    assert_eq!(look(&back), Ok(Opened::Dossier(Box::new(year))));
}
