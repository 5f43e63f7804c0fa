//! The hash of the sources that a build was made from, as the page shows it: of every file that is kept under version
//! control, as it stands in the folder. Anyone with a clone can make it again. Leaves out what is in the build.

use std::fs;
use std::process::Command;

use sha2::{Digest as _, Sha256};

use crate::failure::{Outcome, While};
use crate::{process, project};

/// The variable by which the app is told.
pub const VARIABLE: &str = "ROUTEKAART_SOURCES";
/// As many bytes of the hash are shown: enough to hold two builds against each other by eye.
const SHOWN: usize = 6;

/// The hash in hexadecimal; None in a folder that is no clone.
///
/// # Errors
/// When a file that is kept cannot be read.
pub fn hash() -> Outcome<Option<String>> {
    let root = project::root();
    let mut git = Command::new("git");
    let Ok(names) = process::read(git.current_dir(&root).args(["ls-files", "-z"])) else { return Ok(None) };
    let mut names: Vec<&str> = names.split_terminator('\0').collect();
    names.sort_unstable();
    let mut files = Vec::new();
    // One that was removed and is still listed is no source any more.
    for name in names.into_iter().filter(|name| root.join(name).is_file()) {
        files.push((name, fs::read(root.join(name)).during(format!("cannot read {name}"))?));
    }
    Ok((!files.is_empty()).then(|| of(&files)))
}

/// The hash of named files: each name and each content behind its length, so that nothing can move between them.
fn of(files: &[(&str, Vec<u8>)]) -> String {
    let mut hash = Sha256::new();
    for (name, bytes) in files {
        for part in [name.as_bytes(), bytes] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
    }
    hash.finalize().iter().take(SHOWN).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_byte_in_a_name_or_a_file_changes_the_hash() {
        let base = of(&[("a", b"bc".to_vec()), ("d", Vec::new())]);
        assert_eq!(base.len(), 12);
        for other in [
            [("a", b"bd".to_vec()), ("d", Vec::new())],
            [("ab", b"c".to_vec()), ("d", Vec::new())],
            [("a", b"b".to_vec()), ("cd", Vec::new())],
        ] {
            assert_ne!(of(&other), base, "{other:?}");
        }
    }
}
