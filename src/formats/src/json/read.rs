//! Reads a text into a tree, and refuses whatever is not JSON or larger than anything of ours.

use super::Json;

/// How deep lists and objects may lie in one another.
pub const DEPTH: u8 = 16;
/// How many bytes a text may have: more than the fullest dossier takes, with six bytes for each letter of own words.
pub const LENGTH: usize = 1 << 23;
/// How many members an object may have.
pub const MEMBERS: usize = 1000;

/// Why a text was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// Not JSON, from here on; the end of the text when it breaks off.
    #[error("no JSON at byte {at}")]
    Syntax {
        /// Bytes before it.
        at: usize,
    },
    /// A name that its object already has.
    #[error("a name stands twice, before byte {at}")]
    Twice {
        /// Bytes before the end of the second.
        at: usize,
    },
    /// More than [`LENGTH`], [`DEPTH`] or [`MEMBERS`] allow.
    #[error("longer than {LENGTH} bytes, deeper than {DEPTH} or more than {MEMBERS} members")]
    TooLarge,
}

/// Reads one value with nothing after it.
///
/// # Errors
/// A [`JsonError`] at the first thing that is wrong.
pub fn parse(text: &str) -> Result<Json, JsonError> {
    parse_within(text, LENGTH)
}

/// The same, of a text that may have another number of bytes.
///
/// # Errors
/// As [`parse`].
pub fn parse_within(text: &str, most: usize) -> Result<Json, JsonError> {
    if most < text.len() {
        return Err(JsonError::TooLarge);
    }
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0)?;
    if reader.at < text.len() { Err(reader.fault()) } else { Ok(value) }
}

/// A place in a text.
pub(super) struct Reader<'a> {
    text: &'a str,
    pub(super) at: usize,
}

impl Reader<'_> {
    /// The next byte; zero at the end, which is as impossible there as it is in the text.
    pub(super) fn next(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_it = self.next() == byte;
        self.at += usize::from(is_it);
        is_it
    }

    pub(super) fn must_take(&mut self, byte: u8) -> Result<(), JsonError> {
        if self.take(byte) { Ok(()) } else { Err(self.fault()) }
    }

    pub(super) fn fault(&self) -> JsonError {
        JsonError::Syntax { at: self.at }
    }

    pub(super) fn since(&self, from: usize) -> &str {
        self.text.get(from..self.at).unwrap_or_default()
    }

    fn skip_spacing(&mut self) {
        while matches!(self.next(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// A value with the spacing around it.
    fn value(&mut self, depth: u8) -> Result<Json, JsonError> {
        self.skip_spacing();
        let value = match self.next() {
            b'"' => Json::Text(self.string()?),
            b'{' | b'[' if depth == DEPTH => return Err(JsonError::TooLarge),
            b'{' => self.object(depth + 1)?,
            b'[' => self.list(depth + 1)?,
            b'n' => self.constant("null", Json::Null)?,
            b't' => self.constant("true", Json::Flag(true))?,
            b'f' => self.constant("false", Json::Flag(false))?,
            _ => self.number()?,
        };
        self.skip_spacing();
        Ok(value)
    }

    fn constant(&mut self, word: &str, value: Json) -> Result<Json, JsonError> {
        for byte in word.bytes() {
            self.must_take(byte)?;
        }
        Ok(value)
    }

    fn object(&mut self, depth: u8) -> Result<Json, JsonError> {
        let mut members: Vec<(String, Json)> = Vec::new();
        self.at += 1;
        self.skip_spacing();
        while !self.take(b'}') {
            if !members.is_empty() {
                self.must_take(b',')?;
                self.skip_spacing();
            }
            let name = self.string()?;
            let place = members.iter().take_while(|(known, _)| *known < name).count();
            if members.get(place).is_some_and(|(known, _)| *known == name) {
                return Err(JsonError::Twice { at: self.at });
            }
            if members.len() == MEMBERS {
                return Err(JsonError::TooLarge);
            }
            self.skip_spacing();
            self.must_take(b':')?;
            let value = self.value(depth)?;
            members.insert(place, (name, value));
        }
        Ok(Json::Object(members))
    }

    fn list(&mut self, depth: u8) -> Result<Json, JsonError> {
        let mut values = Vec::new();
        self.at += 1;
        self.skip_spacing();
        while !self.take(b']') {
            if !values.is_empty() {
                self.must_take(b',')?;
            }
            values.push(self.value(depth)?);
        }
        Ok(Json::List(values))
    }

    fn number(&mut self) -> Result<Json, JsonError> {
        let from = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            if !self.take(b'+') {
                self.take(b'-');
            }
            self.digits()?;
        }
        Ok(Json::Number(self.since(from).to_owned()))
    }

    fn digits(&mut self) -> Result<(), JsonError> {
        let from = self.at;
        while self.next().is_ascii_digit() {
            self.at += 1;
        }
        if from == self.at { Err(self.fault()) } else { Ok(()) }
    }
}
