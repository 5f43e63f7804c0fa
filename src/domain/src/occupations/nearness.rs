//! How near an occupation is to another one: by interests, skills, what is done in both, group and level. Leaves out the
//! person.

use super::profile_fit::profile_fit;
use super::{NearFigures, Occupation, Occupations};

/// How many related occupations count, the nearest most.
const RELATED: f64 = 12.0;
/// What the same beroepssegment counts, beside the same beroepsgroep, which counts one.
const SEGMENT: f64 = 0.7;
/// What the same beroepsklasse counts.
const SECTOR: f64 = 0.35;

/// How near work is to other work, 0 to 1. What is not known of either of them does not count.
pub fn nearness(table: &Occupations, from: &Occupation, to: &Occupation, figures: &NearFigures) -> f64 {
    let (mut sum, mut weights) = (0.0, 0.0);
    let mut add = |weight: f64, share: f64| {
        sum += weight * share;
        weights += weight;
    };
    if let (Some(mine), Some(theirs)) = (&from.interests, &to.interests)
        && let Some(share) = profile_fit(mine, theirs)
    {
        add(figures.interests.value, share);
    }
    if let (Some(mine), Some(theirs)) = (&from.skills, &to.skills) {
        let (mine, theirs) = (table.standing(mine), table.standing(theirs));
        let apart = |(one, other): (&f64, &f64)| (one - other) * (one - other);
        let count = mine.iter().map(|_| 1.0).sum::<f64>();
        let squared = mine.iter().zip(&theirs).map(apart).sum::<f64>() / count;
        add(figures.skills.value, libm::exp(-squared / figures.width.value));
    }
    add(figures.related.value, related(from, to).max(related(to, from)));
    add(figures.grouped.value, grouped(from, to));
    let steps = f64::from(to.level) - f64::from(from.level);
    let level = if 0.0 < steps { steps * figures.higher.value } else { -steps * figures.lower.value };
    let share = if 0.0 < weights { sum / weights } else { 0.0 };
    (share - level).clamp(0.0, 1.0)
}

/// How high one stands among what is related to the other, 0 to 1.
fn related(from: &Occupation, to: &Occupation) -> f64 {
    if from.code == to.code {
        return 1.0;
    }
    let mut share = 1.0;
    for code in &from.related {
        if *code == to.code {
            return share;
        }
        share = (share - 1.0 / RELATED).max(0.0);
    }
    0.0
}

fn grouped(from: &Occupation, to: &Occupation) -> f64 {
    if from.group == to.group {
        1.0
    } else if from.segment() == to.segment() {
        SEGMENT
    } else if from.sector() == to.sector() {
        SECTOR
    } else {
        0.0
    }
}
