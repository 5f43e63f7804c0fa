//! Lines of iCalendar: ended as the format wants, folded, and with the signs of own words kept apart from its own.
//! Leaves out which lines there are.

/// How many bytes a line has at most, without its end.
const MOST: usize = 75;

/// Lines that were written.
#[derive(Default)]
pub(super) struct Lines {
    text: String,
}

impl Lines {
    /// A line with a value that has no sign of the format in it.
    pub(super) fn put(&mut self, name: &str, value: &str) {
        let mut bytes = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if MOST < bytes + letter.len_utf8() {
                // The line goes on after a space, which counts.
                self.text.push_str("\r\n ");
                bytes = 1;
            }
            self.text.push(letter);
            bytes += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }

    /// A line with own words.
    pub(super) fn text(&mut self, name: &str, words: &str) {
        let mut value = String::new();
        // What begins a new line anywhere begins one here; other signs that cannot be seen have no place in a line.
        for letter in words.replace("\r\n", "\n").chars() {
            match letter {
                '\\' | ';' | ',' => value.extend(['\\', letter]),
                '\n' | '\r' => value.push_str("\\n"),
                '\t' => value.push(letter),
                _ if letter.is_control() => {}
                _ => value.push(letter),
            }
        }
        self.put(name, &value);
    }

    /// All of them.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}
