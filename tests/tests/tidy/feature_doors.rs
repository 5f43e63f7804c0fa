//! Features do not use one another; what two of them share moves to `ui`. Leaves out the list that opens them.

use crate::rust_source;
use crate::tree;

fn offences(path: &str, text: &str) -> Vec<String> {
    let Some((own, _)) = path.strip_prefix("src/app/src/features/").and_then(|rest| rest.split_once('/'))
    else {
        return Vec::new();
    };
    let lines = rust_source::read(text).lines;
    let names = |line: &str| -> Vec<String> {
        let after = line.split("features::").skip(1);
        let names =
            after.map(|rest| rest.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).next());
        names.flatten().filter(|name| *name != own).map(str::to_owned).collect()
    };
    let of_line = |(at, line): (usize, &String)| {
        names(line)
            .into_iter()
            .map(move |name| format!("{}: uses the feature {name}", at + 1))
            .collect::<Vec<_>>()
    };
    lines.iter().enumerate().flat_map(of_line).collect()
}

#[test]
fn features_do_not_use_one_another() {
    tree::assert_clean(&tree::rust("src/app/src/features/"), |file| offences(&file.path, &file.text));
}

#[test]
fn a_feature_that_uses_another_is_caught() {
    let path = "src/app/src/features/start/mod.rs";
    assert_eq!(offences(path, "use crate::features::intake::Question;").len(), 1);
    assert!(offences(path, "use crate::features::start::Card;").is_empty());
    assert!(offences("src/app/src/features/mod.rs", "use crate::features::start;").is_empty());
}
