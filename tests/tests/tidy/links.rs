//! Links between documents lead somewhere. Leaves out links to other places: nothing is fetched.

use crate::tree;
use std::path::Path;

/// Targets of links in Markdown, without the part after `#`.
fn targets(text: &str) -> Vec<&str> {
    let after = text.split("](").skip(1);
    let targets = after.filter_map(|rest| rest.split(')').next());
    let inside = targets.filter(|target| !target.contains("://") && !target.starts_with('#'));
    inside.filter_map(|target| target.split('#').next()).collect()
}

fn offences(path: &str, text: &str, exists: impl Fn(&Path) -> bool) -> Vec<String> {
    let folder = Path::new(path).parent().unwrap_or(Path::new(""));
    let broken = targets(text).into_iter().filter(|target| !exists(&folder.join(target)));
    broken.map(|target| format!("1: leads to {target}, which is not there")).collect()
}

#[test]
fn links_between_documents_lead_somewhere() {
    let documents = tree::of(|path| path.ends_with(".md"));
    tree::assert_clean(&documents, |file| {
        offences(&file.path, &file.text, |path| tree::root().join(path).exists())
    });
}

#[test]
fn a_broken_link_is_caught() {
    let only_readme = |path: &Path| path == Path::new("src/README.md");
    assert_eq!(offences("src/A.md", "see [b](B.md) and [c](README.md)", only_readme).len(), 1);
    assert!(
        offences("src/A.md", "[r](README.md#use) [w](https://example.org) [t](#top)", only_readme).is_empty()
    );
}
