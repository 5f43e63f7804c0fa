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
        let line = [name, ":", value].concat();
        let (mut rest, mut most) = (line.as_str(), MOST);
        while let Some((here, after)) = split(rest, most) {
            self.text.extend([here, "\r\n "]);
            // The space with which it goes on counts.
            (rest, most) = (after, MOST - 1);
        }
        self.text.extend([rest, "\r\n"]);
    }

    /// A line with own words.
    pub(super) fn text(&mut self, name: &str, words: &str) {
        let mut value = String::new();
        // What begins a new line anywhere begins one here; any other space is one space, and what cannot be seen has no
        // place in a line.
        for letter in words.trim().replace("\r\n", "\n").chars() {
            match letter {
                '\\' | ';' | ',' => value.extend(['\\', letter]),
                '\n' | '\r' => value.push_str("\\n"),
                _ if letter.is_whitespace() && value.ends_with(' ') => {}
                _ if letter.is_whitespace() => value.push(' '),
                _ if letter.is_control() => {}
                _ => value.push(letter),
            }
        }
        self.put(name, value.trim_end());
    }

    /// All of them.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// What stands on this line and what goes on in the next; nothing when all of it fits.
fn split(line: &str, most: usize) -> Option<(&str, &str)> {
    if line.len() <= most {
        return None;
    }
    let mut places = (1..=most).rev();
    // Not beside a space: there are readers that take it for the sign of going on, or for nothing.
    let is_inside = |place: &usize| {
        let near = line.as_bytes().get(place - 1..=*place).unwrap_or_default();
        line.is_char_boundary(*place) && !near.contains(&b' ')
    };
    line.split_at_checked(places.find(is_inside)?)
}
