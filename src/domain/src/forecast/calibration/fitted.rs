//! What outside figures ask of our own: level and spread of the reference cohort, and the paces that a source alone
//! would give. For developers, not for the page. Leaves out writing them down.

use super::Targets;
use super::group::{Group, level};
use super::table::WEEK;
use crate::forecast::{Laws, Parameters, Situation, WEEKS_A_MONTH};

/// The narrowest and the widest spread that is looked for.
const SPREADS: (f64, f64) = (0.0, 3.0);
/// Halvings of the range of spreads.
const HALVINGS: usize = 20;

/// What two sources ask of a pace, each alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PaceAsked {
    /// By the days that those who found work took.
    pub by_days: f64,
    /// By how many found work.
    pub by_share: f64,
}

/// What outside figures ask.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fitted {
    /// The level that places the right share.
    pub level: f64,
    /// The spread that, with that level, gives those placed the right mean days.
    pub spread: f64,
    /// The pace under 30.
    pub under_30: PaceAsked,
    /// The pace from 55.
    pub from_55: PaceAsked,
    /// The pace in industry and technology, by days.
    pub technical: f64,
    /// The pace after sickness of any kind, against that after a job, by share.
    pub after_sickness: f64,
}

impl Fitted {
    /// Fits level and spread to the reference cohort. Everything else is asked with the figures as they are.
    pub fn of(parameters: &Parameters, targets: &Targets) -> Self {
        let weeks = targets.horizon.value * WEEKS_A_MONTH;
        let mut own = *parameters;
        let (mut low, mut high) = SPREADS;
        for _ in 0..HALVINGS {
            let spread = (low + high) * 0.5;
            let (_, days) = at_spread(&mut own, targets, weeks, spread);
            // The more people differ, the sooner those who find work in time have found it.
            let ends = if targets.days.figure.value < days { (spread, high) } else { (low, spread) };
            (low, high) = ends;
        }
        let spread = (low + high) * 0.5;
        let (fitted_level, _) = at_spread(&mut own, targets, weeks, spread);
        let laws = Laws::new(parameters);
        let group = Group { parameters, laws: &laws, weeks };
        let helped = group.level_for(targets.helped.value);
        let asked = |days: f64, share: f64| PaceAsked {
            by_days: by_days(&group, days),
            by_share: group.level_for(share) / helped,
        };
        let [first, second] = targets.helped_from_57.map(|target| target.figure.value);
        Self {
            level: fitted_level,
            spread,
            under_30: asked(targets.under_30.figure.value, targets.helped_under_40.figure.value),
            from_55: asked(targets.from_55.figure.value, (first + second) * 0.5),
            technical: by_days(&group, targets.technical.figure.value),
            after_sickness: group.pace_for(targets.after_sickness.figure.value, targets.after_job.value),
        }
    }
}

/// The level that places the right share at this spread, and the mean days of those placed.
fn at_spread(own: &mut Parameters, targets: &Targets, weeks: f64, spread: f64) -> (f64, f64) {
    own.search.spread.value = spread;
    own.search.level.value = 1.0;
    let laws = Laws::new(own);
    let group = Group { parameters: own, laws: &laws, weeks };
    let level = group.level_for(targets.placed.figure.value);
    (level, group.mean_weeks(&Situation::reference(), level) * WEEK)
}

/// The pace at which those who find work in time take so many times the days of the reference person.
fn by_days(group: &Group<'_>, times: f64) -> f64 {
    let reference = Situation::reference();
    let wanted = group.mean_weeks(&reference, 1.0) * times;
    level(&|pace| wanted - group.mean_weeks(&reference, pace))
}
