//! The native side: says the plan, then goes through it once for every line it is sent, and writes how long each unit
//! took. Leaves out what the times mean.

use std::io::{BufRead, Write, stdin, stdout};
use std::process::ExitCode;
use std::time::Instant;

use crate::plan::{self, Unit};

/// Goes on until standard input ends.
pub fn serve() -> ExitCode {
    match exchange(&plan::all()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// One line a unit (measure, case, repeats) and an empty one; then a line of `nanoseconds:byte` for every line read.
fn exchange(plan: &[Unit]) -> std::io::Result<()> {
    let mut output = stdout().lock();
    for unit in plan {
        writeln!(output, "{} {} {}", unit.measure.name(), unit.case, unit.measure.repeats())?;
    }
    writeln!(output)?;
    output.flush()?;
    for line in stdin().lock().lines() {
        line?;
        // Nothing is written while the clock runs.
        let times: Vec<(u128, u8)> = plan.iter().map(timed).collect();
        for (nanoseconds, byte) in times {
            write!(output, "{nanoseconds}:{byte} ")?;
        }
        writeln!(output)?;
        output.flush()?;
    }
    Ok(())
}

fn timed(unit: &Unit) -> (u128, u8) {
    let start = Instant::now();
    let byte = unit.run();
    (start.elapsed().as_nanos(), byte)
}
