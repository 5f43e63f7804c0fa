//! The top level stays as small as it was asked to be. Leaves out what is ignored.

use crate::tree;

/// What may stand at the top and be seen.
const SEEN: [&str; 13] = [
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-CONTENT",
    "LICENSE-MIT",
    "README.md",
    "Trunk.toml",
    "deny.toml",
    "index.html",
    "public",
    "src",
    "style",
    "tests",
];
/// Settings.
const DOTFILES: [&str; 7] =
    [".cargo", ".ci", ".clippy.toml", ".config", ".gitignore", ".leptosfmt.toml", ".rustfmt.toml"];

fn offences(names: &[String]) -> Vec<&String> {
    names.iter().filter(|name| !SEEN.contains(&name.as_str()) && !DOTFILES.contains(&name.as_str())).collect()
}

#[test]
fn the_top_level_holds_only_what_it_may() {
    let names = tree::top_names();
    assert_eq!(offences(&names), Vec::<&String>::new());
    for name in SEEN {
        assert!(names.iter().any(|there| there == name), "{name} is missing");
    }
}

#[test]
fn another_name_at_the_top_is_caught() {
    assert_eq!(offences(&["docs".to_owned(), "src".to_owned()]), [&"docs".to_owned()]);
}
