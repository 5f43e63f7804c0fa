//! `cargo xtask soak`: every fault as often as `src/FAULTS.md` says, instead of the few times of a test run, and the table
//! of that document written from what became of them. Leaves out the faults: they are tests like any other.

use std::fs;
use std::path::Path;

use crate::failure::{Failure, Outcome, While as _};
use crate::tools::Tools;
use crate::{dist, process, project};

mod document;
mod hostile;

/// The tests that make trials: what the names of their modules begin with.
const TESTS: &str = "storage_";
/// What tells them to make all, and where to write what became of them.
const ROWS: &str = "ROUTEKAART_SOAK_ROWS";

/// What asks for hostile files alone.
const HOSTILE: &str = "hostile";

/// Builds, makes all trials and writes the table; with a filter only the trials whose name holds it, whose rows are
/// written anew while the others stay.
///
/// # Errors
/// When something cannot be built, a trial ends otherwise than it should, or the document cannot be written.
pub fn run(filter: Option<&str>) -> Outcome<()> {
    if filter == Some(HOSTILE) {
        return hostile::run();
    }
    let mut tools = Tools::for_release()?;
    tools.add_browsers()?;
    dist::build_within_budget(&mut tools)?;
    let rows = project::target().join("soak-rows.txt");
    forget(&rows)?;
    let mut cargo = tools.command("cargo");
    cargo.current_dir(project::root()).envs(tools.told());
    cargo.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
    cargo.env("ROUTEKAART_DIST", project::dist()).env(ROWS, &rows);
    let tests = filter.map_or_else(|| TESTS.to_owned(), |filter| format!("{TESTS}{filter}"));
    // One after another: a browser that is killed at a chosen moment must not wait for another one.
    cargo.args(["test", "--package", "browser-tests", "--no-fail-fast", "--", &tests, "--test-threads=1"]);
    let ended = process::run(&mut cargo);
    let told = fs::read_to_string(&rows).during("no trial told what became of it")?;
    document::write(&told)?;
    ended?;
    if filter.is_none() { hostile::run() } else { Ok(()) }
}

/// Removes what an earlier run told.
fn forget(rows: &Path) -> Outcome<()> {
    match fs::remove_file(rows) {
        Err(error) if rows.exists() => {
            Err(Failure::new(format!("cannot remove {}: {error}", rows.display())))
        }
        _ => Ok(()),
    }
}
