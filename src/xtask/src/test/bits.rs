//! The program that holds wasm to the bits of the native forecast: `src/screens/examples/bits.rs`, built as the app is.
//! Leaves out running it: the browser tests do, in every engine.

use std::path::PathBuf;

use crate::failure::Outcome;
use crate::tools::Tools;
use crate::{dist, process, project};

/// The target, and cargo's folder for it.
const TARGET: &str = "wasm32-unknown-unknown";

/// Builds it with the flags of the app, so that nothing is compiled twice; returns where it is.
///
/// # Errors
/// When cargo fails.
pub fn build(tools: &Tools) -> Outcome<PathBuf> {
    let (name, flags) = dist::wasm_flags();
    let mut cargo = tools.command("cargo");
    cargo.current_dir(project::root()).env(name, flags);
    cargo.args([
        "build",
        "--quiet",
        "--release",
        "--target",
        TARGET,
        "--package",
        "screens",
        "--example",
        "bits",
    ]);
    process::run(&mut cargo)?;
    Ok(project::target().join(TARGET).join("release/examples/bits.wasm"))
}
