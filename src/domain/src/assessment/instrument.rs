//! A test as it is made up: kind, scales and items. Leaves out every word, which the content package has, and what was
//! answered.

/// How the items of a test are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// How much one would like to do something, 1 to 5.
    Like,
    /// How much one agrees, 1 to 5.
    Agree,
    /// Whether one can do something and whether one wants to, each 1 to 5.
    CanWant,
    /// Which of two matters more.
    Pair,
    /// One of several choices.
    Choice,
    /// In own words.
    Words,
    /// How it is today: one of several choices, never a score.
    Weather,
}

/// One question of a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Stable id, of its own within the test.
    pub id: &'static str,
    /// The place of its scale in the test, if it has one.
    pub scale: Option<usize>,
    /// Whether agreeing speaks against the scale.
    pub is_reversed: bool,
    /// Whether it is part of the short start.
    pub is_start: bool,
    /// The places of the two scales between which it asks to choose.
    pub between: Option<(usize, usize)>,
    /// Ids of the choices.
    pub choices: &'static [&'static str],
    /// Those choices that say that it weighs heavily.
    pub heavy: &'static [&'static str],
    /// Those choices that say that it goes well.
    pub light: &'static [&'static str],
}

impl Item {
    /// Whether the item tells something of the scale at this place.
    pub fn is_of(&self, scale: usize) -> bool {
        self.scale == Some(scale)
            || self.between.is_some_and(|(first, second)| first == scale || second == scale)
    }
}

/// A test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Stable id.
    pub id: &'static str,
    /// How its items are answered.
    pub kind: Kind,
    /// How many minutes it takes about.
    pub minutes: u16,
    /// Ids of its scales, in the order in which they are shown; interests go round the hexagon.
    pub scales: &'static [&'static str],
    /// Its items, in the order in which they are asked.
    pub items: &'static [Item],
}

impl Instrument {
    /// The item with this id.
    pub fn item(&self, id: &str) -> Option<&'static Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// Whether it has a short start.
    pub fn has_start(&self) -> bool {
        self.items.iter().any(|item| item.is_start)
    }
}
