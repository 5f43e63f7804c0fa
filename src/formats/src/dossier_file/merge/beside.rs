//! Two dossiers beside one another, part by part, before anything is done with them. Leaves out the words for the parts.

use super::super::table::DOSSIER;
use super::super::write;
use super::{leaves, member_of};
use crate::json::Json;
use domain::dossier::Dossier;

/// How much of one part two dossiers have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The name of the part in the file.
    pub part: &'static str,
    /// How many answers or things the first has.
    pub first: usize,
    /// How many the second has.
    pub second: usize,
    /// How many of the second the first does not have as they are.
    pub other: usize,
}

/// Every part of which either has something, in the order of the file.
pub fn beside(first: &Dossier, second: &Dossier) -> Vec<Beside> {
    let (ours, theirs) = (write::members(first), write::members(second));
    let part = |name| {
        let (one, two) = (member_of(&ours, name), member_of(&theirs, name));
        let (mine, yours) = (one.map(things).unwrap_or_default(), two.map(things).unwrap_or_default());
        let other = yours.iter().filter(|thing| !mine.contains(thing)).count();
        Beside { part: name, first: mine.len(), second: yours.len(), other }
    };
    let all = DOSSIER.iter().map(|field| part(field.name));
    all.filter(|beside| 0 < beside.first + beside.second).collect()
}

/// What is counted in a part: things of a list, else answers, each with where it stands.
fn things(part: &Json) -> Vec<(String, &Json)> {
    match part {
        // What only says no is nothing that somebody filled in.
        Json::Flag(false) => Vec::new(),
        Json::List(all) => all.iter().map(|thing| (String::new(), thing)).collect(),
        Json::Object(members) => {
            let answered = members.iter().filter(|(_, value)| 0 < leaves(value));
            answered.map(|(name, value)| (name.clone(), value)).collect()
        }
        value => vec![(String::new(), value)],
    }
}
