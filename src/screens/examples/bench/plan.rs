//! The plan: which work is measured for which dossier, in which order. Leaves out doing it.

use domain::dossier::Dossier;

use crate::subject::Subject;
use crate::{cases, sliders};

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// One forecast as far as a screen tells it, read at one in five, half and four in five.
    Forecast,
    /// The same over all ten years.
    WholeForecast,
    /// The causes.
    Causes,
    /// What would help, with pairs, and the day on which income is needed held against it.
    Levers,
    /// All of it, after a slider moved: the dossier read, forecast, causes and levers.
    Recompute,
    /// A forecast from what happened in the search: a search law of its own, tabulated.
    Reforecast,
    /// The same model drawn 100,000 times.
    MonteCarlo,
    /// All occupations held against the person.
    Matching,
}

impl Measure {
    /// Its name in the report.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Forecast => "forecast",
            Self::WholeForecast => "whole-forecast",
            Self::Causes => "causes",
            Self::Levers => "levers",
            Self::Recompute => "recompute",
            Self::Reforecast => "re-forecast",
            Self::MonteCarlo => "monte-carlo",
            Self::Matching => "matching",
        }
    }

    /// How often it is done in one unit, so that a unit is long beside a step of the browser's clock. A move of a
    /// slider is done once: its slowest moves are what counts.
    pub const fn repeats(self) -> usize {
        match self {
            Self::Forecast | Self::WholeForecast => 16,
            Self::Reforecast | Self::Matching => 4,
            Self::Causes | Self::Levers => 2,
            Self::Recompute | Self::MonteCarlo => 1,
        }
    }
}

/// One piece of work.
pub struct Unit {
    /// What is measured.
    pub measure: Measure,
    /// For which dossier.
    #[cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "only the native side says it"))]
    pub case: &'static str,
    subject: Subject,
}

impl Unit {
    /// Does it, and folds the bits of what came out into a byte.
    pub fn run(&self) -> u8 {
        let mut folded = 0;
        for _ in 0..self.measure.repeats() {
            let subject = std::hint::black_box(&self.subject);
            folded = match self.measure {
                Measure::Forecast => subject.forecast(),
                Measure::WholeForecast => subject.whole_forecast(),
                Measure::Causes => subject.causes(),
                Measure::Levers => subject.levers(),
                Measure::Recompute => subject.recompute(),
                Measure::Reforecast => subject.reforecast(),
                Measure::MonteCarlo => subject.monte_carlo(),
                Measure::Matching => subject.matching(),
            };
        }
        folded
    }
}

/// What is measured for a dossier as it is.
const WITHOUT_A_CHANGE: [Measure; 4] =
    [Measure::Forecast, Measure::WholeForecast, Measure::Causes, Measure::Levers];
/// Dossiers that are also drawn: the reference person, and the one of whom nothing is known.
const DRAWN: [&str; 2] = ["reference", "all-unknown"];

/// The dossier with a last work and tests of interests, skills and values.
const MATCHED: &str = "all-answered";

/// Everything, dossier by dossier.
pub fn all() -> Vec<Unit> {
    let mut plan = Vec::new();
    for (case, dossier) in cases::all() {
        let unit = |measure, dossier: &Dossier| Unit { measure, case, subject: Subject::new(dossier) };
        plan.extend(WITHOUT_A_CHANGE.map(|measure| unit(measure, &dossier)));
        plan.push(unit(Measure::Reforecast, &cases::searched(&dossier)));
        if DRAWN.contains(&case) {
            plan.push(unit(Measure::MonteCarlo, &dossier));
        }
        if case == MATCHED {
            plan.push(unit(Measure::Matching, &dossier));
        }
        plan.extend(sliders::moves(&dossier).iter().map(|moved| unit(Measure::Recompute, moved)));
    }
    plan
}
