//! The strengths that the person names, beside what the answers show. Leaves out how strong they are.

use super::found::{Found, Row, names, told};
use crate::test::Test;
use crate::tests::made_of;
use content::Voice;
use content::assessment_figures::SCORING;
use content::texts::balance as t;
use domain::assessment::{MIDDLE, Profile};
use domain::dossier::Dossier;

/// The strengths that the person names, those that only the answers show, and where both differ.
pub(super) fn strengths(dossier: &Dossier, voice: Voice) -> Found {
    let (test, made) = (Test::WorkStyles, made_of(Test::WorkStyles));
    let sitting = dossier.assessments.get(test.id()).filter(|sitting| !sitting.named.is_empty());
    let Some(sitting) = sitting else { return told(test, Vec::new(), voice) };
    let profile = Profile::of(&made.instrument, sitting, &SCORING);
    let named: Vec<&str> = sitting.named.iter().map(String::as_str).collect();
    let (mut own, mut low) = (Vec::new(), Vec::new());
    for (place, _) in made.instrument.scales.iter().enumerate().filter(|(_, id)| named.contains(id)) {
        own.push(place);
        let score = profile.scores.get(place).filter(|score| !score.is_corrected);
        let is_below = |share: f64, error: f64| share + error < 0.5;
        let is_low = profile.level(place).is_some_and(|level| level < MIDDLE);
        if score.is_some_and(|score| {
            is_low || score.measured.is_some_and(|share| is_below(share, score.error.unwrap_or_default()))
        }) {
            low.push(place);
        }
    }
    let hidden = profile.hidden(&made.instrument, &named);
    let mut notes = Vec::new();
    if !hidden.is_empty() {
        notes.push(t::HIDDEN_STRENGTH.fill(voice, [names(made, &hidden, voice)]));
    }
    if !low.is_empty() {
        notes.push([&names(made, &low, voice), ": ", t::DIFFER.get(voice)].concat());
    }
    let rows = vec![Row { label: t::NAMED.get(voice), words: names(made, &own, voice) }];
    Found { notes, ..told(test, rows, voice) }
}
