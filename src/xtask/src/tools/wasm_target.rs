//! Rust's library for wasm: there, added through rustup, or else Debian's.
//! Leaves out building with it.

use std::path::Path;
use std::process::Command;

use super::{Tools, by_hand, debian, debian_wasm, path, say};
use crate::failure::Outcome;
use crate::process;

/// The target that browsers run.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that packages can be built for the browser.
///
/// # Errors
/// When the library is missing and cannot be had.
pub fn ensure(tools: &mut Tools) -> Outcome<()> {
    if is_installed() {
        return Ok(());
    }
    // A rustup that refused once is not asked again: it may take its time to refuse.
    if path::find("rustup").is_some() && !debian_wasm::was_chosen() {
        say(&format!("adding the target {TARGET} through rustup"));
        let added = process::run(Command::new("rustup").args(["target", "add", TARGET]));
        if added.is_ok() && is_installed() {
            return Ok(());
        }
    }
    if debian_wasm::is_ready() || debian::may_install() {
        return debian_wasm::ensure(tools);
    }
    Err(by_hand(&format!("The Rust target {TARGET}"), &format!("Run: rustup target add {TARGET}")))
}

/// Whether the Rust on PATH has its library for the target.
fn is_installed() -> bool {
    let mut rustc = Command::new("rustc");
    process::read(rustc.args(["--print", "target-libdir", "--target", TARGET]))
        .is_ok_and(|folder| holds_core(Path::new(folder.trim())))
}

/// Whether a folder holds the compiled `core`.
fn holds_core(folder: &Path) -> bool {
    let Ok(files) = folder.read_dir() else { return false };
    files.flatten().any(|file| file.file_name().to_string_lossy().starts_with("libcore-"))
}
