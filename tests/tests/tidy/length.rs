//! No file is longer than one can read at a sitting. Leaves out data, which is as long as it must be.

use crate::tree;

/// Most lines of a Rust file.
const MOST: usize = 200;
/// Files that may be longer, each with its reason. Kept empty as long as can be.
const LONGER: [(&str, &str); 0] = [];

fn offences(path: &str, text: &str) -> Vec<String> {
    let is_free = LONGER.iter().any(|(free, _)| *free == path);
    let lines = text.lines().count();
    let is_long = MOST < lines && !is_free;
    if is_long { vec![format!("{lines}: has {lines} lines, {MOST} at most")] } else { Vec::new() }
}

#[test]
fn no_file_is_too_long() {
    tree::assert_clean(&tree::of(|path| path.ends_with(".rs")), |file| offences(&file.path, &file.text));
}

#[test]
fn a_long_file_is_caught() {
    for path in ["src/domain/src/a.rs", "tests/tests/a.rs"] {
        assert_eq!(offences(path, &"\n".repeat(MOST + 1)).len(), 1);
        assert!(offences(path, &"\n".repeat(MOST)).is_empty());
    }
}
