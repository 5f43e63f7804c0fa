//! Members of the tree that a file is. Leaves out what they mean.

use crate::json::Json;

/// The members of an object.
pub(super) type Members = Vec<(String, Json)>;

/// A member of an object.
pub(super) fn member<'a>(object: &'a Json, name: &str) -> Option<&'a Json> {
    let Json::Object(members) = object else { return None };
    member_of(members, name)
}

/// One of these members.
pub(super) fn member_of<'a>(members: &'a Members, name: &str) -> Option<&'a Json> {
    members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

/// Takes a member out; `null` when it is not there.
pub(super) fn take(members: &mut Members, name: &str) -> Json {
    match members.iter().position(|(known, _)| known == name) {
        Some(place) => members.remove(place).1,
        None => Json::Null,
    }
}

/// How many answers stand in members, however deep.
pub(super) fn count(members: &Members) -> usize {
    members.iter().map(|(_, value)| leaves(value)).sum()
}

/// How many stand in a value.
pub(super) fn leaves(value: &Json) -> usize {
    match value {
        Json::Object(members) => count(members),
        Json::List(values) => values.iter().map(leaves).sum(),
        _ => 1,
    }
}
