//! How well an occupation fits a person: three parts and the whole. Leaves out why.

use super::nearness::nearness;
use super::need::need;
use super::profile_fit::profile_fit;
use super::skill_fit::skill_fit;
use super::{FitFigures, Occupation, Occupations, Seeker};

/// How well an occupation fits, each 0 to 1; None where nothing is known to hold against each other.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Fit {
    /// By interests.
    pub interests: Option<f64>,
    /// By skills, level and last work.
    pub skills: Option<f64>,
    /// By values.
    pub values: Option<f64>,
    /// By all that is known; what is not known hands its weight to the rest.
    pub whole: Option<f64>,
}

impl Fit {
    /// How well an occupation fits a person.
    pub fn of(table: &Occupations, seeker: &Seeker, to: &Occupation, figures: &FitFigures) -> Self {
        let both = |mine: Option<&[f64; 6]>, theirs: Option<&[f64; 6]>| profile_fit(mine?, theirs?);
        let interests = both(seeker.interests.as_ref(), to.interests.as_ref());
        let values = both(seeker.values.as_ref(), to.values.as_ref());
        let skills = skills(table, seeker, to, figures);
        let weights = seeker.weights;
        let (mut sum, mut all) = (0.0, 0.0);
        for (weight, part) in
            [(weights.interests, interests), (weights.skills, skills), (weights.values, values)]
        {
            if let Some(part) = part {
                sum += weight * part;
                all += weight;
            }
        }
        let whole = (0.0 < all).then(|| sum / all);
        let is_alone = seeker.last.is_none() && skills.is_some() && all <= weights.skills;
        let whole = whole.map(|whole| if is_alone { shrunk(whole, figures) } else { whole });
        Self { interests, skills, values, whole }
    }
}

/// By the skills test and by the last work, each where there is one.
fn skills(table: &Occupations, seeker: &Seeker, to: &Occupation, figures: &FitFigures) -> Option<f64> {
    let near = seeker.last.map(|last| by_last(nearness(table, last, to, &figures.nearness), figures));
    let tested = need(table, to).and_then(|needs| skill_fit(&needs, &seeker.skills, figures.want.value));
    let tested = tested.map(|share| {
        let (none, all) = (figures.skills_none.value, figures.skills_all.value);
        ((share - none) / (all - none)).clamp(0.0, 1.0)
    });
    match (near, tested) {
        (Some(near), Some(tested)) => Some(figures.near.value * near + (1.0 - figures.near.value) * tested),
        (near, tested) => near.or(tested),
    }
}

/// What the skills test says when nothing else is known: so much nearer to the middle that nothing fits well by it.
fn shrunk(share: f64, figures: &FitFigures) -> f64 {
    0.5 + figures.skills_alone.value * (share - 0.5)
}

/// Nearness as a fit: what is just next to the last work just fits, and nearer work fits accordingly.
fn by_last(near: f64, figures: &FitFigures) -> f64 {
    let (edge, fits) = (figures.nearness.adjacent.value, figures.bands.fits.value);
    if near < edge { near / edge * fits } else { fits + (near - edge) / (1.0 - edge) * (1.0 - fits) }
}
