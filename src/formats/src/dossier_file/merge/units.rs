//! Answers that only mean something together: halves of two different ones would say what nobody said. Leaves out answers
//! that stand alone.

use super::{Members, Tally, member_of};
use crate::json::Json;
use crate::words::UNKNOWN;

/// The names of each, within their group; the first one is what the others are about.
const UNITS: [&[&str]; 7] = [
    &["sector", "words"],
    &["guidance", "guidance-from"],
    &["recovery", "recovery-from"],
    &["budget", "money"],
    &["searching-since", "interviews", "rejections"],
    &["paper", "dated"],
    &["chosen", "chosen-before"],
];

/// Where both say something else, leaves the members of one side alone: the first, unless only the second knows.
pub(super) fn settle(ours: &mut Members, theirs: &mut Members, tally: &mut Tally) {
    for unit in UNITS {
        let lead = |members| unit.first().and_then(|name| lead(members, name));
        if lead(ours) == lead(theirs) {
            continue;
        }
        let weaker = match (knows(ours, unit), knows(theirs, unit)) {
            (false, false) => continue,
            (false, true) => &mut *ours,
            (true, false) => &mut *theirs,
            (true, true) => {
                tally.differing += 1;
                &mut *theirs
            }
        };
        weaker.retain(|(name, _)| !unit.contains(&name.as_str()));
    }
}

/// What a unit is about; of a group its first member says so.
fn lead<'a>(members: &'a Members, name: &str) -> Option<&'a Json> {
    match member_of(members, name)? {
        Json::Object(inside) => inside.first().map(|(_, value)| value),
        value => Some(value),
    }
}

/// Whether anything of a unit is known.
fn knows(members: &Members, unit: &[&str]) -> bool {
    let is_known = |value: &Json| !matches!(value, Json::Text(word) if word == UNKNOWN);
    unit.iter().filter_map(|name| lead(members, name)).any(is_known)
}
