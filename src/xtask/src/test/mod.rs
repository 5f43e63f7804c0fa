//! `test`: every check and test, in order, stopping at the first step that fails. Leaves out what a step does inside.

use std::io::Write as _;
use std::time::Instant;

use crate::arguments::Scope;
use crate::failure::Outcome;
use crate::tools::{Tools, check_compulsory_engines};

mod counts;
mod packages;
mod steps;

use counts::Counts;

/// What one step did: how many tests ran, when it ran any.
type Step = fn(&mut Tools, &mut Counts) -> Outcome<()>;

/// The steps that need no browser.
const NATIVE: [(&str, Step); 5] = [
    ("format", steps::format),
    ("clippy", steps::clippy),
    ("packages", packages::packages),
    ("native tests", steps::native_tests),
    ("calibration", steps::calibration),
];

/// The steps that need one.
const BROWSER: [(&str, Step); 2] =
    [("release build", steps::release_build), ("browser tests", steps::browser_tests)];

/// Runs the steps of a scope. The last line is the sum over all test programs: `N passed, M failed`.
///
/// # Errors
/// When a step fails.
pub fn run(scope: Scope) -> Outcome<()> {
    let steps: Vec<(&str, Step)> = match scope {
        Scope::All => NATIVE.into_iter().chain(BROWSER).collect(),
        Scope::Native => NATIVE.to_vec(),
        Scope::Browser => BROWSER.to_vec(),
    };
    let mut counts = Counts::default();
    let mut times = Vec::new();
    let start = Instant::now();
    let mut result = tools(scope);
    times.push(("tools", start.elapsed()));
    for (name, step) in steps {
        let Ok(tools) = &mut result else { break };
        eprintln!("\n=== {name}");
        let start = Instant::now();
        let done = step(tools, &mut counts);
        times.push((name, start.elapsed()));
        if let Err(failure) = done {
            eprintln!("=== {name}: failed");
            result = Err(failure);
        }
    }
    let times: Vec<String> =
        times.iter().map(|(name, time)| format!("{name} {:.1} s", time.as_secs_f64())).collect();
    eprintln!("\n=== {}; {:.1} s in all", times.join(", "), start.elapsed().as_secs_f64());
    let missing = result.as_ref().map_or(&[][..], Tools::missing_engines);
    for (engine, reason) in missing {
        eprintln!("{engine} not run: {reason}");
    }
    let mut output = std::io::stdout();
    let _ = writeln!(output, "{counts}").and_then(|()| output.flush());
    result.map(drop)
}

/// The tools of a scope, all found before the first step so that nothing stops half an hour later.
fn tools(scope: Scope) -> Outcome<Tools> {
    let mut tools = if scope == Scope::Native { Tools::for_checking()? } else { Tools::for_release()? };
    if scope != Scope::Browser {
        tools.add_formatter()?;
        tools.add_package_checks()?;
    }
    if scope != Scope::Native {
        tools.add_browsers()?;
        check_compulsory_engines(&tools)?;
    }
    Ok(tools)
}
