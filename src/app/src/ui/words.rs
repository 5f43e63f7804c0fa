//! Words of an element that may change, and values that follow what they depend on. Leaves out where they stand.

use std::borrow::Cow;

/// A text that may change: fixed, or read again whenever what it depends on changes.
pub enum Words {
    /// Does not change.
    Fixed(Cow<'static, str>),
    /// Follows.
    Live(Live<String>),
}

/// A value that follows what it depends on.
pub type Live<T> = Box<dyn Fn() -> T + Send + Sync>;

impl From<&'static str> for Words {
    fn from(text: &'static str) -> Self {
        Self::Fixed(Cow::Borrowed(text))
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self::Fixed(Cow::Owned(text))
    }
}

/// A text that follows.
pub fn live(text: impl Fn() -> String + Send + Sync + 'static) -> Words {
    Words::Live(Box::new(text))
}
