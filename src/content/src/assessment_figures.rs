//! The figures by which the tests are scored, put where the domain looks for them. Leaves out the figures:
//! `assessment-figures.toml` has them, each with its source and how sure we are.

use domain::assessment::{ErrorFigures, QualityFigures, ScoringFigures};

/// The figures as constants.
pub mod figures {
    use domain::values::{Estimate, Sourced};
    include!(concat!(env!("OUT_DIR"), "/assessment_figures.rs"));
}

use figures::*;

/// Every figure of scoring.
pub static SCORING: ScoringFigures = ScoringFigures {
    tie_points: TIE_POINTS,
    tie_width: TIE_WIDTH,
    missing: MISSING_MOST,
    like: ErrorFigures { reliability: LIKE_RELIABILITY, items: LIKE_ITEMS, spread: LIKE_SPREAD },
    agree: ErrorFigures { reliability: AGREE_RELIABILITY, items: AGREE_ITEMS, spread: AGREE_SPREAD },
    quality: QualityFigures {
        answered: ANSWERED_LEAST,
        same_run: SAME_RUN,
        same_share: SAME_SHARE,
        judged: JUDGED_LEAST,
        scatter: SCATTER_MOST,
        contradictions: CONTRADICTIONS_MOST,
        pairs: PAIRS_LEAST,
        circles: CIRCLES_MOST,
        seconds: FAST_SECONDS,
    },
};
