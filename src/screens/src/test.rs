//! The tests as places: which there are and what they are called in an address. Leaves out what is in them, so that an
//! address does not bring the items.

/// A test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Test {
    /// Kinds of work that appeal.
    Interests,
    /// Ways of working.
    WorkStyles,
    /// What one can and wants to use.
    Skills,
    /// What matters in work.
    Values,
    /// What work must allow.
    Conditions,
    /// What gives energy and what costs it.
    Energy,
    /// What is there for a business of one's own.
    OwnBusiness,
    /// How it is today.
    Weather,
}

impl Test {
    /// Every test, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Interests,
        Self::Values,
        Self::WorkStyles,
        Self::Skills,
        Self::Conditions,
        Self::Energy,
        Self::OwnBusiness,
        Self::Weather,
    ];

    /// Its id in the content, which is also its part of the address.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Interests => "interessetest",
            Self::WorkStyles => "competentietest",
            Self::Skills => "vaardigheden",
            Self::Values => "werkwaarden",
            Self::Conditions => "randvoorwaarden",
            Self::Energy => "energie",
            Self::OwnBusiness => "ondernemen",
            Self::Weather => "weer-check",
        }
    }

    /// The test with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|test| test.id() == id)
    }
}
