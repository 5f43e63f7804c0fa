//! Reads which version of a package `Cargo.lock` holds. Leaves out everything else in that file.

use std::fs;

use crate::failure::{Failure, Outcome, While};
use crate::project;

/// The version of a package in the project's `Cargo.lock`.
///
/// # Errors
/// When there is no lock file, or the package is not in it.
pub fn version_of(package: &str) -> Outcome<String> {
    let file = project::root().join("Cargo.lock");
    let lock = fs::read_to_string(&file).during(format!("cannot read {}", file.display()))?;
    find(&lock, package).ok_or_else(|| Failure::new(format!("{package} is not in Cargo.lock")))
}

/// The version that a lock file's text gives for a package.
fn find(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let entry = lock.split("[[package]]").find(|entry| entry.lines().any(|line| line == name))?;
    let version = entry.lines().find_map(|line| line.strip_prefix("version = "))?;
    Some(version.trim_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::find;

    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";

    #[test]
    fn a_package_is_found_by_its_whole_name() {
        assert_eq!(find(LOCK, "wasm-bindgen").as_deref(), Some("0.2.130"));
    }

    #[test]
    fn an_absent_package_has_no_version() {
        assert_eq!(find(LOCK, "wasm"), None);
    }
}
