//! A phrase that is typed twice, checked before a file is sealed with it. Leaves out sealing.

use content::Voice;
use content::texts::file_save as t;

/// How many characters a phrase has at least.
pub const LEAST: usize = 12;
/// How many it has at most.
pub const MOST: usize = 256;

/// Which of the two fields is to be mended, and what is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhraseProblem {
    /// Whether it is the second field.
    pub is_second: bool,
    /// The sentence.
    pub sentence: String,
}

/// What must be mended in a phrase typed twice; nothing when it can be used.
pub fn problem(phrase: &str, again: &str, voice: Voice) -> Option<PhraseProblem> {
    let length = phrase.chars().count();
    let first = |sentence| Some(PhraseProblem { is_second: false, sentence });
    if length < LEAST {
        first(t::TOO_SHORT.fill(voice, [LEAST.to_string()]))
    } else if MOST < length {
        first(t::TOO_LONG.fill(voice, [MOST.to_string()]))
    } else if phrase != again {
        Some(PhraseProblem { is_second: true, sentence: t::NOT_SAME.owned(voice) })
    } else {
        None
    }
}
