//! An outside figure is made in the content package only. Leaves out tests.

use crate::rust_source;
use crate::tree;

fn offences(text: &str) -> Vec<String> {
    let lines = rust_source::read(text).lines;
    let makes = |line: &&String| {
        line.contains("Sourced::new") || line.contains("Sourced {") && line.contains("value:")
    };
    lines.iter().filter(makes).map(|line| format!("1: makes a figure: {}", line.trim())).collect()
}

#[test]
fn figures_are_made_in_content_only() {
    let mut files = tree::rust("src/");
    files.retain(|file| {
        !file.path.starts_with("src/content/") && file.path != "src/domain/src/values/sourced.rs"
    });
    tree::assert_clean(&files, |file| offences(&file.text));
}

#[test]
fn a_figure_made_elsewhere_is_caught() {
    assert_eq!(offences("let a = Sourced::new(3.0, \"own\", Confidence::Assumption);").len(), 1);
    assert_eq!(offences("Sourced { value: 3.0, source, confidence }").len(), 1);
    assert!(offences("fn f(figure: &Sourced<f64>) {}").is_empty());
}
