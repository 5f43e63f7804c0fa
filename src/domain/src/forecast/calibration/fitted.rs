//! What the sources ask of the figures of the forecast: level and spread of the reference cohort, and the paces that a
//! source alone would give. Run by hand, not in the page. Leaves out writing them down.

use super::Targets;
use super::group::{Group, level};
use crate::dossier::Market;
use crate::forecast::{Laws, Parameters, Situation, WEEKS_A_MONTH};
use crate::values::Answer;

/// Days in a week.
const WEEK: f64 = 7.0;
/// The narrowest and the widest spread that is looked for.
const SPREADS: (f64, f64) = (0.0, 3.0);
/// Halvings of the range of spreads.
const HALVINGS: usize = 24;

/// What two sources ask of a pace, each alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PaceRange {
    /// By how long those who found work took.
    pub by_days: f64,
    /// By how many found work.
    pub by_share: f64,
}

/// What the sources ask.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fitted {
    /// The level that meets the share placed and, with the spread, their mean days.
    pub level: f64,
    /// The spread.
    pub spread: f64,
    /// The pace under 30.
    pub under_30: PaceRange,
    /// The pace from 55.
    pub from_55: PaceRange,
    /// The pace in industry and technology.
    pub technical: f64,
    /// The pace after sickness of any kind, against that after a job.
    pub after_sickness: f64,
}

impl Fitted {
    /// Fits level and spread to the reference cohort, and asks every other source with the figures as they are.
    pub fn of(parameters: &Parameters, targets: &Targets) -> Self {
        let weeks = targets.horizon.value * WEEKS_A_MONTH;
        let mut own = *parameters;
        let (mut low, mut high) = SPREADS;
        for _ in 0..HALVINGS {
            let (_, days) = at_spread(&mut own, targets, weeks, (low + high) / 2.0);
            // The more people differ, the sooner those who find work in time have found it.
            if targets.days.figure.value < days { low = own.search.spread.value } else { high = own.search.spread.value }
        }
        let spread = (low + high) / 2.0;
        let (fitted_level, _) = at_spread(&mut own, targets, weeks, spread);
        let laws = Laws::new(parameters);
        let group = Group { parameters, laws: &laws, weeks };
        let helped = group.level_for(targets.helped.value);
        let range = |days: f64, share: f64| PaceRange {
            by_days: by_days(&group, days),
            by_share: group.level_for(share) / helped,
        };
        let [first, second] = targets.helped_from_57.map(|target| target.figure.value);
        Self {
            level: fitted_level,
            spread,
            under_30: range(targets.under_30.figure.value, targets.helped_under_40.figure.value),
            from_55: range(targets.from_55.figure.value, (first + second) / 2.0),
            technical: by_days(&group, targets.technical.figure.value),
            after_sickness: after_sickness(&group, targets),
        }
    }
}

/// The pace after sickness against that after a job, as the shares at work within a year ask it.
pub(super) fn after_sickness(group: &Group<'_>, targets: &Targets) -> f64 {
    group.level_for(targets.after_sickness.figure.value) / group.level_for(targets.after_job.value)
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

/// The pace at which those who find work take so many times the days of the reference person.
fn by_days(group: &Group<'_>, times: f64) -> f64 {
    let person = Situation { market: Answer::Known(Market::Balanced), ..Situation::reference() };
    let wanted = group.mean_weeks(&person, 1.0) * times;
    level(&|pace| wanted - group.mean_weeks(&person, pace))
}
