//! Reads the content files of a folder into memory. The only part of the compiler that touches disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Content files: path inside the content folder (with `/`) to text.
pub type Files = BTreeMap<String, String>;

/// Folders that hold code or build output, not content.
const NOT_CONTENT: &[&str] = &["build", "src", "target"];

/// Reads every `.toml` and `.csv` file below `root` except code folders and `Cargo.toml`.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn read(root: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    for path in walk(root)? {
        let wanted = path.extension().is_some_and(|e| e == "toml" || e == "csv");
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if wanted && name != "Cargo.toml" {
            files.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(files)
}

/// The files and folders below `root` that a build must watch.
///
/// # Errors
/// When a folder cannot be read.
pub fn folders(root: &Path) -> io::Result<Vec<String>> {
    let mut watched = Vec::new();
    for entry in fs::read_dir(root)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !NOT_CONTENT.contains(&name.as_str()) {
            watched.push(name);
        }
    }
    watched.sort();
    Ok(watched)
}

fn walk(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![root.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let code =
                folder == root && path.file_name().is_some_and(|n| NOT_CONTENT.iter().any(|c| n == *c));
            match (path.is_dir(), code) {
                (true, false) => open.push(path),
                (false, _) => found.push(path),
                _ => {}
            }
        }
    }
    Ok(found)
}
