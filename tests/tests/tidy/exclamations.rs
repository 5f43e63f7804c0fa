//! Texts are calm: no exclamation mark in anything that people read. Leaves out comments in the data.

use crate::tree;

fn offences(text: &str) -> Vec<String> {
    let lines = text.lines().enumerate();
    let loud = lines.filter(|(_, line)| !line.trim_start().starts_with('#') && line.contains('!'));
    loud.map(|(at, line)| format!("{}: {}", at + 1, line.trim())).collect()
}

#[test]
fn no_text_shouts() {
    let files = tree::of(|path| path.starts_with("src/content/") && path.ends_with(".toml"));
    tree::assert_clean(&files, |file| offences(&file.text));
}

#[test]
fn a_shout_is_caught() {
    assert_eq!(offences("[a]\nnl = \"Goed zo!\"\n").len(), 1);
    assert!(offences("# Never \"!\" here.\n[a]\nnl = \"Goed.\"\n").is_empty());
}
