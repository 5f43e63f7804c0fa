//! No file is longer than one can read at a sitting. Leaves out data, which is as long as it must be.

use crate::tree;

/// Most lines of a file in `src`.
const SOURCE: usize = 200;
/// Most lines of any Rust file.
const ANY: usize = 400;
/// Files in `src` that may be longer, each with its reason. Kept empty as long as can be.
const LONGER: [(&str, &str); 0] = [];

fn offences(path: &str, text: &str) -> Vec<String> {
    let is_free = LONGER.iter().any(|(free, _)| *free == path);
    let most = if path.starts_with("src/") && !is_free { SOURCE } else { ANY };
    let lines = text.lines().count();
    if most < lines { vec![format!("{lines}: has {lines} lines, {most} at most")] } else { Vec::new() }
}

#[test]
fn no_file_is_too_long() {
    tree::assert_clean(&tree::of(|path| path.ends_with(".rs")), |file| offences(&file.path, &file.text));
}

#[test]
fn a_long_file_is_caught() {
    assert_eq!(offences("src/domain/src/a.rs", &"\n".repeat(SOURCE + 1)).len(), 1);
    assert!(offences("src/domain/src/a.rs", &"\n".repeat(SOURCE)).is_empty());
    assert!(offences("tests/tests/a.rs", &"\n".repeat(ANY)).is_empty());
    assert_eq!(offences("tests/tests/a.rs", &"\n".repeat(ANY + 1)).len(), 1);
}
