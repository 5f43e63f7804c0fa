//! A file is named after its concept, never after a drawer. Leaves out whether the name is a good one.

use crate::tree;

/// Names that say nothing.
const DRAWERS: [&str; 10] =
    ["util", "utils", "helper", "helpers", "common", "model_types", "models", "types", "functions", "misc"];

fn offences(path: &str) -> Vec<String> {
    let parts = path.trim_end_matches(".rs").split('/');
    parts
        .filter(|part| DRAWERS.contains(part))
        .map(|part| format!("1: {part} is a drawer, not a concept"))
        .collect()
}

#[test]
fn files_are_named_after_concepts() {
    tree::assert_clean(&tree::of(|path| path.ends_with(".rs")), |file| offences(&file.path));
}

#[test]
fn a_drawer_is_caught() {
    assert_eq!(offences("src/app/src/utils.rs").len(), 1);
    assert_eq!(offences("src/app/src/helpers/dates.rs").len(), 1);
    assert!(offences("src/domain/src/forecast/model.rs").is_empty());
}
