//! The files of the repository, as a fresh clone has them. Leaves out what is built or ignored.

use std::fs;
use std::path::{Path, PathBuf};

/// A file with its path from the top, with slashes.
pub struct File {
    pub path: String,
    pub text: String,
}

/// The top of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Names at the top that are there and not ignored.
pub fn top_names() -> Vec<String> {
    let ignored = fs::read_to_string(root().join(".gitignore")).expect(".gitignore");
    let ignored: Vec<&str> = ignored.lines().map(|line| line.trim_matches('/')).collect();
    let mut names: Vec<String> = fs::read_dir(root())
        .expect("the top")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name != ".git" && !ignored.contains(&name.as_str()))
        .collect();
    names.sort();
    names
}

/// Every text file, in order of path.
pub fn all() -> Vec<File> {
    let mut files = Vec::new();
    for name in top_names() {
        add(&root().join(&name), name, &mut files);
    }
    files.sort_by(|left, right| left.path.cmp(&right.path));
    assert!(100 < files.len(), "only {} files found", files.len());
    files
}

fn add(path: &Path, name: String, files: &mut Vec<File>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).expect("a folder") {
            let entry = entry.expect("an entry");
            let name = format!("{name}/{}", entry.file_name().to_string_lossy());
            add(&entry.path(), name, files);
        }
    } else if let Ok(text) = fs::read_to_string(path) {
        files.push(File { path: name, text });
    }
}

/// Rust files under a folder.
pub fn rust(folder: &str) -> Vec<File> {
    of(|path| path.starts_with(folder) && path.ends_with(".rs"))
}

/// Whether a path is Rust that goes into the product or its tools: no test in a file of its own.
pub fn is_product(path: &str) -> bool {
    let is_test = path.ends_with("/tests.rs") || path.ends_with("_tests.rs") || path.contains("/tests/");
    path.starts_with("src/") && path.ends_with(".rs") && !is_test
}

/// Files whose path fits.
pub fn of(fits: impl Fn(&str) -> bool) -> Vec<File> {
    let mut files = all();
    files.retain(|file| fits(&file.path));
    files
}

/// Fails with every offence that a rule finds in these files.
pub fn assert_clean(files: &[File], rule: impl Fn(&File) -> Vec<String>) {
    assert!(!files.is_empty(), "no file to look at");
    let offences: Vec<String> = files
        .iter()
        .flat_map(|file| {
            rule(file).into_iter().map(|offence| format!("{}:{offence}", file.path)).collect::<Vec<_>>()
        })
        .collect();
    assert!(offences.is_empty(), "{} offences:\n{}", offences.len(), offences.join("\n"));
}
