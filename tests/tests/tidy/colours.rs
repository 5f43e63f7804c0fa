//! Colours stand in the tokens only. Leaves out words for what the system chooses, such as `currentColor`.

use crate::tree;

/// How a colour begins when it is made of numbers.
const MADE: [&str; 8] = ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "oklab(", "lab(", "hwb("];
/// Names of colours that one is tempted to write.
const NAMED: [&str; 12] =
    ["white", "black", "red", "green", "blue", "grey", "gray", "orange", "yellow", "teal", "silver", "beige"];

fn is_hex(word: &str) -> bool {
    word.strip_prefix('#').is_some_and(|digits| {
        matches!(digits.len(), 3 | 4 | 6 | 8) && digits.chars().all(|digit| digit.is_ascii_hexdigit())
    })
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    for (at, part) in text.split("/*").enumerate() {
        let (comment, code) = if at == 0 { ("", part) } else { part.split_once("*/").unwrap_or((part, "")) };
        kept.extend(comment.chars().filter(|letter| *letter == '\n'));
        kept.push_str(code);
    }
    kept
}

fn offences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, line) in without_comments(text).lines().enumerate() {
        // What comes after a colon is a value; a selector may well be called #main.
        for value in line.split(':').skip(1) {
            let words =
                value.split(|letter: char| !(letter.is_alphanumeric() || letter == '#' || letter == '-'));
            let named = |word: &str| is_hex(word) || NAMED.contains(&word);
            found.extend(
                words.filter(|word| named(word)).map(|word| format!("{}: the colour {word}", at + 1)),
            );
            found.extend(
                MADE.iter().filter(|made| value.contains(**made)).map(|made| format!("{}: {made}…)", at + 1)),
            );
        }
    }
    found
}

#[test]
fn colours_stand_in_the_tokens_only() {
    let sheets = tree::of(|path| path.ends_with(".css") && !path.ends_with("tokens.css"));
    tree::assert_clean(&sheets, |file| offences(&file.text));
}

#[test]
fn a_colour_is_caught() {
    assert_eq!(offences(".a { color: #0b6660; }").len(), 1);
    assert_eq!(offences(".a { border: 1px solid red; }").len(), 1);
    assert_eq!(offences(".a { background: rgb(0 0 0 / 50%); }").len(), 1);
    assert!(offences("#main { color: var(--ink); } /* color: red */").is_empty());
    assert!(offences(".a { white-space: nowrap; color: currentColor; }").is_empty());
}
