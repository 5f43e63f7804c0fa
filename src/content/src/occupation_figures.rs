//! The figures by which occupations are matched, put where the domain looks for them. Leaves out the figures:
//! `occupation-figures.toml` has them, each with its source and how sure we are.

use domain::occupations::{BandFigures, FitFigures, GapFigures, NearFigures};

/// The figures as constants.
pub mod figures {
    use domain::values::{Estimate, Sourced};
    include!(concat!(env!("OUT_DIR"), "/occupation_figures.rs"));
}

use figures::*;

/// Every figure of matching.
pub static MATCHING: FitFigures = FitFigures {
    interests: WEIGHT_INTERESTS,
    skills: WEIGHT_SKILLS,
    values: WEIGHT_VALUES,
    want: WANT_SHARE,
    skills_none: SKILLS_NONE,
    skills_all: SKILLS_ALL,
    skills_alone: SKILLS_ALONE,
    near: NEAR_SHARE,
    nearness: NearFigures {
        interests: NEAR_INTERESTS,
        skills: NEAR_SKILLS,
        width: NEAR_WIDTH,
        related: NEAR_RELATED,
        grouped: NEAR_GROUPED,
        higher: LEVEL_HIGHER,
        lower: LEVEL_LOWER,
        adjacent: ADJACENT_FROM,
    },
    bands: BandFigures { good: BAND_GOOD, fits: BAND_FITS, possible: BAND_POSSIBLE },
    gap: GapFigures { missing: GAP_MISSING, on_the_job: GAP_ON_THE_JOB, short: GAP_SHORT },
    best_part: SECTOR_BEST_PART,
    listed: SECTOR_LISTED,
};
