//! Programs of their own made from the source of the page, `src/screens/examples`, built as the app is. Leaves out
//! what they are for.

use std::path::PathBuf;
use std::process::Command;

use crate::failure::Outcome;
use crate::tools::{TARGET, Tools};
use crate::{dist, process, project};

/// Builds one for wasm with the flags of the app, so that nothing is compiled twice; returns where it is.
///
/// # Errors
/// When cargo fails.
pub fn wasm(tools: &Tools, name: &str) -> Outcome<PathBuf> {
    let (variable, flags) = dist::wasm_flags(tools);
    let mut cargo = cargo(tools.wasm_command("cargo"), name);
    process::run(cargo.env(variable, flags).args(["--target", TARGET]))?;
    Ok(project::target().join(TARGET).join("release/examples").join(format!("{name}.wasm")))
}

/// Builds one for this machine, by the same profile; returns where it is.
///
/// # Errors
/// When cargo fails.
pub fn native(tools: &Tools, name: &str) -> Outcome<PathBuf> {
    process::run(&mut cargo(tools.command("cargo"), name))?;
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    Ok(project::target().join("release/examples").join(file))
}

fn cargo(mut cargo: Command, name: &str) -> Command {
    cargo.current_dir(project::root());
    cargo.args(["build", "--quiet", "--release", "--package", "screens", "--example", name]);
    cargo
}
