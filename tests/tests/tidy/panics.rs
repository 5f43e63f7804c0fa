//! Nothing in the product panics by its own hand. Leaves out tests.

use crate::rust_source;
use crate::tree;

/// What stops a program.
const STOPS: [&str; 8] = [
    ".unwrap()",
    ".expect(",
    ".unwrap_unchecked(",
    "panic!(",
    "todo!(",
    "unimplemented!(",
    "unreachable!(",
    "process::abort(",
];

fn offences(text: &str) -> Vec<String> {
    let lines = rust_source::read(text).lines;
    let of_line = |(at, line): (usize, &String)| {
        let found: Vec<&str> = STOPS.into_iter().filter(|stop| line.contains(stop)).collect();
        found.into_iter().map(move |stop| format!("{}: {stop}", at + 1))
    };
    lines.iter().enumerate().flat_map(of_line).collect()
}

#[test]
fn nothing_panics_by_its_own_hand() {
    let files = tree::of(tree::is_product);
    tree::assert_clean(&files, |file| offences(&file.text));
}

#[test]
fn a_panic_is_caught() {
    assert_eq!(offences("let a = b.unwrap();").len(), 1);
    assert_eq!(offences("let a = b\n    .expect(\"a reason\");").len(), 1);
    assert_eq!(offences("_ => unreachable!(),").len(), 1);
    assert!(offences("let a = b.unwrap_or_default(); // never .unwrap()").is_empty());
    assert!(offences("#[cfg(test)]\nmod tests {\n    fn f() { g().unwrap(); }\n}\n").is_empty());
}
