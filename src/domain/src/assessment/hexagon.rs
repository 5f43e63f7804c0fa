//! The six interests and how they lie on Holland's hexagon. Leaves out how strong they are.

/// An interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interest {
    /// Working with hands, things, outdoors.
    Realistic,
    /// Finding out.
    Investigative,
    /// Making and designing.
    Artistic,
    /// Helping and teaching.
    Social,
    /// Leading and persuading.
    Enterprising,
    /// Putting in order.
    Conventional,
}

/// How two interests lie towards each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// They are one.
    Same,
    /// Next to each other.
    Adjacent,
    /// One lies between them.
    Alternate,
    /// Across.
    Opposite,
}

impl Interest {
    /// All, round the hexagon; the scales of the test stand in the same order.
    pub const ALL: [Self; 6] = [
        Self::Realistic,
        Self::Investigative,
        Self::Artistic,
        Self::Social,
        Self::Enterprising,
        Self::Conventional,
    ];

    /// The interest at this place of the hexagon.
    pub fn at(place: usize) -> Option<Self> {
        Self::ALL.get(place).copied()
    }

    /// How it lies towards another.
    pub fn towards(self, other: Self) -> Relation {
        let all = Self::ALL.len();
        let apart = (self as usize).abs_diff(other as usize);
        match apart.min(all - apart) {
            0 => Relation::Same,
            1 => Relation::Adjacent,
            2 => Relation::Alternate,
            _ => Relation::Opposite,
        }
    }
}
