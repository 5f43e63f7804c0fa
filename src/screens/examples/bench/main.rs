//! What `cargo xtask bench` measures: a fixed plan of work, one unit at a time, the same natively and as wasm. Whoever
//! runs it holds the clock; every unit gives one byte of its result, so that both sides can be seen to do the same.
//! Leaves out the clock of the browser, the order of the two sides, and every statistic: `tests/browser` has those.

mod cases;
#[path = "../../../../tests/tests/forecast/dice.rs"]
mod dice;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[path = "../../../../tests/tests/forecast/oracle.rs"]
#[allow(dead_code, clippy::expect_used, clippy::indexing_slicing, reason = "the oracle of the tests")]
mod oracle;
#[path = "../../../../tests/tests/forecast/oracle_evidence.rs"]
#[allow(clippy::expect_used, clippy::indexing_slicing, reason = "the oracle of the tests")]
mod oracle_evidence;
#[path = "../../../../tests/tests/forecast/oracle_parts.rs"]
#[allow(clippy::expect_used, clippy::indexing_slicing, reason = "the oracle of the tests")]
mod oracle_parts;
mod plan;
mod sliders;
mod subject;

use std::process::ExitCode;

/// Serves whoever asks on standard input.
#[cfg(not(target_arch = "wasm32"))]
fn main() -> ExitCode {
    native::serve()
}

/// Does the next unit: it imports nothing and can be told nothing, so it is started again and again. The first start
/// prepares the plan.
#[cfg(target_arch = "wasm32")]
fn main() -> ExitCode {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicUsize, Ordering};

    static PLAN: OnceLock<Vec<plan::Unit>> = OnceLock::new();
    static NEXT: AtomicUsize = AtomicUsize::new(0);

    let Some(plan) = PLAN.get() else {
        let _ = PLAN.set(plan::all());
        return ExitCode::SUCCESS;
    };
    let at = NEXT.load(Ordering::Relaxed);
    NEXT.store((at + 1) % plan.len().max(1), Ordering::Relaxed);
    ExitCode::from(plan.get(at).map_or(0, plan::Unit::run))
}
