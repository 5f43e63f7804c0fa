//! Who is spoken to, and how: language and form of address together.

use domain::values::{Address, Language};

/// Language and form of address of the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Voice {
    /// The language of the interface.
    pub language: Language,
    /// "je" or "u"; without effect in English.
    pub address: Address,
}

impl Voice {
    /// A voice from its two parts.
    pub const fn new(language: Language, address: Address) -> Self {
        Self { language, address }
    }
}
