//! File names that carry the hash of the contents, so that a host may let browsers keep them for ever.
//! `index.html` is the only name that stays. Leaves out writing the names into the page.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::packs;
use crate::failure::{Outcome, While};

/// Endings of the files that are renamed, like the packs of texts. Others (robots.txt, licences) are asked for by
/// their own name.
const RENAMED: [&str; 3] = ["js", "wasm", "css"];

/// An old name and the new one.
pub type Renamed = (String, String);

/// Renames the scripts, modules, styles and packs of texts in `dist`; gives back old and new names, longest old name first, so that
/// replacing one never hits a part of another.
///
/// # Errors
/// When a file cannot be read or renamed.
pub fn hash(dist: &Path) -> Outcome<Vec<Renamed>> {
    let mut renamed = Vec::new();
    for entry in dist.read_dir().during("cannot read dist")?.flatten() {
        let old = entry.file_name().to_string_lossy().into_owned();
        let Some((stem, ending)) = old.rsplit_once('.') else { continue };
        // What another file names got its name before that one.
        if host::headers::is_hashed(&old) || !RENAMED.contains(&ending) && !packs::is_pack(&old) {
            continue;
        }
        let bytes = fs::read(entry.path()).during(format!("cannot read {old}"))?;
        let new = format!("{stem}-{}.{ending}", hash_of(&bytes));
        fs::rename(entry.path(), dist.join(&new)).during(format!("cannot rename {old}"))?;
        renamed.push((old, new));
    }
    renamed.sort_by(|one, other| other.0.len().cmp(&one.0.len()).then_with(|| one.0.cmp(&other.0)));
    Ok(renamed)
}

/// The first 64 bits of the SHA-256 of some bytes, in hexadecimal: enough for names in one folder.
pub fn hash_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::hash_of;

    #[test]
    fn the_hash_is_one_that_the_host_lets_browsers_keep() {
        for (stem, ending) in [("boot", "js"), ("app", "css"), ("texts-nl-BE", "txt"), ("later", "wasm")] {
            let name = format!("{stem}-{}.{ending}", hash_of(b"let x;"));
            assert!(host::headers::is_hashed(&name), "{name}");
        }
    }

    #[test]
    fn the_hash_is_the_standard_one() {
        assert_eq!(hash_of(b""), "e3b0c44298fc1c14");
    }
}
