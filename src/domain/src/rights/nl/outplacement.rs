//! Outplacement in the Netherlands, and the tweede spoor, which it is not. Leaves out what a collective agreement gives.

use super::{DutchFacts, gate};
use crate::explanation::Evaluated;
use crate::rights::stop::{Reached, Stop, ask};
use crate::rights::{Door, Ruling};

/// No law gives a right to it; an employer may offer it. Someone who is ill goes another road, the tweede spoor.
pub fn outplacement(facts: &DutchFacts) -> Ruling<()> {
    let reached: Reached<Evaluated<()>> = door(facts).map_or_else(Err, |door| Err(Stop::Door(door)));
    reached.into()
}

fn door(facts: &DutchFacts) -> Reached<Door> {
    gate::dismissal(facts)?;
    ask(&gate::asked_of_dismissal(facts))?;
    Ok(Door::NoStatutoryRight)
}
