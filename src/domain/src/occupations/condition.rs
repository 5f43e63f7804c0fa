//! What work must allow. Conditions filter and never score. Leaves out hours, travel and pay: nothing is known of them by
//! occupation.

use super::{Occupation, Places, Weight};

/// A condition by which an occupation can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Too heavy for the body.
    Body,
    /// Too heavy for the feelings.
    Feelings,
    /// At other hours.
    Hours,
    /// Of a level that is not looked for.
    Level,
    /// In another place.
    Place,
    /// The person put it aside.
    PutAside,
}

impl Condition {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 6] =
        [Self::Body, Self::Feelings, Self::Hours, Self::Level, Self::Place, Self::PutAside];
}

/// What work must allow; None where everything may be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conditions {
    /// The most that the body may carry.
    pub body: Option<Weight>,
    /// The most that the feelings may carry.
    pub feelings: Option<Weight>,
    /// The latest hours.
    pub hours: Option<Weight>,
    /// The lowest and the highest level.
    pub levels: Option<(u8, u8)>,
    /// Where; one of them is enough.
    pub places: Option<Places>,
    /// Codes that the person put aside.
    pub put_aside: Vec<u16>,
}

impl Conditions {
    /// The first condition that leaves this occupation out.
    pub fn leaves_out(&self, occupation: &Occupation) -> Option<Condition> {
        let over = |most: Option<Weight>, load: Weight| most.is_some_and(|most| most < load);
        let load = &occupation.load;
        if self.put_aside.contains(&occupation.code) {
            Some(Condition::PutAside)
        } else if over(self.body, load.body) {
            Some(Condition::Body)
        } else if over(self.feelings, load.feelings) {
            Some(Condition::Feelings)
        } else if over(self.hours, load.hours) {
            Some(Condition::Hours)
        } else if self
            .levels
            .is_some_and(|(lowest, highest)| occupation.level < lowest || highest < occupation.level)
        {
            Some(Condition::Level)
        } else if self.places.is_some_and(|places| !places.meets(load.places)) {
            Some(Condition::Place)
        } else {
            None
        }
    }
}

impl Places {
    /// Whether they have one place in common, or nothing is known of one of them.
    pub fn meets(self, other: Self) -> bool {
        let none = Self::default();
        self == none
            || other == none
            || (self.at_home && other.at_home)
            || (self.indoors && other.indoors)
            || (self.outdoors && other.outdoors)
            || (self.on_the_road && other.on_the_road)
    }
}
