//! The scales one by one: what each means, where it is found, how to practise it. Leaves out the picture.

use super::bars::{level_told, order};
use super::part::{Part, ScaleCard};
use super::words::measured_words;
use content::texts::test_results as t;
use content::{Assessment, AssessmentScale, Voice};
use domain::assessment::{Kind, MIDDLE, Profile, Sitting};

/// All scales, the highest first. Those of `sharpened` have their ways to practise elsewhere.
pub fn cards(
    made: &'static Assessment,
    sitting: &Sitting,
    profile: &Profile,
    sharpened: &[usize],
    voice: Voice,
) -> Vec<Part> {
    let mut cards = Vec::new();
    let kind = made.instrument.kind;
    let first = profile.first();
    for place in order(profile) {
        let (Some(scale), Some(score)) = (made.scales.get(place), profile.scores.get(place)) else {
            continue;
        };
        let is_first = first.is_some_and(|band| band.contains(&place));
        let mut lines = lines(scale, voice);
        if is_first {
            lines.extend(fitting(made, sitting, place, voice).map(|text| t::SAID.fill(voice, [text])));
        }
        if let Some(level) = profile.measured_level(place).filter(|_| score.is_corrected) {
            lines.push(t::CORRECTED_FROM.fill(voice, [measured_words(kind, level, voice)]));
        }
        // A strength needs no exercise.
        let is_elsewhere = is_first || sharpened.contains(&place);
        let practise = if is_elsewhere { Vec::new() } else { ways(scale, voice) };
        cards.push(Part::Card(Box::new(ScaleCard {
            id: made.instrument.scales.get(place).copied().unwrap_or_default(),
            name: scale.name.get(voice),
            level: level_told(kind, profile, score, voice),
            is_open: is_first,
            lines,
            practise,
            now: Some(profile.level(place).unwrap_or_default()),
            is_corrected: score.is_corrected,
        })));
    }
    cards
}

/// What a scale means, where it is found, and a small way to try.
pub fn lines(scale: &AssessmentScale, voice: Voice) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(scale.means.map(|text| text.owned(voice)));
    lines.extend(scale.fits.map(|text| t::FITS.fill(voice, [text.get(voice)])));
    lines.extend(scale.attempt.map(|text| t::ATTEMPT.fill(voice, [text.get(voice)])));
    lines
}

/// Ways to practise a scale.
pub fn ways(scale: &AssessmentScale, voice: Voice) -> Vec<String> {
    scale.sharpen.iter().map(|way| way.owned(voice)).collect()
}

/// A statement of this scale that the person said fits best: what the result rests on, in their own answers.
fn fitting(made: &'static Assessment, sitting: &Sitting, place: usize, voice: Voice) -> Option<&'static str> {
    if made.instrument.kind != Kind::Agree {
        return None;
    }
    let mut best = (MIDDLE, None);
    for (item, words) in made.instrument.items.iter().zip(made.items) {
        let is_of = item.scale == Some(place) && !item.is_reversed;
        if let Some(rate) = sitting.answers.rate(&made.instrument, item).filter(|_| is_of)
            && best.0 < rate
        {
            best = (rate, words.text);
        }
    }
    best.1.map(|text| text.get(voice))
}
