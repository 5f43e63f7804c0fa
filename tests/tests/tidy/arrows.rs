//! The arrows between packages, as their manifests have them. Leaves out dependencies from elsewhere.

use crate::tree;
use toml::Table;

/// Which of our own packages each package may name. Nothing may name `xtask` or the tests.
const MAY_NAME: [(&str, &[&str]); 13] = [
    ("chances", &[]),
    ("domain", &["chances"]),
    ("content", &["domain"]),
    ("formats", &["domain"]),
    ("screens", &["domain", "content", "formats"]),
    ("sealer", &["formats"]),
    ("platform", &[]),
    ("app", &["domain", "content", "formats", "screens", "platform"]),
    ("host", &[]),
    ("xtask", &["domain", "content", "formats", "screens", "host"]),
    ("native-tests", &["domain", "content", "formats", "screens", "host"]),
    ("browser-tests", &["domain", "content", "formats", "screens", "host"]),
    ("fuzz", &["formats"]),
];

/// Every dependency in a manifest, of whatever kind and for whatever target.
pub fn dependencies(manifest: &Table) -> Vec<String> {
    let kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
    let of = |table: &Table| -> Vec<String> {
        let tables = kinds.iter().filter_map(|kind| table.get(*kind)?.as_table());
        tables.flat_map(|table| table.keys().cloned()).collect()
    };
    let targets = manifest.get("target").and_then(toml::Value::as_table).into_iter().flat_map(Table::values);
    let mut found = of(manifest);
    found.extend(targets.filter_map(toml::Value::as_table).flat_map(of));
    found
}

fn offences(text: &str) -> Vec<String> {
    let manifest: Table = text.parse().expect("a manifest");
    let name = manifest["package"]["name"].as_str().expect("a name");
    let Some((_, allowed)) = MAY_NAME.iter().find(|(package, _)| *package == name) else {
        return vec![format!("1: package {name} has no arrows in the table of tests/tests/tidy/arrows.rs")];
    };
    let own = |dependency: &String| MAY_NAME.iter().any(|(package, _)| package == dependency);
    dependencies(&manifest)
        .into_iter()
        .filter(|dependency| own(dependency) && !allowed.contains(&dependency.as_str()))
        .map(|dependency| format!("1: {name} may not name {dependency}"))
        .collect()
}

#[test]
fn manifests_keep_the_arrows() {
    let manifests = tree::of(|path| path.ends_with("/Cargo.toml"));
    assert_eq!(manifests.len(), MAY_NAME.len());
    tree::assert_clean(&manifests, |file| offences(&file.text));
}

#[test]
fn an_arrow_the_wrong_way_is_caught() {
    let manifest = |name: &str, rest: &str| format!("[package]\nname = \"{name}\"\n{rest}");
    assert_eq!(offences(&manifest("domain", "[dependencies]\ncontent = { workspace = true }")).len(), 1);
    assert_eq!(offences(&manifest("platform", "[dev-dependencies]\nscreens.workspace = true")).len(), 1);
    assert_eq!(
        offences(&manifest("app", "[target.'cfg(unix)'.dependencies]\nxtask = { path = \"x\" }")).len(),
        1
    );
    assert_eq!(offences(&manifest("vault", "")).len(), 1);
    assert!(
        offences(&manifest("screens", "[dependencies]\nformats = { workspace = true }\nserde = \"1\""))
            .is_empty()
    );
}
