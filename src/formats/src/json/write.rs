//! Writes a tree without spacing. The same tree gives the same bytes.

use super::Json;

impl Json {
    /// The text of this value, members in the order in which they stand.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Flag(true) => out.push_str("true"),
            Self::Flag(false) => out.push_str("false"),
            Self::Number(number) => out.push_str(number),
            Self::Text(text) => quote(text, out),
            Self::List(values) => {
                let mut between = '[';
                for value in values {
                    out.push(between);
                    value.write(out);
                    between = ',';
                }
                out.push_str(if values.is_empty() { "[]" } else { "]" });
            }
            Self::Object(members) => {
                let mut between = '{';
                for (name, value) in members {
                    out.push(between);
                    quote(name, out);
                    out.push(':');
                    value.write(out);
                    between = ',';
                }
                out.push_str(if members.is_empty() { "{}" } else { "}" });
            }
        }
    }
}

/// Escapes only what must be, with the short form where there is one.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        let escaped = match letter {
            '"' | '\\' => letter,
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\u{8}' => 'b',
            '\u{c}' => 'f',
            '\0'..='\u{1f}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(letter)));
                continue;
            }
            _ => {
                out.push(letter);
                continue;
            }
        };
        out.push('\\');
        out.push(escaped);
    }
    out.push('"');
}
