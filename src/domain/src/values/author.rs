//! Whose word something is. Leaves out who that is by name.

/// The person, or someone beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Author {
    /// The person.
    Person,
    /// The coach.
    Coach,
}

impl Author {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Person, Self::Coach];
}
