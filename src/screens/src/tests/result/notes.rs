//! What is to be said of how a test was answered: kindly, to the person alone, with what they can do. Leaves out when
//! that is.

use crate::test::Test;
use crate::tests::made_of;
use content::assessment_figures::SCORING;
use content::texts::test_results as t;
use content::{Text, Voice};
use domain::assessment::{QualityNote, Sitting, quality_notes};

/// The notes in words. `seconds` are the times of this session by item, empty when none are known.
pub fn quality_lines(test: Test, sitting: &Sitting, seconds: &[f64], voice: Voice) -> Vec<String> {
    let notes = quality_notes(&made_of(test).instrument, &sitting.answers, seconds, &SCORING.quality);
    notes.into_iter().map(|note| told(note).owned(voice)).collect()
}

fn told(note: QualityNote) -> &'static Text {
    match note {
        QualityNote::FewAnswers => &t::NOTE_FEW,
        QualityNote::SameAnswers => &t::NOTE_SAME,
        QualityNote::Scattered => &t::NOTE_SCATTERED,
        QualityNote::Contradictions => &t::NOTE_CONTRADICTIONS,
        QualityNote::Circles => &t::NOTE_CIRCLES,
        QualityNote::Fast => &t::NOTE_FAST,
    }
}
