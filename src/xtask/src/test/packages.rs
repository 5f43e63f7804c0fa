//! The packages that we build on: their licences, where they come from, what we refuse, and known faults in them, as
//! `deny.toml` says. Leaves out what the rules are.

use std::process::Command;

use super::counts::Counts;
use crate::failure::Outcome;
use crate::tools::Tools;
use crate::{process, project};

/// What needs nothing but the packages themselves.
const ALWAYS: [&str; 3] = ["bans", "licenses", "sources"];

/// Are the packages as `deny.toml` wants them, and is no fault of theirs known? Known faults are looked up where their list
/// can be reached; elsewhere that is said, for a machine without the open internet must still be able to test.
pub fn packages(tools: &mut Tools, _: &mut Counts) -> Outcome<()> {
    process::run(deny(tools).arg("check").args(ALWAYS))?;
    if process::read(deny(tools).args(["fetch", "db"])).is_err() {
        eprintln!("known faults of packages: not looked up, their list cannot be reached from here");
        return Ok(());
    }
    process::run(deny(tools).args(["check", "--disable-fetch", "advisories"]))
}

fn deny(tools: &Tools) -> Command {
    let mut command = tools.command("cargo");
    command.current_dir(project::root());
    // Two versions of one package are told by `deny.toml` as a warning; only what fails is worth reading here.
    command.args(["deny", "--log-level", "error"]);
    command
}
