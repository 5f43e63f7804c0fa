//! Tests that were taken, and yet say nothing to choose work by: no scale stands out, or answers go against one another.
//! Leaves out the words.

use content::Assessment;
use content::assessment_figures::SCORING;
use domain::assessment::{Profile, QualityNote, Sitting, quality_notes};

/// Why a test is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Nothing stands out beyond chance.
    Flat,
    /// Answers about one thing lie far apart.
    Scattered,
    /// Choices go round in a circle.
    Circles,
}

impl Doubt {
    /// Why a test is not counted; None when it is. What the person put right is no contradiction.
    pub fn of(test: &Assessment, sitting: &Sitting, profile: &Profile) -> Option<Self> {
        if profile.is_flat() {
            return Some(Self::Flat);
        }
        if !sitting.corrections.is_empty() {
            return None;
        }
        let notes = quality_notes(&test.instrument, &sitting.answers, &[], &SCORING.quality);
        let doubt = |note: QualityNote| match note {
            QualityNote::Scattered => Some(Self::Scattered),
            QualityNote::Circles => Some(Self::Circles),
            _ => None,
        };
        notes.into_iter().find_map(doubt)
    }
}
