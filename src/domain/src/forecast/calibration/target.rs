//! Figures from outside that the forecast is held against. Leaves out the figures themselves: the content package has
//! them, each with its source and how sure we are.

use crate::values::Sourced;

/// Why the forecast does not meet a figure, where that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Miss {
    /// The weeks before and after the search do not shrink with its pace.
    FixedWeeks,
    /// Another source says otherwise; the forecast stands between them.
    SourcesDisagree,
    /// Leaving a benefit is not finding work.
    NotWork,
    /// The figure is of other people than any question of ours tells apart.
    OtherPeople,
}

/// One figure to be held against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// The figure.
    pub figure: Sourced<f64>,
    /// How far the forecast may lie from it, in its own unit. None for a bound: the forecast may not lie below it.
    pub within: Option<f64>,
    /// Why it is missed, where it is.
    pub miss: Option<Miss>,
}

/// Every figure that the forecast is held against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Targets {
    /// Months in which someone must have started to count as placed.
    pub horizon: Sourced<f64>,
    /// Share of the reference cohort that was placed.
    pub placed: Target,
    /// Mean days among those placed.
    pub days: Target,
    /// Days under 30, as a multiple of those of all.
    pub under_30: Target,
    /// Days over 55, as a multiple of those of all.
    pub from_55: Target,
    /// Days in industry and technology, as a multiple of those of all.
    pub technical: Target,
    /// Shares that still have a benefit, each after its months.
    pub on_benefit: [(Sourced<f64>, Target); 3],
    /// Share at work within a year of a benefit that followed a job.
    pub after_job: Sourced<f64>,
    /// The same for one that followed sickness: a bound.
    pub after_sickness: Target,
    /// Share of all outplacement clients that found work.
    pub helped: Sourced<f64>,
    /// The same under 40.
    pub helped_under_40: Target,
    /// The same from 40 to 57.
    pub helped_from_40: Target,
    /// The same from 57, in two years.
    pub helped_from_57: [Target; 2],
}
