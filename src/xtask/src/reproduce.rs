//! `reproduce`: does the same source give the same bytes? The last commit is cloned into two folders of different length,
//! each with a cargo home and a build folder of its own, built, and the hashes are compared. Leaves out other machines and
//! other versions of the tools: those are pinned.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Outcome, While};
use crate::{process, project};

/// Two folders whose names differ in length: a path that travels along would show.
const CLONES: [&str; 2] = ["a", "another-clone"];

/// Builds twice and compares.
///
/// # Errors
/// When a build fails, or a file differs.
pub fn run() -> Outcome<()> {
    let place = project::target().join("reproduce");
    let mut sums = Vec::new();
    for name in CLONES {
        sums.push(built(&place.join(name))?);
    }
    let (Some(one), Some(other)) = (sums.first(), sums.get(1)) else {
        return Err(Failure::new("nothing was built"));
    };
    let differing = differing(one, other);
    if !differing.is_empty() {
        return Err(Failure::new(format!("not the same bytes: {}", differing.join(", "))));
    }
    eprintln!("the same bytes twice, in {} files", one.lines().count());
    // What was built takes gigabytes; after a failure it is left to be looked at.
    fs::remove_dir_all(&place).during(format!("cannot remove {}", place.display()))
}

/// The hashes of a build in a folder of its own.
fn built(place: &Path) -> Outcome<String> {
    if place.exists() {
        fs::remove_dir_all(place).during(format!("cannot empty {}", place.display()))?;
    }
    let (clone, home) = (place.join("clone"), place.join("cargo-home"));
    fs::create_dir_all(&home).during(format!("cannot make {}", home.display()))?;
    take_settings(&home)?;
    process::run(Command::new("git").args(["clone", "--quiet"]).arg(project::root()).arg(&clone))?;
    let mut build = Command::new("cargo");
    build.current_dir(&clone).args(["xtask", "dist", "--single-file"]);
    build.env("CARGO_HOME", &home).env("CARGO_TARGET_DIR", place.join("target"));
    // Cargo told us where this package is; the clone has its own.
    process::run(build.env_remove("CARGO_MANIFEST_DIR"))?;
    fs::read_to_string(clone.join("dist.sha256")).during("cannot read the sums")
}

/// Where this machine gets its packages is a setting of its user, which a new home does not have.
fn take_settings(home: &Path) -> Outcome<()> {
    let users = env::var_os("CARGO_HOME").map(PathBuf::from);
    let users = users.or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
    let Some(settings) = users.map(|users| users.join("config.toml")).filter(|file| file.is_file()) else {
        return Ok(());
    };
    fs::copy(&settings, home.join("config.toml")).map(drop).during("cannot copy the settings of cargo")
}

/// The files whose lines are not in both.
fn differing(one: &str, other: &str) -> Vec<String> {
    let only = |these: &str, those: &str| -> Vec<String> {
        let known: Vec<&str> = those.lines().collect();
        these.lines().filter(|line| !known.contains(line)).map(str::to_owned).collect()
    };
    let mut found = only(one, other);
    found.extend(only(other, one));
    found
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn a_file_that_differs_or_is_there_once_is_named() {
        let (one, other) = ("1  dist/a\n2  dist/b\n", "1  dist/a\n3  dist/b\n4  dist/c\n");
        assert_eq!(differing(one, other), ["2  dist/b", "3  dist/b", "4  dist/c"]);
        assert!(differing(one, one).is_empty());
    }
}
