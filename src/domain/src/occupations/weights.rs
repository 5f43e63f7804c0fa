//! What interests, skills and values weigh. The person may move them. Leaves out what they are to begin with.

/// What each part weighs, each 0 or more; only how they lie towards each other counts.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Weights {
    /// Interests.
    pub interests: f64,
    /// Skills, level and last work.
    pub skills: f64,
    /// Values.
    pub values: f64,
}
