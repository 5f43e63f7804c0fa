//! Parts the program in two files: what the page starts with, and what only functions marked in the app reach
//! (`src/app/src/later`). Done on what the compiler made, so that the bindings see the first file alone. Leaves out
//! which functions these are.

use std::fs;
use std::path::Path;

use super::wasm::imports;
use crate::failure::{Outcome, While};
use crate::tools::{TARGET, Tools};
use crate::{process, project};

/// The second file, before its name carries a hash.
pub const LATER_FILE: &str = "later.wasm";
/// The program, as its manifest names it.
const PROGRAM: &str = "routekaart";
/// Its glue, before its name carries a hash.
pub const GLUE_FILE: &str = "routekaart.js";
/// What the tool makes of the name that the app gives to the second file.
const MADE: &str = "split_later.wasm";

/// Puts both files into `dist`, the first with its bindings in the place of the whole program that Trunk put there.
///
/// # Errors
/// When a tool fails, or nothing in the app is marked.
pub fn program(tools: &Tools, dist: &Path) -> Outcome<()> {
    let whole = project::target().join(TARGET).join("release").join(format!("{PROGRAM}.wasm"));
    // Beside the build, which may not be served with what is only needed on the way.
    let folder = dist.with_extension("split");
    let parted = part(tools, &whole, &folder, dist);
    // Nothing in it is needed any more, whatever came of it.
    let _ = fs::remove_dir_all(&folder);
    parted
}

fn part(tools: &Tools, whole: &Path, folder: &Path, dist: &Path) -> Outcome<()> {
    process::run(tools.command("wasm-split-cli").arg(whole).arg(folder).args(["--out-name", PROGRAM]))?;
    let mut bindings = tools.command("wasm-bindgen");
    // The second file calls the first through what the linker exports: the table of functions.
    bindings.args(["--target", "web", "--no-typescript", "--keep-lld-exports"]);
    bindings.args(["--out-name", PROGRAM, "--out-dir"]).arg(dist);
    process::run(bindings.arg(folder.join(PROGRAM).with_extension("wasm")))?;
    imports::shorten(&dist.join(format!("{PROGRAM}_bg.wasm")), &dist.join(GLUE_FILE))?;
    fs::copy(folder.join(MADE), dist.join(LATER_FILE)).during("no second file was made of the program")?;
    Ok(())
}

/// Whether a name that carries a hash is that of the second file.
pub fn is_hashed_later(file: &str) -> bool {
    file.starts_with("later-") && file.ends_with(".wasm")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_second_file_is_taken_for_it() {
        assert!(is_hashed_later("later-0123456789abcdef.wasm"));
        assert!(!is_hashed_later("routekaart_bg-0123456789abcdef.wasm"));
    }
}
