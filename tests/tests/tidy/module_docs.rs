//! Every Rust file says on its first line what it is. Leaves out whether it says it well.

use crate::tree;

fn offences(text: &str) -> Vec<String> {
    let first = text.lines().next().unwrap_or_default();
    let says = first.strip_prefix("//! ").is_some_and(|rest| 10 <= rest.len());
    if says { Vec::new() } else { vec![format!("1: begins with {first:?}, not with what it is")] }
}

#[test]
fn every_file_says_what_it_is() {
    tree::assert_clean(&tree::of(|path| path.ends_with(".rs")), |file| offences(&file.text));
}

#[test]
fn a_file_without_a_word_is_caught() {
    assert_eq!(offences("use std::fs;\n").len(), 1);
    assert_eq!(offences("//!\nuse std::fs;\n").len(), 1);
    assert_eq!(offences("").len(), 1);
    assert!(offences("//! What this is. Leaves out the rest.\n").is_empty());
}
