//! The steps of `test`, one function each. Leaves out their order.

use std::io::{BufRead, BufReader, Write as _};
use std::process::{Command, Stdio};

use super::counts::Counts;
use crate::failure::{Failure, Outcome, While};
use crate::tools::Tools;
use crate::{dist, example, process, project};

/// The packages that are built for the browser only, so that a plain clippy does not see them.
const BROWSER_PACKAGES: [&str; 2] = ["app", "platform"];

/// Is everything formatted?
pub fn format(tools: &mut Tools, _: &mut Counts) -> Outcome<()> {
    process::run(cargo(tools).args(["fmt", "--all", "--check"]))?;
    let mut leptosfmt = tools.command("leptosfmt");
    leptosfmt.current_dir(project::root()).args(["--config-file", ".leptosfmt.toml", "--check"]);
    process::run(leptosfmt.arg("src/app/src"))
}

/// Does clippy have nothing to say?
pub fn clippy(tools: &mut Tools, _: &mut Counts) -> Outcome<()> {
    process::run(cargo(tools).args(["clippy", "--quiet", "--", "-D", "warnings"]))?;
    if !tools.has_wasm_clippy() {
        eprintln!("clippy on {}: not run, Debian's Rust for wasm has none", BROWSER_PACKAGES.join(", "));
        return Ok(());
    }
    let mut command = cargo(tools);
    command.args(["clippy", "--quiet", "--target", "wasm32-unknown-unknown"]);
    for package in BROWSER_PACKAGES {
        command.args(["--package", package]);
    }
    // As it ships.
    command.args(["--features", dist::FEATURE]);
    process::run(command.args(["--", "-D", "warnings"]))
}

/// Do the tests pass that need no browser?
pub fn native_tests(tools: &mut Tools, counts: &mut Counts) -> Outcome<()> {
    run_tests(cargo(tools).args(["test", "--no-fail-fast"]), counts)
}

/// Is the forecast still as the figures of others ask it, and the table of that up to date?
pub fn calibration(tools: &mut Tools, _: &mut Counts) -> Outcome<()> {
    // A program of its own, so that it is built from the sources as they are now.
    process::run(cargo(tools).args(["xtask", "calibrate", "--check"]))
}

/// Can the release be built, does it keep within its budgets, and can it be put in one file?
pub fn release_build(tools: &mut Tools, _: &mut Counts) -> Outcome<()> {
    dist::build_within_budget(tools)?;
    dist::put_in_one_file(tools)
}

/// Do the tests pass that drive browsers?
pub fn browser_tests(tools: &mut Tools, counts: &mut Counts) -> Outcome<()> {
    let mut command = cargo(tools);
    command.args(["test", "--no-fail-fast", "--package", "browser-tests"]);
    // The program that holds wasm to the bits of the native forecast.
    command.env("ROUTEKAART_BITS", example::wasm(tools, "bits")?);
    command.env("ROUTEKAART_DIST", project::dist()).env("ROUTEKAART_FILE", project::one_file());
    command.envs(tools.told());
    // What drives the browsers talks to this machine only, whatever stands between it and others.
    command.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
    run_tests(&mut command, counts)
}

/// Cargo, at the top of the repository.
fn cargo(tools: &Tools) -> Command {
    let mut command = tools.command("cargo");
    command.current_dir(project::root());
    command
}

/// Runs tests, showing what they write while counting.
fn run_tests(command: &mut Command, counts: &mut Counts) -> Outcome<()> {
    let line = process::line(command);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().during(&line)?;
    if let Some(output) = child.stdout.take() {
        let mut screen = std::io::stdout();
        for text in BufReader::new(output).lines() {
            let text = text.during(&line)?;
            counts.take(&text);
            let _ = writeln!(screen, "{text}");
        }
    }
    let status = child.wait().during(&line)?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{line}: {status}"))) }
}
