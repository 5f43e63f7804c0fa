//! The SHA-256 of every file of a build, as `sha256sum --check` reads them. Leaves out comparing: `reproduce` does, and
//! whoever wants to know whether what a host serves is what was built.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::sizes;
use crate::failure::{Outcome, While};

/// A line a file, in the order of their names.
///
/// # Errors
/// When a file cannot be read.
pub fn of(dist: &Path) -> Outcome<String> {
    let mut sums = String::new();
    for name in sizes::files(dist)? {
        let bytes = fs::read(dist.join(&name)).during(format!("cannot read {name}"))?;
        sums.push_str(&line(&format!("dist/{name}"), &bytes));
    }
    Ok(sums)
}

/// The line of a file.
pub fn line(name: &str, bytes: &[u8]) -> String {
    let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{hash}  {name}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_a_line_in_the_order_of_names() {
        let folder = std::env::temp_dir().join(format!("routekaart-sums-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        for name in ["b.txt", "a.txt"] {
            fs::write(folder.join(name), "").expect("a file");
        }
        let sums = of(&folder).expect("sums");
        fs::remove_dir_all(&folder).expect("gone");
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(sums, format!("{empty}  dist/a.txt\n{empty}  dist/b.txt\n"));
    }
}
