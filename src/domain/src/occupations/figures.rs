//! The figures of matching. Leaves out the figures themselves: the content package has them, each with its source.

use super::Weights;
use crate::values::Sourced;

/// Figures of matching.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FitFigures {
    /// What interests weigh to begin with.
    pub interests: Sourced<f64>,
    /// What skills, level and last work weigh.
    pub skills: Sourced<f64>,
    /// What values weigh.
    pub values: Sourced<f64>,
    /// What wanting to use skills weighs, as a share of what the skills test says.
    pub want: Sourced<f64>,
    /// Up to here the skills test says that nothing fits, 0 to 1.
    pub skills_none: Sourced<f64>,
    /// From here on it says that all fits.
    pub skills_all: Sourced<f64>,
    /// What is left of the distance to the middle when the skills test is all that is known, 0 to 1.
    pub skills_alone: Sourced<f64>,
    /// What nearness to the last work weighs where skills were tested too, as a share.
    pub near: Sourced<f64>,
    /// How near two occupations are.
    pub nearness: NearFigures,
    /// Where bands begin.
    pub bands: BandFigures,
    /// What a gap asks.
    pub gap: GapFigures,
    /// The part of a sector's work by which the sector is judged, 0 to 1.
    pub best_part: Sourced<f64>,
    /// The share of a sector's work on the Flemish list of shortage occupations from which on there are more jobs than people.
    pub listed: Sourced<f64>,
}

impl FitFigures {
    /// What each part weighs to begin with.
    pub fn weights(&self) -> Weights {
        Weights { interests: self.interests.value, skills: self.skills.value, values: self.values.value }
    }
}

/// How near two occupations are: four things that speak for it, and steps of level that speak against it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NearFigures {
    /// What it weighs that interests go together.
    pub interests: Sourced<f64>,
    /// What it weighs that skills go together.
    pub skills: Sourced<f64>,
    /// How far apart skills may lie, in squared spreads, before hardly anything is left.
    pub width: Sourced<f64>,
    /// What it weighs that the same things are done in both.
    pub related: Sourced<f64>,
    /// What it weighs that both stand in one group of occupations.
    pub grouped: Sourced<f64>,
    /// What a level higher takes away.
    pub higher: Sourced<f64>,
    /// What a level lower takes away.
    pub lower: Sourced<f64>,
    /// From what nearness on work is next to the last.
    pub adjacent: Sourced<f64>,
}

/// Where bands begin, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BandFigures {
    /// From here on it fits well.
    pub good: Sourced<f64>,
    /// From here on it fits.
    pub fits: Sourced<f64>,
    /// From here on it can be.
    pub possible: Sourced<f64>,
}

/// What a gap asks, each as a share of a skill, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GapFigures {
    /// From here on a skill is missing.
    pub missing: Sourced<f64>,
    /// Up to so much in all, it is learnt on the job.
    pub on_the_job: Sourced<f64>,
    /// Up to so much, a short course does.
    pub short: Sourced<f64>,
}
