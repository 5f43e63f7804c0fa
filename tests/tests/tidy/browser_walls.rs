//! Only `platform` names the browser, in its manifest and in its source. Leaves out the Leptos types that `app`
//! takes over as they come.

use crate::arrows::dependencies;
use crate::rust_source;
use crate::tree;

/// Crates that are the browser, as manifests write them.
const BROWSER: [&str; 4] = ["web-sys", "js-sys", "gloo-storage", "wasm-bindgen"];
/// The same in source.
const NAMES: [&str; 4] = ["web_sys", "js_sys", "gloo_", "wasm_bindgen"];

fn in_manifest(text: &str) -> Vec<String> {
    let manifest = text.parse().expect("a manifest");
    let found = dependencies(&manifest).into_iter();
    let found = found.filter(|name| BROWSER.contains(&name.as_str()) || name.starts_with("gloo"));
    found.map(|name| format!("1: depends on {name}")).collect()
}

/// What Leptos hands to a handler is an event; that much may be named.
fn is_event(line: &str) -> bool {
    let types = ["SubmitEvent", "MouseEvent", "KeyboardEvent", "Event"];
    types.iter().any(|kind| {
        line.contains(&format!("leptos::web_sys::{kind}")) || line.contains(&format!("ev::{kind}"))
    })
}

fn in_source(path: &str, text: &str) -> Vec<String> {
    let lines = rust_source::read(text).lines;
    let lines = lines.iter().enumerate().filter(|(_, line)| NAMES.iter().any(|name| line.contains(name)));
    let lines = lines.filter(|(_, line)| !(path.starts_with("src/app/") && is_event(line)));
    lines.map(|(at, line)| format!("{}: names the browser: {}", at + 1, line.trim())).collect()
}

#[test]
fn only_platform_depends_on_the_browser() {
    let manifests = tree::of(|path| path.ends_with("/Cargo.toml") && path != "src/platform/Cargo.toml");
    tree::assert_clean(&manifests, |file| in_manifest(&file.text));
}

#[test]
fn only_platform_names_the_browser() {
    let mut files = tree::rust("src/");
    files.retain(|file| !file.path.starts_with("src/platform/"));
    tree::assert_clean(&files, |file| in_source(&file.path, &file.text));
}

#[test]
fn naming_the_browser_is_caught() {
    assert_eq!(in_manifest("[dependencies]\ngloo-net = \"1\"\nserde = \"1\"").len(), 1);
    assert_eq!(in_source("src/screens/src/a.rs", "use web_sys::window;").len(), 1);
    assert_eq!(in_source("src/app/src/a.rs", "leptos::web_sys::window()").len(), 1);
    assert_eq!(in_source("src/screens/src/a.rs", "fn f(event: leptos::web_sys::Event) {}").len(), 1);
    assert!(in_source("src/app/src/a.rs", "fn f(event: leptos::web_sys::SubmitEvent) {}").is_empty());
    assert!(in_source("src/app/src/a.rs", "// web_sys is not named here").is_empty());
}
