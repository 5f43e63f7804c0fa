//! Takes out of styles, scripts and markup what only their writers need: comments and indentation.
//! Leaves out everything clever: the compression of the host does the rest.

/// A style sheet without comments and without blanks that mean nothing. Strings are left alone.
pub fn css(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut quote = None;
    while let Some(letter) = rest.chars().next() {
        let next = rest.get(letter.len_utf8()..).unwrap_or_default();
        if let Some(open) = quote {
            out.push(letter);
            if letter == '\\' {
                let escaped = next.chars().next();
                out.extend(escaped);
                rest = next.get(escaped.map_or(0, char::len_utf8)..).unwrap_or_default();
                continue;
            }
            quote = (letter != open).then_some(open);
        } else if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            continue;
        } else if letter.is_whitespace() {
            // One blank stays between words; after these letters none is needed.
            if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',', ':']) {
                out.push(' ');
            }
        } else {
            if matches!(letter, '{' | '}' | ';' | ',') && out.ends_with(' ') {
                out.pop();
            }
            if letter == '}' && out.ends_with(';') {
                out.pop();
            }
            quote = matches!(letter, '"' | '\'').then_some(letter);
            out.push(letter);
        }
        rest = next;
    }
    out.trim_end().to_owned()
}

/// A script without indentation and without the lines that are comments. Only whole lines are taken out,
/// so the script must not have text that runs over several lines.
pub fn script(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Markup without comments and indentation. Line ends stay, since they part words.
pub fn html(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut parts = text.split("<!--");
    bare.push_str(parts.next().unwrap_or_default());
    for part in parts {
        bare.push_str(part.split_once("-->").map_or("", |(_, after)| after));
    }
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_blanks_leave_a_style_sheet() {
        let text = "/* a */\n.a,\n.b > c {\n  color : red;\n  margin: 0 auto; /* b */\n}\n\n@media (width > 2em) { a { b: c } }\n";
        assert_eq!(css(text), ".a,.b > c{color :red;margin:0 auto}@media (width > 2em){a{b:c}}");
    }

    #[test]
    fn a_blank_before_a_colon_may_part_two_selectors() {
        assert_eq!(css(".a :hover { b: c }"), ".a :hover{b:c}");
    }

    #[test]
    fn sums_keep_their_blanks() {
        assert_eq!(css("a { b: calc(1px + 2px) }"), "a{b:calc(1px + 2px)}");
    }

    #[test]
    fn strings_are_left_alone() {
        assert_eq!(css("a { b: \"x  { /* y */ \\\"  ;\" }"), "a{b:\"x  { /* y */ \\\"  ;\"}");
    }

    #[test]
    fn a_script_loses_only_whole_lines() {
        assert_eq!(script("// a\n  let b = 'http://c';\n\n"), "let b = 'http://c';\n");
    }

    #[test]
    fn markup_loses_comments_over_lines() {
        assert_eq!(html("<p>\n  a <!-- b\n c --> d\n</p>\n"), "<p>\na  d\n</p>\n");
    }
}
