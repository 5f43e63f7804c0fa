//! Reads letters of the pack as kinds of places, access and shortage. Leaves out numbers.

use domain::occupations::{Access, Place, Shortage};

pub(super) fn place(letter: u8) -> Place {
    match letter {
        0 => Place::Indoors,
        1 => Place::Outdoors,
        2 => Place::InAndOut,
        _ => Place::OnTheRoad,
    }
}

pub(super) fn access(letter: u8) -> Access {
    match letter {
        0 => Access::Open,
        1 => Access::Part,
        2 => Access::Regulated,
        _ => Access::Unknown,
    }
}

pub(super) fn shortage(letter: u8) -> Shortage {
    match letter {
        0 => Shortage::NotListed,
        1 => Shortage::Part,
        _ => Shortage::Listed,
    }
}
