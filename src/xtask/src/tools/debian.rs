//! Installing packages on Debian as root. Leaves out every other system: there the person is told what is needed.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{path, say};
use crate::failure::{Failure, Outcome};
use crate::process;

/// Whether packages may be installed here: Debian or a child of it, as root.
pub fn may_install() -> bool {
    Path::new("/etc/debian_version").exists() && path::find("apt-get").is_some() && is_root()
}

/// Installs packages, without a question.
///
/// # Errors
/// When this is not Debian, not root, or a package cannot be had.
pub fn install(packages: &[&str]) -> Outcome<()> {
    if !may_install() {
        return Err(Failure::new("only root on Debian can install packages from here"));
    }
    say(&format!("installing by apt: {}", packages.join(" ")));
    // A list of packages may be old or absent; a failing update still leaves a usable one.
    let _ = process::run(apt().arg("update"));
    process::run(apt().args(["install", "--yes", "--no-install-recommends"]).args(packages))
}

/// The package manager, quiet and asking nothing.
fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").arg("-qq");
    command
}

/// Whether this process runs as root, read from the system's own account of it.
fn is_root() -> bool {
    fs::read_to_string("/proc/self/status").is_ok_and(|status| effective_user(&status) == Some("0"))
}

/// The effective user id in the text of `/proc/self/status`.
fn effective_user(status: &str) -> Option<&str> {
    status.lines().find_map(|line| line.strip_prefix("Uid:"))?.split_whitespace().nth(1)
}

#[cfg(test)]
mod tests {
    use super::effective_user;

    #[test]
    fn the_second_number_is_the_effective_user() {
        assert_eq!(effective_user("Name:\tx\nUid:\t1000\t0\t0\t0\n"), Some("0"));
    }
}
