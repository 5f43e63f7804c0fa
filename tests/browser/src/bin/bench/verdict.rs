//! Whether the run may be believed, and whether forecast and matching are fast enough. Says so, and fails nothing: a machine
//! that is busy is no fault of the source. Leaves out the tables.

use std::fmt::Write as _;

use crate::plan::Plan;
use crate::report::{interval, time};
use crate::samples::{NATIVE, Pass, Samples, Series, WASM};
use crate::statistics::{Median, quantile};

/// What a side may differ from itself.
const ALIKE: [f64; 2] = [0.97, 1.03];
/// Most microseconds of a move of a slider in the page, for all but the slowest in twenty.
const MOVE: f64 = 4_000.0;
/// Most that the page may take for a move, with native as one.
const BESIDE_NATIVE: f64 = 1.5;
/// Most microseconds of holding all occupations against someone in the page.
const MATCHING: f64 = 5_000.0;
/// Most microseconds of one native forecast.
const FORECAST: f64 = 100.0;
/// The share of moves that keep within it.
const NEARLY_ALL: f64 = 0.95;

/// Everything there is to say.
pub fn lines(plan: &Plan, samples: &Samples, cold: &Pass) -> String {
    let mut text = String::new();
    believable(&mut text, plan, samples);
    fast_enough(&mut text, plan, samples);
    let moves = plan.places("recompute", None);
    let first = |share| time(quantile(samples.of_pass(cold, &moves), share));
    let _ = writeln!(
        text,
        "\nFirst pass in the page, before the browser optimised anything: recompute p50 {}, p95 {}",
        first(0.5),
        first(NEARLY_ALL)
    );
    text
}

fn believable(text: &mut String, plan: &Plan, samples: &Samples) {
    text.push_str("\nEach side beside itself (A/A)\n");
    let mut is_void = false;
    let sides = [("native", Series::NativeAgain, Series::Native), ("wasm", Series::WasmAgain, Series::Wasm)];
    for measure in plan.measures() {
        let groups = plan.groups(measure);
        let _ = write!(text, "{measure:<15}");
        for (name, again, first) in sides {
            let ratio = Median::of(&samples.ratios(&[again], &[first], &groups));
            is_void |= ratio.low < ALIKE[0] || ALIKE[1] < ratio.high;
            let _ = write!(text, "   {name} {}", interval(ratio));
        }
        text.push('\n');
    }
    let strangers = samples.disagreements();
    if !strangers.is_empty() {
        let _ = writeln!(text, "{} units did not come out alike natively and in the page", strangers.len());
    }
    let verdict =
        if is_void || !strangers.is_empty() { "VOID: measure again on a quieter machine" } else { "valid" };
    let _ = writeln!(text, "The run is {verdict}");
}

fn fast_enough(text: &mut String, plan: &Plan, samples: &Samples) {
    text.push_str("\nTargets\n");
    let mut say = |what: &str, is: String, most: String, met: bool| {
        let verdict = if met { "met" } else { "MISSED" };
        let _ = writeln!(text, "{what:<60} {is:>22}   at most {most:>9}   {verdict}");
    };
    let moves = plan.places("recompute", None);
    let nearly_all = quantile(samples.times(&WASM, &moves), NEARLY_ALL);
    say("full recompute in wasm, p95 over all", time(nearly_all), time(MOVE), nearly_all <= MOVE);
    let (case, worst) = slowest(plan, samples, "recompute", &WASM, NEARLY_ALL);
    say(&format!("full recompute in wasm, p95 of {case}"), time(worst), time(MOVE), worst <= MOVE);
    let ratio = Median::of(&samples.ratios(&WASM, &NATIVE, &plan.groups("recompute")));
    let most = format!("{BESIDE_NATIVE}");
    say("full recompute, wasm / native", interval(ratio), most, ratio.high <= BESIDE_NATIVE);
    let matching = quantile(samples.times(&WASM, &plan.places("matching", None)), NEARLY_ALL);
    say("all occupations matched in wasm, p95", time(matching), time(MATCHING), matching <= MATCHING);
    for (measure, name) in [("forecast", "forecast"), ("whole-forecast", "forecast of ten years")] {
        let one = quantile(samples.times(&NATIVE, &plan.places(measure, None)), 0.5);
        say(&format!("one native {name}, median over all"), time(one), time(FORECAST), one <= FORECAST);
        let (case, worst) = slowest(plan, samples, measure, &NATIVE, 0.5);
        let what = format!("one native {name}, median of {case}");
        say(&what, time(worst), time(FORECAST), worst <= FORECAST);
    }
}

/// The kind of dossier that takes longest, and how long.
fn slowest<'a>(
    plan: &'a Plan,
    samples: &Samples,
    measure: &str,
    series: &[Series],
    share: f64,
) -> (&'a str, f64) {
    let of = |case| quantile(samples.times(series, &plan.places(measure, Some(case))), share);
    let cases = plan.cases().into_iter().map(|case| (case, of(case)));
    cases.max_by(|left, right| left.1.total_cmp(&right.1)).unwrap_or(("none", f64::NAN))
}
