//! Rust source taken apart: code without comments and without what is in quotes, and the quoted texts by line.
//! Leaves out grammar: braces are counted, nothing more.

/// A quoted text, and the code before it on its line.
#[derive(Debug, PartialEq)]
pub struct Literal {
    pub line: usize,
    pub text: String,
    pub before: String,
}

/// Source without comments.
pub struct Source {
    /// The code, line by line, with quotes emptied and tests left out.
    pub lines: Vec<String>,
    /// What was in the quotes, outside tests and attributes.
    pub literals: Vec<Literal>,
}

/// Takes a file apart.
pub fn read(text: &str) -> Source {
    let (code, literals) = split(text);
    let lines: Vec<String> = code.lines().map(str::to_owned).collect();
    let left_out = left_out(&lines);
    let is_in = |line: usize| !left_out.contains(&line);
    let lines: Vec<String> = lines
        .into_iter()
        .enumerate()
        .map(|(at, line)| if is_in(at) { line } else { String::new() })
        .collect();
    let literals = literals.into_iter().filter(|literal| is_in(literal.line - 1)).collect();
    Source { lines, literals }
}

/// Code and literals; comments are gone, line breaks stay.
fn split(text: &str) -> (String, Vec<Literal>) {
    let letters: Vec<char> = text.chars().collect();
    let mut code = String::new();
    let mut literals = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let rest = &letters[at..];
        let end = if rest.starts_with(&['/', '/']) {
            at + rest.iter().position(|letter| *letter == '\n').unwrap_or(rest.len())
        } else if rest.starts_with(&['/', '*']) {
            let close =
                rest.windows(2).position(|pair| pair == ['*', '/']).map_or(rest.len(), |close| close + 2);
            code.extend(rest[..close].iter().filter(|letter| **letter == '\n'));
            at + close
        } else if let Some((from, to, end)) = quoted(rest, code.chars().last()) {
            let line = code.matches('\n').count() + 1;
            let before = code.rsplit('\n').next().unwrap_or_default().to_owned();
            let text: String = rest[from..to].iter().collect();
            code.push('"');
            code.extend(text.chars().filter(|letter| *letter == '\n'));
            code.push('"');
            literals.push(Literal { line, text, before });
            at + end
        } else if let Some(end) = character(rest) {
            code.push_str("' '");
            at + end
        } else {
            code.push(rest[0]);
            at + 1
        };
        at = end;
    }
    (code, literals)
}

/// A string at the start: where its text begins and ends, and where the code goes on.
fn quoted(rest: &[char], before: Option<char>) -> Option<(usize, usize, usize)> {
    if rest[0] == '"' {
        let mut at = 1;
        while at < rest.len() && rest[at] != '"' {
            at += if rest[at] == '\\' { 2 } else { 1 };
        }
        return Some((1, at.min(rest.len()), (at + 1).min(rest.len())));
    }
    if rest[0] != 'r' || before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_') {
        return None;
    }
    let hashes = rest[1..].iter().take_while(|letter| **letter == '#').count();
    (rest.get(1 + hashes) == Some(&'"')).then_some(())?;
    let from = hashes + 2;
    let closes = |at: &usize| {
        rest[*at] == '"' && rest[at + 1..].iter().take(hashes).filter(|l| **l == '#').count() == hashes
    };
    let to = (from..rest.len()).find(closes)?;
    Some((from, to, to + 1 + hashes))
}

/// A character in single quotes, not a lifetime: where the code goes on.
fn character(rest: &[char]) -> Option<usize> {
    (rest[0] == '\'').then_some(())?;
    if rest.get(1) == Some(&'\\') {
        return rest.iter().skip(3).position(|letter| *letter == '\'').map(|at| at + 4);
    }
    (rest.get(2) == Some(&'\'')).then_some(3)
}

/// Lines of test modules and test functions, and of attributes.
fn left_out(lines: &[String]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at].trim();
        if line.starts_with("#[") || line.starts_with("#![") {
            let is_test = line.starts_with("#[cfg(test)]") || line.starts_with("#[test]");
            let end = end_of(lines, at, '[', ']');
            let end = if is_test { end_of(lines, end + 1, '{', '}') } else { end };
            found.extend(at..=end);
            at = end;
        }
        at += 1;
    }
    found
}

/// The line on which the bracket that opens first from `from` on closes, or a `;` ends it before any opened.
fn end_of(lines: &[String], from: usize, open: char, close: char) -> usize {
    let mut depth = 0usize;
    for (at, line) in lines.iter().enumerate().skip(from) {
        for letter in line.chars() {
            if letter == open {
                depth += 1;
            } else if letter == close {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at;
                }
            } else if letter == ';' && depth == 0 {
                return at;
            }
        }
    }
    lines.len().saturating_sub(1)
}

#[test]
fn source_comes_apart() {
    let source = read(concat!(
        "//! About \"this\".\n",
        "#[allow(x, reason = \"a reason in words\")]\n",
        "fn a<'a>(b: &'a str) -> char { say(\"one \\\" two\"); /* \"no\" */ '\"' } // \"no\"\n",
        "let raw = r#\"three \"four\"\"#;\n",
        "#[cfg(test)]\nmod tests {\n    fn f() { g(\"in a test\"); }\n}\n",
        "let last = \"five\";\n",
    ));
    let texts: Vec<&str> = source.literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(texts, ["one \\\" two", "three \"four\"", "five"]);
    assert_eq!(source.literals.iter().map(|literal| literal.line).collect::<Vec<_>>(), [3, 4, 9]);
    assert_eq!(source.lines[3], "let raw = \"\";");
    assert!(source.lines.iter().all(|line| !line.contains("tests")));
}

#[test]
fn every_file_comes_apart_with_its_brackets_in_pairs() {
    for file in crate::tree::of(|path| path.ends_with(".rs")) {
        let (code, _) = split(&file.text);
        for (open, close) in [('{', '}'), ('(', ')'), ('[', ']')] {
            assert_eq!(
                code.matches(open).count(),
                code.matches(close).count(),
                "{open}{close} in {}",
                file.path
            );
        }
    }
}
