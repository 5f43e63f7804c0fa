//! Texts by id, for tools and tests. Not in the app: it would keep every text in the build.

use crate::Wording;

/// A text with its id.
#[derive(Debug)]
pub struct Named {
    /// Area and key, such as `start.title`.
    pub id: &'static str,
    /// Placeholder names, in order of first appearance in Dutch.
    pub placeholders: &'static [&'static str],
    /// All stored forms.
    pub wording: Wording,
}

/// The text with this id, when there is one.
pub fn lookup(id: &str) -> Option<&'static Named> {
    crate::texts::REGISTER.iter().find(|named| named.id == id)
}

/// All texts, in the order of their ids.
pub fn all() -> &'static [Named] {
    crate::texts::REGISTER
}
