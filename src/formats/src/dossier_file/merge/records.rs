//! Records of both dossiers. One that both have is one record; two that only share a number are two, and the second gets
//! a number that nobody has. Leaves out how many there may be.

use super::entries::joined;
use super::{Members, Tally, member, member_of};
use crate::json::Json;
use crate::words::Word;
use domain::dossier::{MOST_WORDS, RecordField, RecordKind, RecordShape};

/// All records of both.
pub(super) fn both(ours: Vec<Json>, theirs: Vec<Json>, tally: &mut Tally) -> Vec<Json> {
    let mut all = ours;
    for other in theirs {
        if all.iter().any(|one| says_all_of(one, &other)) {
            continue;
        }
        let same = all.iter_mut().find(|one| is_same(one, &other));
        let Some(other) = same.map_or(Some(other.clone()), |one| fill(one, other, tally)) else {
            continue;
        };
        let is_taken = all.iter().any(|one| number(one) == number(&other));
        if is_taken {
            tally.newest += 1;
            all.push(renumbered(other, tally.newest));
        } else {
            all.push(other);
        }
    }
    all
}

/// Whether a record has all that stands in another one, under whatever number.
fn says_all_of(one: &Json, other: &Json) -> bool {
    let same = |name| member(one, name) == member(other, name);
    let has = |(name, value): &(String, Json)| {
        let own = fields(one).and_then(|own| own.iter().find(|(known, _)| known == name));
        own.is_some_and(|(_, own)| holds(own, value))
    };
    same("kind") && same("made") && fields(other).is_none_or(|fields| fields.iter().all(has))
}

/// Whether a value is another one, or own words with those words in them.
fn holds(own: &Json, value: &Json) -> bool {
    match (own, value) {
        (Json::Text(own), Json::Text(value)) => own == value || own.split("\n\n").any(|part| part == value),
        _ => own == value,
    }
}

/// Whether two records are one that was changed here or there: the same step of ours, the only one of its kind, or the
/// same number, day and first words.
fn is_same(one: &Json, other: &Json) -> bool {
    let Some(kind) = kind(one).filter(|known| kind(other) == Some(*known)) else { return false };
    let of = |record, field: RecordField| fields(record).and_then(|all| member_of(all, field.id()));
    let agrees = |field| of(one, field) == of(other, field);
    let is_known = |field| of(one, field).is_some();
    if kind.most() == 1 || is_known(RecordField::Task) && agrees(RecordField::Task) {
        return true;
    }
    let first = kind.fields().first().copied();
    number(one) == number(other)
        && member(one, "made") == member(other, "made")
        && first.is_some_and(|first| is_known(first) && agrees(first))
}

/// Fills a record with what another one has more. Gives it back when own words of both do not fit in one.
fn fill(one: &mut Json, other: Json, tally: &mut Tally) -> Option<Json> {
    let Json::Object(members) = one else { return None };
    let mut ours = fields_of(members).cloned().unwrap_or_default();
    let mut count = 0;
    for (name, value) in fields(&other).cloned().unwrap_or_default() {
        let is_words = RecordField::ALL.iter().any(|it| it.id() == name && it.shape() == RecordShape::Words);
        let known = ours.iter_mut().find(|(known, _)| *known == name).map(|(_, known)| known);
        match (known, value) {
            (None, value) => {
                let place = ours.iter().take_while(|(before, _)| *before < name).count();
                ours.insert(place, (name, value));
            }
            (Some(known), value) if holds(known, &value) => {}
            (Some(Json::Text(known)), Json::Text(value)) if is_words => {
                match joined(known, &value, MOST_WORDS) {
                    Some(joined) => *known = joined,
                    None => return Some(other),
                }
            }
            (Some(_), _) => count += 1,
        }
    }
    tally.differing += count;
    members.retain(|(name, _)| name != "fields");
    if !ours.is_empty() {
        members.push(("fields".to_owned(), Json::Object(ours)));
    }
    None
}

fn renumbered(mut record: Json, to: u32) -> Json {
    if let Json::Object(members) = &mut record {
        members
            .iter_mut()
            .filter(|(name, _)| name == "number")
            .for_each(|(_, number)| *number = Json::Text(to.to_string()));
    }
    record
}

fn number(record: &Json) -> u32 {
    match member(record, "number") {
        Some(Json::Text(number)) => number.parse().unwrap_or(0),
        _ => 0,
    }
}

fn kind(record: &Json) -> Option<RecordKind> {
    match member(record, "kind") {
        Some(Json::Text(word)) => RecordKind::from_word(word),
        _ => None,
    }
}

fn fields(record: &Json) -> Option<&Members> {
    let Json::Object(members) = record else { return None };
    fields_of(members)
}

fn fields_of(members: &Members) -> Option<&Members> {
    match member_of(members, "fields") {
        Some(Json::Object(fields)) => Some(fields),
        _ => None,
    }
}
