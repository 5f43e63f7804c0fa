//! The questions of the intake as places. Leaves out what they ask.

/// A question of the intake, on a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Question {
    /// Where the person lives and works.
    Country,
    /// The last paid day.
    LastDay,
    /// The last work.
    LastWork,
    /// The same work or something else.
    Direction,
    /// Whether guidance is arranged.
    Guidance,
    /// Whether to recover first.
    Recovery,
}

impl Question {
    /// Every question in order.
    pub const ALL: [Self; 6] =
        [Self::Country, Self::LastDay, Self::LastWork, Self::Direction, Self::Guidance, Self::Recovery];

    /// The part of the fragment that names it.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Country => "land",
            Self::LastDay => "laatste-dag",
            Self::LastWork => "laatste-werk",
            Self::Direction => "richting",
            Self::Guidance => "begeleiding",
            Self::Recovery => "herstel",
        }
    }

    /// Its place, counted from one.
    pub fn number(self) -> usize {
        Self::ALL.iter().position(|&each| each == self).unwrap_or(0) + 1
    }

    /// The question after it.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }

    /// The question before it.
    pub fn previous(self) -> Option<Self> {
        self.number().checked_sub(2).and_then(|place| Self::ALL.get(place)).copied()
    }
}
