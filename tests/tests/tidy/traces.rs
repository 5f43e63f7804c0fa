//! The project speaks of itself alone: no file tells of the machine or the tools it was made with. Leaves out
//! this file, which has to name them.

use crate::tree;

/// Folders of one machine, and hosts that a configuration must not point to. Written apart so that they are not
/// found here.
const TRACES: [(&str, &str); 10] = [
    ("/wo", "rk/"),
    ("../sha", "red"),
    ("/sha", "red/"),
    ("/tm", "p/"),
    ("/ro", "ot/"),
    ("helper ses", "sion"),
    ("lang", "uage model"),
    ("chat", "bot"),
    ("co-auth", "ored-by"),
    ("registry", " = \"http"),
];

fn offences(text: &str) -> Vec<String> {
    let traces = TRACES.map(|(start, end)| format!("{start}{end}"));
    let found = text.lines().enumerate().flat_map(|(at, line)| {
        let line = line.to_lowercase();
        let found: Vec<String> =
            traces.iter().filter(|trace| line.contains(trace.as_str())).cloned().collect();
        found.into_iter().map(move |trace| format!("{}: holds {trace:?}", at + 1))
    });
    found.collect()
}

#[test]
fn no_file_tells_of_the_machine_it_was_made_on() {
    tree::assert_clean(&tree::of(|path| path != "Cargo.lock"), |file| offences(&file.text));
}

/// Packages that come from elsewhere than the public registry.
fn strangers(lock: &str) -> Vec<&str> {
    let public = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
    lock.lines().filter(|line| line.starts_with("source") && *line != public).collect()
}

#[test]
fn every_package_comes_from_the_public_registry() {
    let lock = tree::of(|path| path == "Cargo.lock");
    assert_eq!(strangers(&lock[0].text), Vec::<&str>::new());
    assert_eq!(strangers("source = \"git+https://example.org/a\"").len(), 1);
}

#[test]
fn a_trace_is_caught() {
    let (start, end) = TRACES[0];
    assert_eq!(offences(&format!("see {start}{end}main")).len(), 1);
    let (start, end) = TRACES[6];
    assert_eq!(offences(&format!("Made in a {}{end}", start.to_uppercase())).len(), 1);
    assert!(offences("let path = std::env::temp_dir();").is_empty());
}
