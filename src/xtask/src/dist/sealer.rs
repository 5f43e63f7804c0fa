//! The program that seals files, with the script that runs it beside the page. A program of its own, so that it can be
//! there without the page's, and is thrown away with the memory it takes. Leaves out when it is fetched: `boot.js` says.

use std::fs;
use std::path::Path;

use super::names::hash_of;
use super::trunk::wasm_flags;
use crate::failure::{Failure, Outcome, While};
use crate::tools::{TARGET, Tools};
use crate::{process, project};

/// The script, before its name carries a hash.
pub const SCRIPT_FILE: &str = "sealer.js";
/// The program, before its name carries a hash, and as the script names it.
const PROGRAM_FILE: &str = "sealer.wasm";

/// Builds the program with the flags of the app and puts both into `dist`.
///
/// # Errors
/// When cargo fails, or a file is missing.
pub fn build(tools: &Tools, dist: &Path) -> Outcome<()> {
    let (variable, flags) = wasm_flags(tools);
    let mut cargo = tools.wasm_command("cargo");
    cargo.current_dir(project::root()).env(variable, flags);
    cargo.args(["build", "--quiet", "--release", "--package", "sealer", "--target", TARGET]);
    process::run(&mut cargo)?;
    let program = project::target().join(TARGET).join("release").join(PROGRAM_FILE);
    fs::copy(program, dist.join(PROGRAM_FILE)).during("no program was made that seals files")?;
    let script = project::root().join("public").join(SCRIPT_FILE);
    fs::copy(script, dist.join(SCRIPT_FILE)).during("public/sealer.js is not there").map(drop)
}

/// Gives the program a name that carries its hash, and states it in the script, whose own name comes after.
///
/// # Errors
/// When a file cannot be read or written, or the script does not name the program.
pub fn name(dist: &Path) -> Outcome<()> {
    let program = dist.join(PROGRAM_FILE);
    let hash = hash_of(&fs::read(&program).during("cannot read the program that seals files")?);
    let named = format!("sealer-{hash}.wasm");
    let file = dist.join(SCRIPT_FILE);
    let script = fs::read_to_string(&file).during("cannot read sealer.js")?;
    if !script.contains(PROGRAM_FILE) {
        return Err(Failure::new("sealer.js does not name its program"));
    }
    fs::write(&file, script.replace(PROGRAM_FILE, &named)).during("cannot write sealer.js")?;
    fs::rename(program, dist.join(named)).during("cannot rename the program that seals files")
}

/// Whether a name that carries a hash is that of one of both.
pub fn is_hashed(file: &str) -> bool {
    file.starts_with("sealer-")
}
