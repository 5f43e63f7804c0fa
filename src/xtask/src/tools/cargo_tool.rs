//! Programs that cargo builds: found, or installed into the project's cache in a pinned version.
//! Leaves out where the version comes from.

use std::path::PathBuf;
use std::process::Command;

use super::{Tools, make_folder, path, say};
use crate::failure::{Outcome, While};
use crate::{process, project};

/// Makes sure that `program`, from the package `package` in exactly this version, can be run.
///
/// # Errors
/// When it is missing and cargo cannot install it.
pub fn ensure(tools: &mut Tools, program: &str, package: &str, version: &str) -> Outcome<()> {
    ensure_with(tools, program, package, version, None)
}

/// The same for a program that its package only holds with a feature.
///
/// # Errors
/// As [`ensure`].
pub fn ensure_with(
    tools: &mut Tools,
    program: &str,
    package: &str,
    version: &str,
    feature: Option<&str>,
) -> Outcome<()> {
    if let Some(found) = path::find(program)
        && process::read(Command::new(found).arg("--version")).is_ok_and(|said| states(&said, version))
    {
        return Ok(());
    }
    let place = project::cache()?.join("tools").join(format!("{package}-{version}"));
    let folder = place.join("bin");
    if path::program_in(&folder, program).is_none() {
        install(package, version, feature, &place)?;
    }
    tools.folders.push(folder);
    Ok(())
}

/// Builds the package into `place`.
fn install(package: &str, version: &str, feature: Option<&str>, place: &PathBuf) -> Outcome<()> {
    say(&format!("installing {package} {version} into {} (once; this takes minutes)", place.display()));
    // One folder for all tools: they share many dependencies.
    let shared = project::cache()?.join("tools-target");
    make_folder(place)?;
    let cargo = |locked: bool| {
        let mut command = Command::new("cargo");
        // Away from the project, so that its settings do not reach the tool.
        command.current_dir(place).env("CARGO_TARGET_DIR", &shared).args(["install", "--version", version]);
        command.arg("--root").arg(place).args(locked.then_some("--locked"));
        command.args(feature.map(|feature| format!("--features={feature}"))).arg(package);
        process::run(&mut command)
    };
    // Without the package's own lock file as a second try: an old lock may no longer build on a new Rust.
    cargo(true).or_else(|_| cargo(false)).during(format!("cannot install {package} {version}"))
}

/// Whether what a program says of itself names this version as a whole word.
fn states(said: &str, version: &str) -> bool {
    said.split_whitespace().any(|word| word.trim_start_matches('v') == version)
}

#[cfg(test)]
mod tests {
    use super::states;

    #[test]
    fn the_version_is_a_whole_word() {
        assert!(states("trunk 0.21.14\n", "0.21.14"));
        assert!(states("geckodriver 0.37.1 (abc 2026)", "0.37.1"));
        assert!(!states("trunk 0.21.14-beta", "0.21.14"));
        assert!(!states("trunk 10.21.14", "0.21.14"));
    }
}
