//! Every dependency has its reason in a comment above it. Leaves out our own packages in the workspace list.

use crate::tree;

fn offences(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut in_list = false;
    let mut has_reason = false;
    let mut is_open = false;
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if is_open {
            is_open = !line.starts_with(']');
            continue;
        }
        if line.starts_with('[') {
            in_list = line.ends_with("dependencies]");
        } else if in_list && line.starts_with('#') {
            has_reason = true;
            continue;
        } else if in_list && line.contains('=') {
            is_open = line.ends_with('[');
            let is_own = path == "Cargo.toml" && line.contains("{ path = ");
            if !has_reason && !is_own {
                found.push(format!("{}: no reason above {line}", at + 1));
            }
            // One reason may stand above several lines that belong together.
            continue;
        }
        has_reason = false;
    }
    found
}

#[test]
fn every_dependency_has_its_reason() {
    let manifests = tree::of(|path| path.ends_with("Cargo.toml"));
    tree::assert_clean(&manifests, |file| offences(&file.path, &file.text));
}

#[test]
fn a_dependency_without_reason_is_caught() {
    assert_eq!(offences("src/app/Cargo.toml", "[dependencies]\nserde = \"1\"\n").len(), 1);
    assert_eq!(
        offences("a/Cargo.toml", "[dependencies]\n# For files.\nserde = \"1\"\n\ntoml = \"1\"\n").len(),
        1
    );
    assert_eq!(
        offences("Cargo.toml", "[workspace.dependencies]\ndomain = { path = \"src/domain\" }\nx = \"1\"\n")
            .len(),
        1
    );
    assert!(
        offences(
            "a/Cargo.toml",
            "[dependencies]\n# The browser.\nweb-sys = { features = [\n  \"Node\",\n] }\n"
        )
        .is_empty()
    );
    assert!(offences("a/Cargo.toml", "[package]\nname = \"a\"\n").is_empty());
}
