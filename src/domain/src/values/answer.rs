//! An answer that a person may not have, or may not have given yet. Leaves out what the question was.

/// The state of one question. "I do not know yet" is an answer of its own: it widens what we say
/// and is never read as zero, none or no.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Answer<T> {
    /// Not asked, or skipped.
    #[default]
    Open,
    /// The person says that they do not know yet.
    Unknown,
    /// The person's answer.
    Known(T),
}

impl<T> Answer<T> {
    /// The answer itself, when there is one.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Open | Self::Unknown => None,
        }
    }

    /// Whether the person has dealt with the question, also by not knowing.
    pub fn is_settled(&self) -> bool {
        !matches!(self, Self::Open)
    }
}
