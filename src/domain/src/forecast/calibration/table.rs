//! The figures from outside, each beside what the forecast says. Leaves out fitting anything but one level a source.

use super::group::{Group, level};
use super::{Miss, Target, Targets};
use crate::dossier::{AgeGroup, Market};
use crate::forecast::{Laws, Parameters, Searched, Situation, WEEKS_A_MONTH};
use crate::values::{Answer, Sourced};

/// How the forecast stands to a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Near enough.
    Within,
    /// Above the bound.
    AboveBound,
    /// Missed, and why.
    Explained(Miss),
    /// Missed without a reason: something is wrong.
    Unexplained,
}

/// One figure with the forecast beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// The id of what is compared: the figure from outside, or our own that it bounds.
    pub id: &'static str,
    /// The figure, as it is compared.
    pub source: f64,
    /// Whether it is compared as a ratio, and not as it is.
    pub is_ratio: bool,
    /// What the forecast says.
    pub model: f64,
    /// How far they may lie apart; None for a bound.
    pub within: Option<f64>,
    /// How they stand to one another.
    pub verdict: Verdict,
    /// The figure as the source has it.
    pub figure: Sourced<f64>,
}

/// Every figure with the forecast beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// In the order of the targets.
    pub rows: Vec<Row>,
    /// The level of the people who got a benefit, against the reference person.
    pub on_benefit: f64,
    /// The level of the people whose age was counted.
    pub helped: f64,
    /// Mean weeks before and after the search, which no pace makes shorter.
    pub fixed_weeks: f64,
}

/// Days in a week.
pub(super) const WEEK: f64 = 7.0;

impl Table {
    /// Holds the forecast with these figures against the targets. `laws` are those of a search that begins now.
    pub fn of(parameters: &Parameters, laws: &Laws, targets: &Targets) -> Self {
        let group = Group { parameters, laws, weeks: targets.horizon.value * WEEKS_A_MONTH };
        let reference = Situation::reference();
        let placed = group.started(&reference, 1.0);
        let mean = group.mean_weeks(&reference, 1.0);
        let mut rows = vec![row(&targets.placed, placed), row(&targets.days, mean * WEEK)];
        let technical = Situation { market: Answer::Known(Market::MoreJobs), ..reference };
        for (target, person) in [
            (&targets.under_30, aged(AgeGroup::Under30)),
            (&targets.from_55, aged(AgeGroup::From55)),
            (&targets.technical, technical),
        ] {
            rows.push(row(target, group.mean_weeks(&person, 1.0) / mean));
        }
        let on_benefit = benefit_level(&group, targets);
        let shares = still(&group, on_benefit, targets);
        rows.extend(targets.on_benefit.iter().zip(shares).map(|((_, target), share)| row(target, share)));
        let bound = group.pace_for(targets.after_sickness.figure.value, targets.after_job.value);
        for pace in [&parameters.recovery.pace, &parameters.person.limited] {
            let held = judged(&targets.after_sickness, bound, pace.value.mid());
            rows.push(Row { id: pace.id, is_ratio: true, ..held });
        }
        let helped = group.level_for(targets.helped.value);
        let share = |target: &Target, ages: &[AgeGroup]| {
            let started = ages.iter().map(|&age| group.started(&aged(age), helped));
            let model = started.sum::<f64>() / ages.len() as f64;
            let held =
                judged(target, target.figure.value / targets.helped.value, model / targets.helped.value);
            Row { is_ratio: true, ..held }
        };
        rows.push(share(&targets.helped_under_40, &[AgeGroup::Under30, AgeGroup::From30]));
        rows.push(share(&targets.helped_from_40, &[AgeGroup::From45]));
        rows.extend(targets.helped_from_57.iter().map(|target| share(target, &[AgeGroup::From55])));
        let fixed_weeks = group.fixed_weeks();
        Self { rows, on_benefit, helped, fixed_weeks }
    }
}

/// The level at which the worst miss above, counted in tolerances, is as large as the worst below.
fn benefit_level(group: &Group<'_>, targets: &Targets) -> f64 {
    level(&|times| {
        let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
        for ((_, target), share) in targets.on_benefit.iter().zip(still(group, times, targets)) {
            let miss = (target.figure.value - share) / target.within.unwrap_or(1.0);
            least = least.min(miss);
            most = most.max(miss);
        }
        least + most
    })
}

/// The shares that have not started when people are counted. Whoever gets a benefit knew that it would come, and
/// searches.
fn still(group: &Group<'_>, times: f64, targets: &Targets) -> [f64; 3] {
    let searching = Situation { searched: Some(Searched::NOW), ..Situation::reference() };
    let weeks = targets.on_benefit.map(|(months, _)| months.value * WEEKS_A_MONTH);
    group.started_by(&searching, times, weeks).map(|started| 1.0 - started)
}

fn aged(age: AgeGroup) -> Situation {
    Situation { age: Answer::Known(age), ..Situation::reference() }
}

fn row(target: &Target, model: f64) -> Row {
    judged(target, target.figure.value, model)
}

fn judged(target: &Target, source: f64, model: f64) -> Row {
    let met = match target.within {
        Some(within) => (model - source).abs() <= within,
        None => source <= model,
    };
    let verdict = match (met, target.within, target.miss) {
        (true, Some(_), _) => Verdict::Within,
        (true, None, _) => Verdict::AboveBound,
        (false, _, Some(miss)) => Verdict::Explained(miss),
        (false, _, None) => Verdict::Unexplained,
    };
    Row {
        id: target.figure.id,
        source,
        is_ratio: false,
        model,
        within: target.within,
        verdict,
        figure: target.figure,
    }
}
