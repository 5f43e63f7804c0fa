//! Makes the scripts smaller: `boot.js`, which is part of the first thing that travels, what runs beside the page, and the
//! glue of the program.
//! Measured: 1.4 KB of brotli less than without comments alone. Leaves out the names that the program shares with its
//! glue.

use std::fs;
use std::path::Path;

use super::sealer;
use super::split::GLUE_FILE;
use super::squeeze;
use crate::failure::{Outcome, While};
use crate::process;
use crate::tools::Tools;

/// The script that starts the page.
const BOOT_FILE: &str = "boot.js";
/// Names inside a script become letters, and what says the same in less takes the place of what stands there.
const OPTIONS: [&str; 3] = ["--compress", "passes=3", "--mangle"];

/// Makes all smaller in place. Without the tool only comments leave `boot.js`.
///
/// # Errors
/// When a script is missing or the tool fails.
pub fn shrink(tools: &Tools, dist: &Path) -> Outcome<()> {
    let boot = dist.join(BOOT_FILE);
    let script = fs::read_to_string(&boot).during("public/boot.js did not reach dist")?;
    fs::write(&boot, squeeze::script(&script)).during("cannot write boot.js")?;
    if tools.has("terser") {
        one(tools, &boot, &[])?;
        one(tools, &dist.join(sealer::SCRIPT_FILE), &["--toplevel"])?;
        one(tools, &dist.join(GLUE_FILE), &["--module"])?;
    }
    Ok(())
}

/// Makes one smaller. A module keeps the names that it hands out alone.
fn one(tools: &Tools, file: &Path, more: &[&str]) -> Outcome<()> {
    process::run(tools.command("terser").arg(file).args(OPTIONS).args(more).arg("--output").arg(file))
}
