//! Reads a text in quotes, with its escapes. Leaves out every other value.

use super::JsonError;
use super::read::Reader;

impl Reader<'_> {
    /// A text in quotes.
    pub(super) fn string(&mut self) -> Result<String, JsonError> {
        self.must_take(b'"')?;
        let mut text = String::new();
        let mut from = self.at;
        loop {
            match self.next() {
                end @ (b'"' | b'\\') => {
                    text.push_str(self.since(from));
                    self.at += 1;
                    if end == b'"' {
                        return Ok(text);
                    }
                    text.push(self.escaped()?);
                    from = self.at;
                }
                0..b' ' => return Err(self.fault()),
                _ => self.at += 1,
            }
        }
    }

    fn escaped(&mut self) -> Result<char, JsonError> {
        let letter = match self.next() {
            same @ (b'"' | b'\\' | b'/') => char::from(same),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code_point(),
            _ => return Err(self.fault()),
        };
        self.at += 1;
        Ok(letter)
    }

    /// What stands after `\`: one unit, or two that make one letter.
    fn code_point(&mut self) -> Result<char, JsonError> {
        let mut code = self.unit()?;
        if (0xd800..0xdc00).contains(&code) {
            self.must_take(b'\\')?;
            let low = self.unit()?;
            if !(0xdc00..0xe000).contains(&low) {
                return Err(self.fault());
            }
            code = 0x1_0000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        }
        char::from_u32(code).ok_or(self.fault())
    }

    fn unit(&mut self) -> Result<u32, JsonError> {
        self.must_take(b'u')?;
        let mut code = 0;
        for _ in 0..4 {
            let digit = char::from(self.next()).to_digit(16).ok_or(self.fault())?;
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }
}
