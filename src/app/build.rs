//! When the program is to be parted in two files, has the linker write down what refers to what: by that it is parted.
//! Not a flag for all packages: each would be compiled anew for it.

use std::env;
use std::io::{self, Write};

fn main() -> io::Result<()> {
    let is_wasm = env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm");
    if is_wasm && env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        writeln!(io::stdout(), "cargo::rustc-link-arg-bins=--emit-relocs")?;
    }
    writeln!(io::stdout(), "cargo::rerun-if-changed=build.rs")
}
