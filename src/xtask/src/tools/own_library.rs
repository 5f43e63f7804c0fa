//! Rust's standard library built along with the page, so that a fault stops it without the texts and the unwinding that
//! nobody reads there: 7 % less brotli. The page's rescue needs none of it: `boot.js` hears the trap. Leaves out
//! Debian's Rust, which always builds its library along, and a Rust that cannot: the page is then larger.

use std::path::Path;
use std::process::Command;

use super::{Tools, path, say};
use crate::process;

/// The variable that lets a stable compiler build its own library, and what it says.
pub const ALLOWED: (&str, &str) = ("RUSTC_BOOTSTRAP", "1");
/// The variable that tells cargo to build it, and what it says.
pub const BUILT: (&str, &str) = ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
/// Flags of the compiler: a panic is a trap and nothing more.
pub const FLAGS: [&str; 2] = ["-Zunstable-options", "-Cpanic=immediate-abort"];

/// Notes whether the library can be built along, and adds its sources through rustup when they are missing.
pub fn find(tools: &mut Tools) {
    if tools.debian_wasm || !is_understood() {
        return;
    }
    if !has_sources() && path::find("rustup").is_some() {
        say("adding the sources of Rust's library (rust-src) through rustup");
        // Without them the page is built with the library as it comes.
        let _ = process::run(Command::new("rustup").args(["component", "add", "rust-src"]));
    }
    tools.own_library = has_sources();
    if !tools.own_library {
        say("without rust-src the page is built with Rust's library as it comes, which makes it larger");
    }
}

/// Whether the compiler knows the flags.
fn is_understood() -> bool {
    let mut rustc = Command::new("rustc");
    process::read(rustc.env(ALLOWED.0, ALLOWED.1).args(FLAGS).args(["--print", "cfg"])).is_ok()
}

/// Whether the sources of the library are there.
fn has_sources() -> bool {
    process::read(Command::new("rustc").args(["--print", "sysroot"]))
        .is_ok_and(|root| Path::new(root.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").exists())
}
