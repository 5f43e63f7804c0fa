//! Views hold no style and no raw markup: the policy of the page refuses both. Leaves out the style sheets.

use crate::rust_source;
use crate::tree;

/// What the policy refuses, as views would write it.
const REFUSED: [&str; 4] = ["style=", "inner_html", "set_inner_html", "javascript:"];

fn offences(text: &str) -> Vec<String> {
    let source = rust_source::read(text);
    let code = source.lines.iter().enumerate().map(|(at, line)| (at + 1, line.as_str()));
    let quoted = source.literals.iter().map(|literal| (literal.line, literal.text.as_str()));
    let in_line = |(at, line): (usize, &str)| {
        let mut names: Vec<&str> =
            REFUSED.into_iter().filter(|refused| !after(line, refused).is_empty()).collect();
        // `style:width=…` in a view; a field named `style: …` has a space.
        if after(line, "style:").iter().any(|rest| rest.starts_with(char::is_alphabetic)) {
            names.push("style:");
        }
        names.into_iter().map(move |refused| format!("{at}: {refused}")).collect::<Vec<_>>()
    };
    code.chain(quoted).flat_map(in_line).collect()
}

/// What comes after each place where the words stand, not as the end of a longer name.
fn after<'a>(line: &'a str, words: &str) -> Vec<&'a str> {
    let in_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
    let places = line.match_indices(words).filter(|(at, _)| !line[..*at].ends_with(in_name));
    places.map(|(at, _)| &line[at + words.len()..]).collect()
}

#[test]
fn views_hold_no_style_and_no_raw_markup() {
    tree::assert_clean(&tree::rust("src/app/"), |file| offences(&file.text));
}

#[test]
fn the_static_pages_hold_no_style_and_no_inline_script() {
    let files =
        tree::of(|path| path == "index.html" || path.starts_with("public/") && path.ends_with(".html"));
    tree::assert_clean(&files, |file| {
        let markup = file.text.lines().enumerate();
        let bad = markup.filter(|(_, line)| {
            line.contains("style=\"") || line.contains("<script>") || line.contains(" onclick")
        });
        bad.map(|(at, line)| format!("{}: {}", at + 1, line.trim())).collect()
    });
}

#[test]
fn a_style_in_a_view_is_caught() {
    assert_eq!(offences("view! { <p style=\"color: red\"></p> }").len(), 1);
    assert_eq!(offences("view! { <p style:width=width></p> }").len(), 1);
    assert_eq!(offences("view! { <p inner_html=text></p> }").len(), 1);
    assert_eq!(offences("let a = \"<p style='x'>\"; let b = \"style='x'\";").len(), 2);
    assert!(offences("view! { <p class=\"card\"></p> } // style=").is_empty());
    assert!(
        offences("let text_style=1; fn f(style: Style) {} use style::Look; series.style(ink);").is_empty()
    );
}
