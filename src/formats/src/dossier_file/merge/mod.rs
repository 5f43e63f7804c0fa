//! Two dossiers put together, following the table of the file: whatever is in one of them is in what comes of it. Where both
//! answer one question differently, the first counts, and it is told how often. Leaves out which is the first: the person
//! chooses.

mod beside;
mod entries;
mod members;
mod records;
mod units;

pub use beside::{Beside, beside};

use super::field::{Field, Gap, Kind};
use super::intake::INTAKE;
use super::part::Part;
use super::table::DOSSIER;
use super::{read, write};
use crate::json::Json;
use crate::words::UNKNOWN;
use domain::dossier::Dossier;
use members::{Members, count, leaves, member, member_of, take};

/// Two dossiers, put together.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// What came of it.
    pub dossier: Dossier,
    /// How many answers the two had different.
    pub differing: usize,
    /// How many answers there was no room for.
    pub left_out: usize,
}

/// What is kept along while two are put together.
struct Tally {
    /// How many answers differ.
    differing: usize,
    /// The highest number that a record of either ever had.
    newest: u32,
}

/// Puts two dossiers together. What is only tried out in the second is left aside: its own answers count.
pub fn merge(first: &Dossier, second: &Dossier) -> Merged {
    let mut tally = Tally { differing: 0, newest: first.records.newest().max(second.records.newest()) };
    let mut second = settled(second);
    // While something is tried out, the own answers grow behind it.
    if first.before_trying.is_some() && second.work.chosen == first.work.chosen_before {
        second.work.chosen = None;
    }
    let (mut ours, mut theirs) = (write::members(first), write::members(&second));
    let before = ours.iter_mut().find(|(name, _)| name == "before-trying").map(|(_, before)| before);
    if let Some(Json::Object(before)) = before
        && let Json::Object(intake) = take(&mut theirs, "intake")
    {
        *before = group(INTAKE, std::mem::take(before), intake, &mut tally);
    }
    let all = group(DOSSIER, ours, theirs, &mut tally);
    let leaves = count(&all);
    let mut dossier = read::from_members(all);
    let left_out = leaves.saturating_sub(count(&write::members(&dossier)));
    // The market of the occupation gone for goes with that occupation.
    let goes_with = if dossier.work.chosen == first.work.chosen { first } else { &second };
    dossier.intake.goal_market = goes_with.intake.goal_market;
    Merged { dossier, differing: tally.differing, left_out }
}

/// A dossier with nothing that is only tried out.
fn settled(dossier: &Dossier) -> Dossier {
    let mut own = dossier.clone();
    if let Some(before) = own.before_trying.take() {
        own.intake = *before;
        own.work.chosen = own.work.chosen_before.take();
    }
    own
}

/// The members of a group of both.
fn group(fields: &[Field], mut ours: Members, mut theirs: Members, tally: &mut Tally) -> Members {
    units::settle(&mut ours, &mut theirs, tally);
    let mut members = Members::new();
    for field in fields {
        let value = match (take(&mut ours, field.name), take(&mut theirs, field.name)) {
            (Json::Null, Json::Null) => continue,
            (Json::Null, value) | (value, Json::Null) => value,
            (one, other) if one == other => one,
            (one, other) => both(field, one, other, tally),
        };
        members.push((field.name.to_owned(), value));
    }
    members
}

/// What both have, and not the same.
fn both(field: &Field, one: Json, other: Json, tally: &mut Tally) -> Json {
    match (field.kind, one, other) {
        // What is in one calendar is in no other.
        (Kind::Group(_), Json::Object(ours), Json::Object(theirs))
            if field.path == "calendar" && ours.first() != theirs.first() =>
        {
            Json::Object(ours)
        }
        (Kind::Group(rows), Json::Object(ours), Json::Object(theirs)) => {
            Json::Object(group(rows, ours, theirs, tally))
        }
        (Kind::List(_), Json::List(ours), Json::List(theirs)) if field.path == "records" => {
            Json::List(records::both(ours, theirs, tally))
        }
        (Kind::List(part), Json::List(ours), Json::List(theirs)) => {
            Json::List(list(field, part, ours, theirs, tally))
        }
        (Kind::Entries(_), Json::Object(ours), Json::Object(theirs)) => {
            Json::Object(entries::both(field, ours, theirs, tally))
        }
        (Kind::Entries(_), Json::List(mut ours), Json::List(theirs)) => {
            let new: Vec<Json> = theirs.into_iter().filter(|it| !ours.contains(it)).collect();
            ours.extend(new);
            Json::List(ours)
        }
        (Kind::Flag, ..) => Json::Flag(true),
        (_, Json::Text(one), Json::Text(other)) => Json::Text(answer(field, one, other, tally)),
        (_, one, _) => one,
    }
}

/// One answer of both.
fn answer(field: &Field, one: String, other: String, tally: &mut Tally) -> String {
    let may_be_unknown = matches!(field.gap, Gap::OrUnknown | Gap::Leads);
    match field.path {
        // Days as they stand there compare as days do.
        "begun" => return one.min(other),
        "tests.on" => return one.max(other),
        "newest-record" => return if (one.len(), &one) < (other.len(), &other) { other } else { one },
        // No answers, or the day of one that both gave.
        "language"
        | "address"
        | "tests.at"
        | "calendar.times"
        | "intake.guidance-from"
        | "intake.recovery-from" => {
            return one;
        }
        "work.kept.note" => {
            if let Kind::Text(most) = field.kind
                && let Some(joined) = entries::joined(&one, &other, most)
            {
                return joined;
            }
        }
        _ if may_be_unknown && one == UNKNOWN => return other,
        _ if may_be_unknown && other == UNKNOWN => return one,
        _ => {}
    }
    tally.differing += 1;
    one
}

/// Two lists of parts: what has the same name is one part.
fn list(field: &Field, part: &Part, ours: Vec<Json>, theirs: Vec<Json>, tally: &mut Tally) -> Vec<Json> {
    let mut all = ours;
    for other in theirs {
        let name = part.rows.first().map_or("", |row| row.name);
        let Some(one) = all.iter_mut().find(|one| member(one, name) == member(&other, name)) else {
            all.push(other);
            continue;
        };
        if *one == other {
            continue;
        }
        match (field.path, std::mem::replace(one, Json::Null), other) {
            // A figure goes with its reason, and a forecast with its day: one of the two as a whole.
            ("assumptions" | "diary", first, _) => {
                tally.differing += 1;
                *one = first;
            }
            // A route as a whole is one way; the other one gets a name of its own.
            ("routes", first, second) => {
                *one = first;
                entries::keep_renamed(&mut all, second);
            }
            (_, Json::Object(ours), Json::Object(theirs)) => {
                *one = Json::Object(group(part.rows, ours, theirs, tally));
            }
            (_, first, _) => *one = first,
        }
    }
    all
}
