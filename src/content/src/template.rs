//! A text with placeholders.

use crate::{Voice, packs};

/// A text with `N` placeholders, numbered in the order in which the Dutch text names them.
#[derive(Debug)]
pub struct Template<const N: usize>(u16);

impl<const N: usize> Template<N> {
    /// Written by the build script only: the place in the packs.
    pub const fn new(place: u16) -> Self {
        Self(place)
    }

    /// The text for a reader, with the values in the order of the Dutch placeholders.
    pub fn fill<S: AsRef<str>>(&self, voice: Voice, values: [S; N]) -> String {
        fill_with(packs::words(self.0, voice), &values)
    }

    /// The very plain summary (A2) for a reader, when there is one, with the same values.
    pub fn simple<S: AsRef<str>>(&self, voice: Voice, values: [S; N]) -> Option<String> {
        packs::plain(self.0, voice).map(|text| fill_with(text, &values))
    }

    /// The place in the packs.
    pub const fn place(&self) -> u16 {
        self.0
    }
}

/// [`fill`] with values of one type: the same for every number of them.
#[inline(never)]
fn fill_with<S: AsRef<str>>(pattern: &str, values: &[S]) -> String {
    fill(pattern, &|at| values.get(at).map(AsRef::as_ref))
}

/// Replaces `{0}`, `{1}` … The build script lets no other brace through. A value is never read again
/// for placeholders, so a name that holds braces stays as the person typed it.
fn fill<'a>(pattern: &str, value: &dyn Fn(usize) -> Option<&'a str>) -> String {
    let mut filled = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some((before, from)) = rest.split_once('{') {
        filled.push_str(before);
        let (index, after) = from.split_once('}').unwrap_or((from, ""));
        filled.push_str(index.parse().ok().and_then(value).unwrap_or_default());
        rest = after;
    }
    filled.push_str(rest);
    filled
}
