//! Why an occupation, and why perhaps not: what weighs most on either side. Leaves out the words.

use super::need::{MIDDLE, need};
use super::profile_fit::centred;
use super::{Access, FitFigures, Occupation, Occupations, Reason, SKILLS, Seeker, Stretch};
use crate::values::Country;

/// How many reasons stand for an occupation, and how many against it.
const FOR: usize = 3;
/// How many against it.
const AGAINST: usize = 2;
/// What something has to weigh to be a reason at all.
const LEAST: f64 = 0.0004;

/// How strong reasons are that come of no profile. They only decide which are told, never how well something fits: a
/// diploma by law, few such jobs and a higher level stand above anything of taste, heavy work below most.
mod strength {
    pub const REGULATED: f64 = 0.5;
    pub const RARE: f64 = 0.3;
    pub const HEAVY: f64 = 0.04;
    /// Of the weight of skills.
    pub const NEAR: f64 = 0.3;
    pub const SAME_LEVEL: f64 = 0.1;
    pub const HIGHER: f64 = 0.4;
    pub const LOWER: f64 = 0.2;
}

/// From here on a load is heavy, of 0 to 3.
const HEAVY: u8 = 3;
/// What is asked of a skill below this speaks for nothing.
const ASKED: f64 = 0.3;
/// Below this one would rather not use a skill.
const UNWANTED: f64 = 0.4;
/// A skill wanting by less is not worth a word.
const SLACK: f64 = 0.1;
/// The highest interest or value of an occupation, so that both profiles have one measure.
const HIGHEST: f64 = 7.0;

/// Reasons, the strongest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reasons {
    /// For it, three at most.
    pub pro: Vec<Reason>,
    /// Against it, two at most.
    pub con: Vec<Reason>,
}

/// Reasons that are being weighed.
#[derive(Default)]
struct Scale {
    pro: Vec<(f64, Reason)>,
    con: Vec<(f64, Reason)>,
}

/// Reasons for and against an occupation.
pub fn reasons(
    table: &Occupations,
    seeker: &Seeker,
    to: &Occupation,
    country: Country,
    figures: &FitFigures,
) -> Reasons {
    let mut scale = Scale::default();
    let weights = seeker.weights;
    if let (Some(mine), Some(theirs)) = (&seeker.interests, &to.interests) {
        let kinds = Kinds { met: Reason::Interest, over: Reason::OtherInterest, under: Reason::LostInterest };
        scale.shapes(weights.interests, mine, &theirs.map(|height| height / HIGHEST), kinds);
    }
    if let (Some(mine), Some(theirs)) = (&seeker.values, &to.values) {
        let kinds = Kinds { met: Reason::Value, over: Reason::OtherValue, under: Reason::UnmetValue };
        scale.shapes(weights.values, mine, &theirs.map(|height| height / HIGHEST), kinds);
    }
    if let Some(needs) = need(table, to) {
        scale.skills(weights.skills, seeker, &needs);
    }
    if let Some(last) = seeker.last {
        scale.last(weights.skills, last, to, Stretch::of(table, last, to, &figures.nearness));
    }
    let is_same = seeker.last.is_some_and(|last| last.code == to.code);
    let limits = &seeker.conditions;
    let mut warn = |is_so: bool, strength: f64, reason: Reason| {
        if is_so {
            scale.con(strength, reason);
        }
    };
    warn(to.access(country) == Access::Regulated && !is_same, strength::REGULATED, Reason::Regulated);
    warn(to.common == 0, strength::RARE, Reason::Rare);
    let is_heavy = |most: Option<u8>, load: u8| HEAVY <= load && most.is_none();
    warn(is_heavy(limits.body, to.load.body), strength::HEAVY, Reason::HeavyBody);
    warn(is_heavy(limits.feelings, to.load.feelings), strength::HEAVY, Reason::HeavyFeelings);
    Reasons { pro: strongest(scale.pro, FOR), con: strongest(scale.con, AGAINST) }
}

/// What the reasons are called that come of two profiles.
struct Kinds {
    met: fn(usize) -> Reason,
    over: fn(usize) -> Reason,
    under: fn(usize) -> Reason,
}

impl Scale {
    fn pro(&mut self, strength: f64, reason: Reason) {
        insert(&mut self.pro, strength, reason);
    }

    fn con(&mut self, strength: f64, reason: Reason) {
        insert(&mut self.con, strength, reason);
    }

    /// What two profiles share, and where one is high and the other low.
    fn shapes<const N: usize>(&mut self, weight: f64, mine: &[f64; N], theirs: &[f64; N], kinds: Kinds) {
        for (place, (own, other)) in centred(mine).into_iter().zip(centred(theirs)).enumerate() {
            if 0.0 < own && 0.0 < other {
                self.pro(weight * own * other, (kinds.met)(place));
            } else if own < 0.0 && 0.0 < other {
                self.con(-weight * own * other, (kinds.over)(place));
            } else if 0.0 < own {
                self.con(-weight * own * other, (kinds.under)(place));
            }
        }
    }

    /// What is asked and there, asked and missing, asked and not wanted.
    fn skills(&mut self, weight: f64, seeker: &Seeker, needs: &[f64; SKILLS]) {
        for (place, (need, held)) in needs.iter().zip(&seeker.skills).enumerate() {
            let asked = weight * need * need;
            if let Some(can) = held.can {
                let want = held.want.unwrap_or(MIDDLE);
                if ASKED <= *need && UNWANTED <= want {
                    self.pro(asked * (can - MIDDLE).max(0.0) * want, Reason::Skill(place));
                }
                if MIDDLE <= *need {
                    self.con(asked * (need - can - SLACK).max(0.0), Reason::MissingSkill(place));
                }
            }
            if let Some(want) = held.want
                && MIDDLE <= *need
            {
                self.con(asked * (UNWANTED - want).max(0.0), Reason::UnwantedSkill(place));
            }
        }
    }

    /// How it lies to the last work.
    fn last(&mut self, weight: f64, last: &Occupation, to: &Occupation, stretch: Stretch) {
        if stretch < Stretch::New {
            self.pro(weight * strength::NEAR, Reason::NearLast);
        }
        if stretch == Stretch::Same {
            // That it is the same work says it all.
        } else if to.level == last.level {
            self.pro(weight * strength::SAME_LEVEL, Reason::SameLevel);
        } else if last.level < to.level {
            self.con(weight * strength::HIGHER, Reason::HigherLevel);
        } else {
            self.con(weight * strength::LOWER, Reason::LowerLevel);
        }
    }
}

/// Puts a reason in its place, the strongest first.
fn insert(list: &mut Vec<(f64, Reason)>, strength: f64, reason: Reason) {
    if LEAST < strength {
        let place = list.partition_point(|(known, _)| strength <= *known);
        list.insert(place, (strength, reason));
    }
}

fn strongest(list: Vec<(f64, Reason)>, most: usize) -> Vec<Reason> {
    let mut found: Vec<Reason> = Vec::new();
    for (_, reason) in list {
        if found.len() < most && !found.contains(&reason) {
            found.push(reason);
        }
    }
    found
}
