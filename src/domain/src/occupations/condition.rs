//! What work must allow. Conditions filter and never score. Leaves out hours, travel and pay: nothing is known of them by
//! occupation.

use super::{Occupation, Place};

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
    /// The most load on the body, 0 to 3.
    pub body: Option<u8>,
    /// The most load on the mind, 0 to 3.
    pub feelings: Option<u8>,
    /// The most work outside office hours, 0 to 3.
    pub hours: Option<u8>,
    /// The lowest and the highest level, 1 to 4.
    pub levels: Option<(u8, u8)>,
    /// Where it is to be done; work that is done in and out meets either.
    pub place: Option<Place>,
    /// Codes that the person put aside.
    pub put_aside: Vec<u16>,
}

impl Conditions {
    /// The first condition that leaves this occupation out.
    pub fn leaves_out(&self, occupation: &Occupation) -> Option<Condition> {
        let over = |most: Option<u8>, load: u8| most.is_some_and(|most| most < load);
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
        } else if self
            .place
            .is_some_and(|place| place != occupation.place && !is_either(place, occupation.place))
        {
            Some(Condition::Place)
        } else {
            None
        }
    }
}

/// Whether work that is done in and out meets who wants one of both.
fn is_either(wanted: Place, place: Place) -> bool {
    place == Place::InAndOut && wanted != Place::OnTheRoad
}
