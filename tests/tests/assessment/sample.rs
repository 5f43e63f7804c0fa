//! Tests and answers to work with. Leaves out what is checked of them.

use content::assessment_figures::SCORING;
use domain::assessment::{Answers, Instrument, Item, Profile, QualityNote, Reply, Sitting, quality_notes};

/// A test of the product.
pub fn test(id: &str) -> &'static Instrument {
    &content::assessment(id).expect(id).instrument
}

/// All items answered from 1 to 5 by what `rate` says; 0 leaves one out.
pub fn rated(instrument: &Instrument, mut rate: impl FnMut(&Item) -> u8) -> Sitting {
    let mut answers = Answers::default();
    for item in instrument.items {
        let rate = rate(item);
        if rate != 0 {
            answers.insert(item.id, Reply::Rated(rate));
        }
    }
    Sitting { answers, ..Sitting::default() }
}

pub fn profile(instrument: &Instrument, sitting: &Sitting) -> Profile {
    Profile::of(instrument, sitting, &SCORING)
}

pub fn notes(instrument: &Instrument, sitting: &Sitting) -> Vec<QualityNote> {
    quality_notes(instrument, &sitting.answers, &[], &SCORING.quality)
}

/// The shares of all scales.
pub fn shares(profile: &Profile) -> Vec<Option<f64>> {
    profile.scores.iter().map(|score| score.share).collect()
}

/// An item of a scale of a test that only this folder knows.
pub const fn item(id: &'static str, scale: usize, is_reversed: bool) -> Item {
    let none: &[&str] = &[];
    Item {
        id,
        scale: Some(scale),
        is_reversed,
        is_start: false,
        between: None,
        choices: none,
        heavy: none,
        light: none,
    }
}
