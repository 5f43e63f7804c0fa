//! The tables: what took how long. Leaves out whether that is fast enough.

use std::fmt::Write as _;

use crate::plan::Plan;
use crate::samples::{NATIVE, Samples, Series, WASM};
use crate::statistics::{Median, quantile};

/// The measure that everything is set against.
const DRAWING: &str = "monte-carlo";
/// The name of the row over all kinds of dossiers.
const ALL: &str = "over all";

/// Every measure for every kind of dossier, and over all.
pub fn table(plan: &Plan, samples: &Samples) -> String {
    let mut text = format!(
        "{:<15} {:<20} {:>21} {:>21}   {}\n{:<36} {:>10} {:>10} {:>10} {:>10}\n",
        "", "", "native", "wasm", "wasm / native [95 %]", "", "p50", "p95", "p50", "p95"
    );
    for measure in plan.measures() {
        let cases = plan.cases().into_iter().map(Some).chain([None]);
        for case in cases {
            let places = plan.places(measure, case);
            if places.is_empty() {
                continue;
            }
            let groups = if case.is_some() { vec![places.clone()] } else { plan.groups(measure) };
            let ratio = Median::of(&samples.ratios(&WASM, &NATIVE, &groups));
            let columns = [(&NATIVE, 0.5), (&NATIVE, 0.95), (&WASM, 0.5), (&WASM, 0.95)]
                .map(|(series, share)| time(quantile(samples.times(series, &places), share)));
            let [first, second, third, fourth] = columns;
            let _ = writeln!(
                text,
                "{measure:<15} {:<20} {first:>10} {second:>10} {third:>10} {fourth:>10}   {}",
                case.unwrap_or(ALL),
                interval(ratio)
            );
        }
    }
    text
}

/// How often each measure fits into drawing the same dossier, on either side.
pub fn beside_drawing(plan: &Plan, samples: &Samples) -> String {
    let mut text = String::from("\nTimes faster than 100,000 draws of the same model (medians)\n");
    for case in plan.cases() {
        let drawn = plan.places(DRAWING, Some(case));
        if drawn.is_empty() {
            continue;
        }
        for measure in plan.measures().into_iter().filter(|measure| *measure != DRAWING) {
            let places = plan.places(measure, Some(case));
            let times = |series: &[Series; 2]| {
                let of = |places: &[usize]| quantile(samples.times(series, places), 0.5);
                of(&drawn) / of(&places)
            };
            let (native, wasm) = (times(&NATIVE), times(&WASM));
            let _ = writeln!(text, "{measure:<15} {case:<20} native {native:>6.1}   wasm {wasm:>6.1}");
        }
    }
    text
}

/// Microseconds as one reads them.
pub fn time(microseconds: f64) -> String {
    if microseconds < 1_000.0 {
        format!("{microseconds:.1} µs")
    } else {
        format!("{:.2} ms", microseconds / 1_000.0)
    }
}

/// A ratio with its interval.
pub fn interval(ratio: Median) -> String {
    format!("{:.3} [{:.3}, {:.3}]", ratio.mid, ratio.low, ratio.high)
}
