//! The plan: which work is measured for which dossier, in which order. Leaves out doing it.

use domain::dossier::Dossier;

use crate::{cases, sliders, subject};

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// One forecast, read at one in five, half and four in five.
    Forecast,
    /// The causes.
    Causes,
    /// All of it, after a slider moved: the dossier read, forecast, causes and levers.
    Recompute,
    /// A forecast from what happened in the search: a search law of its own, tabulated.
    Reforecast,
    /// The same model drawn 100,000 times.
    MonteCarlo,
}

impl Measure {
    /// Its name in the report.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Forecast => "forecast",
            Self::Causes => "causes",
            Self::Recompute => "recompute",
            Self::Reforecast => "re-forecast",
            Self::MonteCarlo => "monte-carlo",
        }
    }

    /// How often it is done in one unit, so that a unit is long beside a step of the browser's clock. A move of a
    /// slider is done once: its slowest moves are what counts.
    pub const fn repeats(self) -> usize {
        match self {
            Self::Forecast => 16,
            Self::Reforecast => 4,
            Self::Causes => 2,
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
    dossier: Dossier,
}

impl Unit {
    /// Does it, and folds the bits of what came out into a byte.
    pub fn run(&self) -> u8 {
        let mut folded = 0;
        for _ in 0..self.measure.repeats() {
            let dossier = std::hint::black_box(&self.dossier);
            folded = match self.measure {
                Measure::Forecast => subject::forecast(dossier),
                Measure::Causes => subject::causes(dossier),
                Measure::Recompute => subject::recompute(dossier),
                Measure::Reforecast => subject::reforecast(dossier),
                Measure::MonteCarlo => subject::monte_carlo(dossier),
            };
        }
        folded
    }
}

/// Dossiers that are also drawn: the reference person, and the one of whom nothing is known.
const DRAWN: [&str; 2] = ["reference", "all-unknown"];

/// Everything, dossier by dossier.
pub fn all() -> Vec<Unit> {
    let mut plan = Vec::new();
    for (case, dossier) in cases::all() {
        let unit = |measure| Unit { measure, case, dossier: dossier.clone() };
        plan.extend([Measure::Forecast, Measure::Causes, Measure::Reforecast].map(unit));
        if DRAWN.contains(&case) {
            plan.push(unit(Measure::MonteCarlo));
        }
        let moved = sliders::moves(&dossier).into_iter();
        plan.extend(moved.map(|dossier| Unit { measure: Measure::Recompute, case, dossier }));
    }
    plan
}
