//! The pinned versions of the programs, in one place.
//! Leaves out wasm-bindgen, whose version is read from `Cargo.lock`: the two must be the same.

/// Builds the page.
pub const TRUNK: &str = "0.21.14";
/// Parts the program; must understand what the version of `wasm_split_macros` in `Cargo.toml` writes.
pub const WASM_SPLIT: &str = "0.2.4";
/// Formats the views.
pub const LEPTOSFMT: &str = "0.1.33";
/// Looks at the packages that we build on.
pub const CARGO_DENY: &str = "0.20.2";
/// Drives Firefox.
pub const GECKODRIVER: &str = "0.37.1";
/// The npm package that holds wasm-opt.
pub const BINARYEN: &str = "132.0.0";
/// Makes scripts smaller; from npm.
pub const TERSER: &str = "5.51.2";
/// The accessibility checks of the browser tests.
pub const AXE: &str = "4.14.1";
