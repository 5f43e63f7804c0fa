//! A copy of the answers as the browser keeps it: one line that says what follows, and then the text itself, of which
//! nothing is known here, so that it may be sealed. The line is
//!
//! `routekaart-copy <form> <schema> <generation> <writer> <day> <length> <checksum>`
//!
//! Form 2 says that the text is sealed. Every later form keeps the first two words and the last one, which is reckoned over
//! all before it and all after it: a newer copy is then told from a damaged one. Leaves out where copies are kept.

mod lineage;
mod mark;
mod restore;

pub use lineage::{Lineage, Turn};
pub use mark::{HEAD, Mark};
pub use restore::{Aside, Found, Place, Restored, Standing, restore};

use crate::at_rest;
use crate::crc32;
use crate::dossier_file::day;
use chrono::NaiveDate;

/// The word that every copy begins with.
pub(crate) const MAGIC: &str = "routekaart-copy";
/// The form of the line before a text as it is, and before one that is sealed: older programs leave that alone.
const FORM: u32 = 1;
const SEALED: u32 = 2;

/// A copy that was read whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptCopy<'a> {
    /// Which copy it is.
    pub mark: Mark,
    /// The version of the format of the text.
    pub schema: u32,
    /// The day on which it was kept. Nothing is ordered by it: clocks jump.
    pub day: NaiveDate,
    /// The text.
    pub text: &'a str,
}

/// Why a text is no copy that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CopyError {
    /// No copy of ours, or one that lost or changed as much as one letter.
    #[error("the copy is damaged")]
    Damaged,
    /// A whole copy of a form that we do not know yet.
    #[error("form {form} is newer than {SEALED}")]
    Newer {
        /// The form it names.
        form: u32,
    },
}

impl KeptCopy<'_> {
    /// The copy as it is kept.
    pub fn to_text(&self) -> String {
        let Mark { generation, writer } = self.mark;
        let day = day::to_text(self.day);
        let form = if at_rest::is_sealed(self.text) { SEALED } else { FORM };
        let label = format!("{MAGIC} {form} {} {generation} {writer} {day} {}", self.schema, self.text.len());
        format!("{label} {}\n{}", checksum(&label, self.text), self.text)
    }
}

/// Reads a copy. Whatever the text is, there is an answer.
///
/// # Errors
/// [`CopyError`] when it is not one of ours, damaged, or of a newer form.
pub fn read(kept: &str) -> Result<KeptCopy<'_>, CopyError> {
    let (line, text) = kept.split_once('\n').ok_or(CopyError::Damaged)?;
    let (label, sum) = line.rsplit_once(' ').ok_or(CopyError::Damaged)?;
    let mut words = label.split(' ');
    if words.next() != Some(MAGIC) || sum != checksum(label, text) {
        return Err(CopyError::Damaged);
    }
    let form = number(words.next()).ok_or(CopyError::Damaged)?;
    if SEALED < form {
        return Err(CopyError::Newer { form });
    }
    fields(words, text).ok_or(CopyError::Damaged)
}

/// What stands between form and checksum.
fn fields<'a>(mut words: std::str::Split<'_, char>, text: &'a str) -> Option<KeptCopy<'a>> {
    let schema = number(words.next())?;
    let mark = Mark { generation: number(words.next())?, writer: number(words.next())? };
    let day = day::from_text(words.next()?)?;
    let length: usize = words.next()?.parse().ok()?;
    let is_all = length == text.len() && words.next().is_none();
    is_all.then_some(KeptCopy { mark, schema, day, text })
}

fn number(word: Option<&str>) -> Option<u32> {
    word?.parse().ok()
}

fn checksum(label: &str, text: &str) -> String {
    format!("{:08x}", crc32::of(&[label, "\n", text]))
}
