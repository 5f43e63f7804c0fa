//! A way to build for wasm where rustup may not add the target: Debian's own Rust and its sources, from which
//! the library is built along. Leaves out native builds, which keep the Rust that is on PATH.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Tools, debian, make_folder, path, wasm_target};
use crate::failure::{Failure, Outcome, While};
use crate::project;

/// Debian's packages: compiler, cargo, sources of the library, linker.
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-19"];
/// Where these packages put what a build needs.
const PARTS: [&str; 4] = [
    "/usr/bin/rustc",
    "/usr/bin/cargo",
    "/usr/lib/rustlib/src/rust/library/Cargo.lock",
    "/usr/bin/wasm-ld-19",
];

/// Whether all parts are there.
pub fn is_ready() -> bool {
    PARTS.iter().all(|part| Path::new(part).exists())
}

/// Whether an earlier run had to take this way.
pub fn was_chosen() -> bool {
    folder().is_ok_and(|folder| folder.join("cargo").is_file())
}

/// Where the wrapper stands.
fn folder() -> Outcome<PathBuf> {
    Ok(project::cache()?.join("tools").join("debian-wasm").join("bin"))
}

/// Puts a `cargo` before the usual one that builds wasm with Debian's Rust and leaves the rest alone.
/// Trunk calls `cargo` by that name, so there is no other place to say this.
///
/// # Errors
/// When the packages cannot be had.
pub fn ensure(tools: &mut Tools) -> Outcome<()> {
    if !is_ready() {
        debian::install(&PACKAGES)?;
    }
    if !is_ready() {
        return Err(Failure::new(format!("Debian's Rust for wasm is not complete: {}", PARTS.join(", "))));
    }
    let usual = path::find("cargo").ok_or_else(|| Failure::new("cargo is not on PATH"))?;
    let folder = folder()?;
    make_folder(&folder)?;
    let file = folder.join("cargo");
    fs::write(&file, wrapper(&usual.to_string_lossy())).during(format!("cannot write {}", file.display()))?;
    make_runnable(&file)?;
    tools.folders.push(folder);
    tools.debian_wasm = true;
    Ok(())
}

/// The text of the wrapper. `RUSTC_BOOTSTRAP` lets a stable compiler build its own library.
fn wrapper(usual: &str) -> String {
    format!(
        "#!/bin/sh\n\
        # Builds for wasm with Debian's Rust; everything else with the usual cargo.\n\
        case \" $* \" in\n\
        *\" build \"*{target}*)\n\
        \tunset RUSTUP_TOOLCHAIN CARGO RUSTDOC\n\
        \tRUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-19 \\\n\
        \t\texec /usr/bin/cargo \"$@\" -Z build-std=std,panic_abort ;;\n\
        *) exec {usual} \"$@\" ;;\n\
        esac\n",
        target = wasm_target::TARGET,
    )
}

/// Lets a file be run.
#[cfg(unix)]
fn make_runnable(file: &Path) -> Outcome<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(file, fs::Permissions::from_mode(0o755))
        .during(format!("cannot write {}", file.display()))
}

/// Elsewhere than on Unix there is no Debian.
#[cfg(not(unix))]
fn make_runnable(_: &Path) -> Outcome<()> {
    Err(Failure::new(format!("{} is not Debian", std::env::consts::OS)))
}

#[cfg(test)]
mod tests {
    use super::wrapper;

    #[test]
    fn only_builds_for_wasm_are_redirected() {
        let text = wrapper("/home/x/.cargo/bin/cargo");
        assert!(text.contains("*\" build \"*wasm32-unknown-unknown*)"), "{text}");
        assert!(text.contains("exec /home/x/.cargo/bin/cargo \"$@\""), "{text}");
    }
}
