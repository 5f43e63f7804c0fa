//! Own words and what was said under ids, of both dossiers. Words are never dropped: they come after one another, or under a
//! name of their own.

use super::super::field::Field;
use super::{Members, Tally, member};
use crate::json::Json;
use domain::dossier::{MOST_NAME, MOST_NOTE, Notes};

/// Members by id, of both, in the order of the ids.
pub(super) fn both(field: &Field, ours: Members, theirs: Members, tally: &mut Tally) -> Members {
    let mut all = ours;
    for (id, other) in theirs {
        let known = all.iter_mut().find(|(known, _)| *known == id).map(|(_, value)| value);
        match (known, other) {
            (None, other) => put(&mut all, id, other),
            (Some(one), other) if *one == other => {}
            (Some(Json::Text(one)), Json::Text(other)) if field.path == "notes" => {
                match joined(one, &other, MOST_NOTE) {
                    Some(joined) => *one = joined,
                    None => put_beside(&mut all, &id, other),
                }
            }
            // The day of a tick goes with the tick, and that of a date with the calendar.
            (Some(_), _) => {
                tally.differing += usize::from(!matches!(field.path, "task-days" | "calendar.dates"));
            }
        }
    }
    all
}

fn put(all: &mut Members, id: String, value: Json) {
    let place = all.iter().take_while(|(before, _)| *before < id).count();
    all.insert(place, (id, value));
}

/// Keeps words under the first id after this one that is free or says the same. Such a note is shown with everything else
/// that no question asks for.
fn put_beside(all: &mut Members, id: &str, words: String) {
    let words = Json::Text(words);
    for number in 2..u8::MAX {
        let id = format!("{id}-{number}");
        match all.iter().find(|(known, _)| *known == id) {
            _ if !Notes::is_id(&id) => break,
            Some((_, known)) if *known == words => return,
            Some(_) => {}
            None => return put(all, id, words),
        }
    }
    // Counted as left out: no note can have an empty id.
    put(all, String::new(), words);
}

/// Both words after one another, or one of them when it says all of the other; nothing when that is too long.
pub(super) fn joined(one: &str, other: &str, most: usize) -> Option<String> {
    if one.contains(other) {
        return Some(one.to_owned());
    }
    if other.contains(one) {
        return Some(other.to_owned());
    }
    let joined = [one, "\n\n", other].concat();
    (joined.chars().count() <= most).then_some(joined)
}

/// Adds an object under its name with a number after it; nothing when it is there already.
pub(super) fn keep_renamed(all: &mut Vec<Json>, object: Json) {
    let Some(Json::Text(name)) = member(&object, "name").cloned() else { return };
    for number in 2..u8::MAX {
        let ending = format!(" {number}");
        let kept: String = name.chars().take(MOST_NAME - ending.len()).collect();
        let renamed = Json::Text([kept.trim_end(), &ending].concat());
        let mut other = object.clone();
        if let Json::Object(members) = &mut other {
            members
                .iter_mut()
                .filter(|(known, _)| known == "name")
                .for_each(|(_, name)| *name = renamed.clone());
        }
        match all.iter().find(|known| member(known, "name") == Some(&renamed)) {
            Some(known) if *known == other => return,
            Some(_) => {}
            None => return all.push(other),
        }
    }
}
