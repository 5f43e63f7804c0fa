//! Nothing in the product panics by its own hand. Leaves out tests.

use crate::rust_source;
use crate::tree;

/// What stops a program.
const STOPS: [&str; 9] = [
    ".unwrap()",
    ".expect(",
    ".unwrap_unchecked(",
    "panic!(",
    "todo!(",
    "unimplemented!(",
    "unreachable!(",
    "process::abort(",
    "process::exit(",
];

/// Where one may stand, with its reason.
const THERE: [(&str, &str, &str); 1] = [(
    "app/src/leptos/signal.rs",
    "unreachable!(",
    "what a signal holds has the type of its handle: both are made together",
)];

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
    tree::assert_clean(&files, |file| {
        let mut found = offences(&file.text);
        for (path, stop, _) in THERE.iter().filter(|(path, ..)| file.path.ends_with(path)) {
            let place = found.iter().position(|offence| offence.ends_with(stop));
            found.remove(place.unwrap_or_else(|| panic!("{stop} is no longer in {path}")));
        }
        found
    });
}

#[test]
fn a_panic_is_caught() {
    assert_eq!(offences("let a = b.unwrap();").len(), 1);
    assert_eq!(offences("let a = b\n    .expect(\"a reason\");").len(), 1);
    assert_eq!(offences("_ => unreachable!(),").len(), 1);
    assert!(offences("let a = b.unwrap_or_default(); // never .unwrap()").is_empty());
    assert!(offences("#[cfg(test)]\nmod tests {\n    fn f() { g().unwrap(); }\n}\n").is_empty());
}
