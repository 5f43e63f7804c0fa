//! What is known of a group in a few kinds: where the work is done, whether the law guards it, whether it is short of people.
//! Leaves out numbers.

/// Where the work is mostly done. A rule of thumb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Under a roof.
    Indoors,
    /// In the open.
    Outdoors,
    /// Both.
    InAndOut,
    /// In a vehicle, on a ship, or from door to door.
    OnTheRoad,
}

/// Whether the law asks for a diploma or admission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// No.
    Open,
    /// Of some of the work in the group.
    Part,
    /// Yes.
    Regulated,
    /// We do not know.
    Unknown,
}

/// How much of the work in a group is on a list of shortage occupations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortage {
    /// None of it.
    NotListed,
    /// Some of it: the list names one trade within the group.
    Part,
    /// Most of it.
    Listed,
}

impl Place {
    pub(super) fn of(letter: u8) -> Place {
        match letter {
            0 => Place::Indoors,
            1 => Place::Outdoors,
            2 => Place::InAndOut,
            _ => Place::OnTheRoad,
        }
    }
}

impl Access {
    pub(super) fn of(letter: u8) -> Access {
        match letter {
            0 => Access::Open,
            1 => Access::Part,
            2 => Access::Regulated,
            _ => Access::Unknown,
        }
    }
}

impl Shortage {
    pub(super) fn of(letter: u8) -> Shortage {
        match letter {
            0 => Shortage::NotListed,
            1 => Shortage::Part,
            _ => Shortage::Listed,
        }
    }
}
