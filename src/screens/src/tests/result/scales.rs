//! A test with scales: summary, picture, scales one by one, what can be sharpened. Leaves out tests without
//! scores.

use super::part::{Part, ScaleCard};
use super::{bars, cards, has_strengths, summary};
use crate::test::Test;
use crate::tests::made_of;
use content::assessment_figures::SCORING;
use content::texts::{assessment_werkwaarden as values, test_results as t};
use content::{Assessment, Voice};
use domain::assessment::{Profile, Sitting};

/// The parts, in order.
pub fn parts(test: Test, sitting: &Sitting, voice: Voice) -> Vec<Part> {
    let made = made_of(test);
    let profile = Profile::of(&made.instrument, sitting, &SCORING);
    let mut parts = summary::summary(test, made, sitting, &profile, voice);
    if let Some(picture) = bars::picture(test, made, &profile, voice) {
        parts.push(Part::Heading(t::PICTURE_HEADING.get(voice)));
        parts.push(Part::Picture(Box::new(picture)));
    }
    let sharpened = if has_strengths(test) { bars::sharpened(&profile) } else { &[] };
    parts.push(Part::Heading(t::MEANS_HEADING.get(voice)));
    parts.extend(cards::cards(made, sitting, &profile, sharpened, voice));
    if !sharpened.is_empty() {
        parts.push(Part::Heading(t::SHARPEN_HEADING.get(voice)));
        parts.push(Part::says(t::SHARPEN_INTRO.get(voice)));
        parts.extend(sharpened.iter().filter_map(|place| sharpen(made, *place, voice)));
    }
    if has_strengths(test) {
        parts.push(Part::Hidden);
    }
    if test == Test::Values && profile.first().is_some() {
        let ways = [&values::NEXT_1, &values::NEXT_2, &values::NEXT_3];
        parts.push(Part::Heading(t::NEXT_HEADING.get(voice)));
        parts.push(Part::Listed(ways.iter().map(|way| way.owned(voice)).collect()));
    }
    parts
}

/// A scale with ways to practise it.
fn sharpen(made: &'static Assessment, place: usize, voice: Voice) -> Option<Part> {
    let scale = made.scales.get(place)?;
    Some(Part::Card(Box::new(ScaleCard {
        name: scale.name.get(voice),
        is_open: true,
        practise: cards::ways(scale, voice),
        ..ScaleCard::default()
    })))
}
