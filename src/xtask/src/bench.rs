//! `cargo xtask bench`: how fast forecast and matching are, natively and as wasm in headless Chromium, in one run. Builds the
//! program that is measured for both and hands them over. Leaves out measuring: the bench of the browser tests does.

use std::fs;

use crate::failure::{Failure, Outcome, While as _};
use crate::tools::Tools;
use crate::{dist, example, process, project};

/// The program, and what measures it.
const NAME: &str = "bench";
/// Where the wasm runs.
const BROWSER: &str = "chromium";

/// Rounds when nobody asks for another number.
pub const ROUNDS: u16 = 20;

/// Builds and measures.
///
/// # Errors
/// When a tool is missing, something cannot be built, or the browser fails. Being slow is no failure.
pub fn run(rounds: u16) -> Outcome<()> {
    let mut tools = Tools::for_release()?;
    tools.add_browsers()?;
    if let Some((_, reason)) = tools.missing_engines().iter().find(|(name, _)| *name == BROWSER) {
        return Err(Failure::new(format!("no {BROWSER} to measure in: {reason}")));
    }
    let native = example::native(&tools, NAME)?;
    let raw = example::wasm(&tools, NAME)?;
    let folder = project::target().join(NAME);
    fs::create_dir_all(&folder).during("cannot make a folder for the program")?;
    let wasm = folder.join("bench.wasm");
    dist::optimise_one(&tools, &raw, &wasm)?;
    let mut cargo = tools.command("cargo");
    cargo.current_dir(project::root()).envs(tools.told());
    // What drives the browser talks to this machine only, whatever stands between it and others.
    cargo.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
    cargo.args(["run", "--quiet", "--package", "browser-tests", "--bin", NAME, "--"]);
    process::run(cargo.arg(native).arg(wasm).arg(rounds.to_string()))
}

/// Builds the page and measures how soon it answers to a press.
///
/// # Errors
/// When a tool is missing, the page cannot be built, or the browser fails. Being slow is no failure.
pub fn controls() -> Outcome<()> {
    let mut tools = Tools::for_release()?;
    tools.add_browsers()?;
    dist::build_within_budget(&mut tools)?;
    let mut cargo = tools.command("cargo");
    cargo.current_dir(project::root()).envs(tools.told());
    cargo.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
    cargo.env("ROUTEKAART_DIST", project::dist()).env("ROUTEKAART_ENGINES", BROWSER);
    process::run(cargo.args(["run", "--quiet", "--package", "browser-tests", "--bin", "controls"]))
}
