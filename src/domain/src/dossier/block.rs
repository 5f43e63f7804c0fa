//! The blocks of a dossier, and which of them are shared. Leaves out how the choice is made, and what is in a block.

/// A part of a dossier that is shared or not. What is in none of them is the frame: language, entry and intake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// Tests, all but the weather check.
    Tests,
    /// What was decided about occupations.
    Work,
    /// Plan, applications, people, weeks, offers and new work.
    Way,
    /// The curriculum vitae.
    Cv,
    /// Own words, all but those about feelings.
    Words,
    /// The contract, first aid and offers of bureaus.
    Contract,
    /// The forecast: those of the past, routes that were kept, and figures that were overruled. Private, for it may be bad
    /// news, and who has a heavy day is not to be told it unasked.
    Forecast,
    /// Wage, savings, costs and other money. Private.
    Money,
    /// Answers that tell of health. Private.
    Health,
    /// How the person is today, and what they wrote about what happened. Private.
    Feelings,
}

impl Block {
    /// Every block, in the order in which they are offered.
    pub const ALL: [Self; 10] = [
        Self::Tests,
        Self::Work,
        Self::Way,
        Self::Cv,
        Self::Words,
        Self::Contract,
        Self::Forecast,
        Self::Money,
        Self::Health,
        Self::Feelings,
    ];

    /// Whether it leaves the device only once it is chosen.
    pub const fn is_private(self) -> bool {
        matches!(self, Self::Forecast | Self::Money | Self::Health | Self::Feelings)
    }

    /// Its id, for a box to tick.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Tests => "tests",
            Self::Work => "work",
            Self::Way => "way",
            Self::Cv => "cv",
            Self::Words => "words",
            Self::Contract => "contract",
            Self::Forecast => "forecast",
            Self::Money => "money",
            Self::Health => "health",
            Self::Feelings => "feelings",
        }
    }
}

/// Which blocks are shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sharing {
    blocks: Vec<Block>,
}

impl Default for Sharing {
    /// Everything that is not private.
    fn default() -> Self {
        Self::of(|block| !block.is_private())
    }
}

impl Sharing {
    /// Every block.
    pub fn everything() -> Self {
        Self::of(|_| true)
    }

    /// The blocks for which something holds.
    pub fn of(holds: impl Fn(Block) -> bool) -> Self {
        Self { blocks: Block::ALL.into_iter().filter(|block| holds(*block)).collect() }
    }

    /// The same with one block more.
    pub fn and(self, more: Block) -> Self {
        Self::of(|block| block == more || self.has(block))
    }

    /// Whether a block is shared.
    pub fn has(&self, block: Block) -> bool {
        self.blocks.contains(&block)
    }

    /// Whether something private is left out. It does not depend on whether there is anything of it.
    pub fn keeps_private(&self) -> bool {
        Block::ALL.into_iter().any(|block| block.is_private() && !self.has(block))
    }
}
