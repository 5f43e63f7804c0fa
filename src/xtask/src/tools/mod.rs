//! The programs that the commands need: found on PATH in the right version, else in the project's cache,
//! else installed there, saying so. Leaves out using them.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use crate::failure::{Failure, Outcome, While};

mod cargo_tool;
mod debian;
mod debian_wasm;
mod engines;
mod lockfile;
mod node;
mod own_library;
mod path;
mod versions;
mod wasm_target;

pub use wasm_target::TARGET;

/// The programs that were found for one command.
#[derive(Default)]
pub struct Tools {
    /// Folders that come before PATH, the last one added first.
    folders: Vec<PathBuf>,
    /// What the browser tests are told: where the driver of each engine and axe are.
    told: BTreeMap<&'static str, PathBuf>,
    /// Engines that cannot be had here, with the reason.
    missing_engines: Vec<(&'static str, String)>,
    /// Whether Rust for wasm comes from Debian instead of rustup.
    debian_wasm: bool,
    /// Whether Rust's library is built along with the page.
    own_library: bool,
}

impl Tools {
    /// What `serve` needs. Works without node: the build is then not optimised.
    ///
    /// # Errors
    /// When a tool is missing and cannot be installed.
    pub fn for_serving() -> Outcome<Tools> {
        let mut tools = Tools::for_checking()?;
        own_library::find(&mut tools);
        let bindgen = lockfile::version_of("wasm-bindgen")?;
        cargo_tool::ensure(&mut tools, "wasm-bindgen", "wasm-bindgen-cli", &bindgen)?;
        cargo_tool::ensure(&mut tools, "trunk", "trunk", versions::TRUNK)?;
        let (package, feature) = ("wasm_split_cli_support", Some("build-binary"));
        cargo_tool::ensure_with(&mut tools, "wasm-split-cli", package, versions::WASM_SPLIT, feature)?;
        node::find_wasm_opt(&mut tools)?;
        node::find_terser(&mut tools)?;
        Ok(tools)
    }

    /// What the checks and native tests need: cargo alone, but for the wasm target that clippy looks at.
    ///
    /// # Errors
    /// When the target is missing and cannot be had.
    pub fn for_checking() -> Outcome<Tools> {
        let mut tools = Tools::default();
        wasm_target::ensure(&mut tools)?;
        Ok(tools)
    }

    /// What `dist` needs: as for serving, with the optimiser.
    ///
    /// # Errors
    /// When a tool is missing and cannot be installed.
    pub fn for_release() -> Outcome<Tools> {
        node::ensure_node()?;
        Tools::for_serving()
    }

    /// Adds what the format check needs.
    ///
    /// # Errors
    /// When a tool is missing and cannot be installed.
    pub fn add_formatter(&mut self) -> Outcome<()> {
        cargo_tool::ensure(self, "leptosfmt", "leptosfmt", versions::LEPTOSFMT)
    }

    /// Adds what looks at the packages that we build on.
    ///
    /// # Errors
    /// When the tool is missing and cannot be installed.
    pub fn add_package_checks(&mut self) -> Outcome<()> {
        cargo_tool::ensure(self, "cargo-deny", "cargo-deny", versions::CARGO_DENY)
    }

    /// Adds what the browser tests need. An engine that cannot be had is noted, not an error.
    ///
    /// # Errors
    /// When axe cannot be had.
    pub fn add_browsers(&mut self) -> Outcome<()> {
        node::ensure_axe(self)?;
        engines::find(self);
        Ok(())
    }

    /// A command whose program, and the programs it starts itself, are the ones found here.
    pub fn command(&self, program: &str) -> Command {
        let before = self.folders.iter().rev().cloned();
        let rest = env::var_os("PATH").unwrap_or_default();
        let joined = env::join_paths(before.chain(env::split_paths(&rest))).unwrap_or(rest);
        let mut command = Command::new(path::find_in(&joined, program).unwrap_or_else(|| program.into()));
        command.env("PATH", joined);
        command
    }

    /// A command that builds for wasm: as above, told to build Rust's library along where it can be.
    pub fn wasm_command(&self, program: &str) -> Command {
        let mut command = self.command(program);
        if self.own_library {
            command.envs([own_library::ALLOWED, own_library::BUILT]);
        }
        command
    }

    /// Flags of the compiler for builds for wasm.
    pub fn wasm_flags(&self) -> &'static [&'static str] {
        if self.own_library { &own_library::FLAGS } else { &[] }
    }

    /// Whether this program was found here or is on PATH.
    pub fn has(&self, program: &str) -> bool {
        self.folders.iter().any(|folder| path::program_in(folder, program).is_some())
            || path::find(program).is_some()
    }

    /// What the browser tests are told through the environment.
    pub fn told(&self) -> impl Iterator<Item = (&'static str, OsString)> {
        self.told.iter().map(|(&name, path)| (name, path.clone().into_os_string()))
    }

    /// Whether clippy can look at the wasm packages: Debian's Rust for wasm has no clippy.
    pub fn has_wasm_clippy(&self) -> bool {
        !self.debian_wasm
    }

    /// Engines that cannot be had here, with the reason.
    pub fn missing_engines(&self) -> &[(&'static str, String)] {
        &self.missing_engines
    }
}

/// Fails when an engine that `ROUTEKAART_ENGINES` names is missing.
///
/// # Errors
/// When one is, with the reason.
pub fn check_compulsory_engines(tools: &Tools) -> Outcome<()> {
    engines::check_compulsory(&tools.missing_engines)
}

/// Says on the terminal what is being installed and where.
fn say(sentence: &str) {
    eprintln!("xtask: {sentence}");
}

/// Makes a folder with all above it.
fn make_folder(folder: &std::path::Path) -> Outcome<()> {
    std::fs::create_dir_all(folder).during(format!("cannot make {}", folder.display()))
}

/// What to say when a program cannot be installed from here.
fn by_hand(program: &str, advice: &str) -> Failure {
    Failure::new(format!("{program} is missing and cannot be installed from here. {advice}"))
}
