//! The phases in order. Leaves out names and tasks.

/// A phase on the way to new work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Phase {
    /// First aid in the first days.
    FirstAid,
    /// Coming to terms with it; by choice.
    Processing,
    /// The intake.
    Intake,
    /// Who am I, what can I, what do I want.
    SelfKnowledge,
    /// Choosing a route and making a plan.
    RouteAndPlan,
    /// Searching and applying.
    Search,
    /// Hired.
    Hired,
    /// Aftercare in the first months of the new work.
    Aftercare,
}

impl Phase {
    /// Every phase in order.
    pub const ALL: [Self; 8] = [
        Self::FirstAid,
        Self::Processing,
        Self::Intake,
        Self::SelfKnowledge,
        Self::RouteAndPlan,
        Self::Search,
        Self::Hired,
        Self::Aftercare,
    ];

    /// The id in the content package.
    pub const fn id(self) -> &'static str {
        match self {
            Self::FirstAid => "eerste-hulp",
            Self::Processing => "verwerken",
            Self::Intake => "intake",
            Self::SelfKnowledge => "wie-ben-ik",
            Self::RouteAndPlan => "route-en-plan",
            Self::Search => "zoeken",
            Self::Hired => "aangenomen",
            Self::Aftercare => "nazorg",
        }
    }

    /// Whether the phase is there by choice only.
    pub const fn is_optional(self) -> bool {
        matches!(self, Self::Processing)
    }
}
