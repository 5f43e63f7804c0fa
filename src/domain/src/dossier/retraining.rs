//! Training on the way to new work. Leaves out which training.

/// Whether and how someone learns something new.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Retraining {
    /// Not needed.
    None,
    /// A short course beside the search.
    ShortCourse,
    /// Learning in the new job, which is found first.
    OnTheJob,
    /// A training of about a quarter of a year, before the job.
    Quarter,
    /// A training of about half a year, before the job.
    HalfYear,
    /// A training of about a year, before the job.
    Year,
    /// A training of about two years, before the job.
    TwoYears,
}

impl Retraining {
    /// Every form, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::None,
        Self::ShortCourse,
        Self::OnTheJob,
        Self::Quarter,
        Self::HalfYear,
        Self::Year,
        Self::TwoYears,
    ];

    /// Whether the training comes before the job.
    pub const fn comes_first(self) -> bool {
        matches!(self, Self::Quarter | Self::HalfYear | Self::Year | Self::TwoYears)
    }
}
