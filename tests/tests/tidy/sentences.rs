//! No sentence for users stands in Rust: two words in a row in quotes are one too many. Leaves out names of classes,
//! shapes in drawings, and what developers read: attributes and tests.

use crate::rust_source::{self, Literal};
use crate::tree;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Packages whose text reaches people.
const SPEAKING: [&str; 6] =
    ["src/chances/", "src/domain/", "src/formats/", "src/screens/", "src/app/", "src/platform/"];
/// What stands before a list of ids or of relations.
const LISTS: [&str; 3] = ["aria-describedby=", "aria-labelledby=", "rel="];

/// Every class that the style sheets know.
static CLASSES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let sheets = tree::of(|path| path.ends_with(".css"));
    sheets.iter().flat_map(|sheet| classes(&sheet.text)).collect()
});

fn classes(sheet: &str) -> Vec<String> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let after =
        sheet.split('.').skip(1).filter(|rest| rest.starts_with(|letter: char| letter.is_ascii_lowercase()));
    after.map(|rest| rest.chars().take_while(|letter| is_part(*letter)).collect()).collect()
}

fn is_word(part: &str) -> bool {
    let part = part.trim_end_matches(['.', ',', ':', ';', '?', '!']);
    2 <= part.chars().count() && part.chars().all(char::is_alphabetic)
}

fn is_sentence(text: &str) -> bool {
    let parts: Vec<&str> = text.split_whitespace().collect();
    parts.windows(2).any(|pair| is_word(pair[0]) && is_word(pair[1]))
}

fn is_list(literal: &Literal) -> bool {
    let is_classes = literal.text.split_whitespace().all(|word| CLASSES.contains(word));
    let is_names =
        literal.before.contains("class=") && !literal.text.contains(|letter: char| letter.is_uppercase());
    is_classes || is_names || LISTS.iter().any(|list| literal.before.ends_with(list))
}

fn offences(text: &str) -> Vec<String> {
    let literals = rust_source::read(text).literals.into_iter();
    let literals = literals.filter(|literal| is_sentence(&literal.text) && !is_list(literal));
    literals.map(|literal| format!("{}: words in quotes: {:?}", literal.line, literal.text)).collect()
}

#[test]
fn no_sentence_stands_in_rust() {
    let files =
        tree::of(|path| tree::is_product(path) && SPEAKING.iter().any(|package| path.starts_with(package)));
    tree::assert_clean(&files, |file| offences(&file.text));
}

#[test]
fn a_sentence_is_caught() {
    assert_eq!(offences("let a = \"Het komt goed\";").len(), 1);
    assert_eq!(offences("view! { <p>\"Save now.\"</p> }").len(), 1);
    assert_eq!(offences("format!(\"{weeks} weeks from now\")").len(), 1);
    assert!(
        offences("view! { <p class=\"button button--quiet\" aria-describedby=\"hint fault\"></p> }")
            .is_empty()
    );
    assert!(offences("path d=\"M 0 0 L 10 10\"").is_empty());
    assert!(offences("#[error(\"the checksum does not fit\")]\nDamaged,").is_empty());
    assert!(offences("let a = \"job-hunter\"; // it is a word").is_empty());
}
