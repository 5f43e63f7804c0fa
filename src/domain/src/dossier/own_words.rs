//! Words of a person's own, cut to what is kept of them, so that nothing differs once they are read back. Leaves out
//! what they are about.

/// These words without space round them, and no longer than so many characters.
pub(super) fn kept(words: &str, most: usize) -> String {
    let words = words.trim();
    let end = words.char_indices().nth(most).map_or(words.len(), |(end, _)| end);
    words.get(..end).unwrap_or_default().trim_end().to_owned()
}
