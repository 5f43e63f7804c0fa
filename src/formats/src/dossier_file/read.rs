//! From any version of the file to the domain, following the table. `null` stands for what is left out. Leaves out
//! writing.

use super::entries::Entries;
use super::field::{Field, Gap, Kind};
use super::given::Given;
use super::part::Part;
use super::table::DOSSIER;
use super::{FORMAT, FileError, Unreadable, VERSION, checksum, day};
use crate::json::{self, Json};
use crate::words::{self, UNKNOWN};
use domain::dossier::Dossier;

type Members = Vec<(String, Json)>;

/// The whole file. What makes it another format or a newer version is looked at before its shape.
pub(super) fn envelope(text: &str) -> Result<Dossier, FileError> {
    let mut members = match json::parse(text).map_err(Unreadable::Json)? {
        Json::Object(members) => members,
        _ => Members::new(),
    };
    match take(&mut members, "format") {
        Json::Text(found) if found == FORMAT => {}
        Json::Text(found) => return Err(FileError::OtherFormat { found }),
        other => return Err(no_label("format", &other)),
    }
    match take(&mut members, "version") {
        Json::Number(version) => match version.parse() {
            Ok(found) if VERSION < found => return Err(FileError::Newer { found }),
            Ok(_) => {}
            Err(_) => return Err(wrong_kind("version")),
        },
        other => return Err(no_label("version", &other)),
    }
    let given = take(&mut members, "checksum");
    let answers = match take(&mut members, "dossier") {
        Json::Null => Members::new(),
        Json::Object(answers) => answers,
        _ => return Err(wrong_kind("dossier")),
    };
    nothing_left(members)?;
    let answers = Json::Object(in_order(DOSSIER, answers)?);
    match given {
        Json::Null => {}
        Json::Text(given) if given == checksum::of(&answers) => {}
        Json::Text(_) => return Err(FileError::Damaged),
        _ => return Err(wrong_kind("checksum")),
    }
    let mut dossier = Dossier::default();
    put_all(DOSSIER, &answers, &mut dossier)?;
    Ok(dossier)
}

/// The dossier of answers as this program writes them; what it cannot have is passed over.
pub(super) fn from_members(answers: Members) -> Dossier {
    let mut dossier = Dossier::default();
    // Each was written by the table, so that none of them is of another kind.
    put_all(DOSSIER, &Json::Object(answers), &mut dossier).ok();
    dossier
}

/// The members of a group in the order of the table, each of its own kind and none besides.
fn in_order(fields: &[Field], mut given: Members) -> Result<Members, FileError> {
    let mut members = Members::new();
    for field in fields {
        let value = match (field.kind, take(&mut given, field.name)) {
            (kind, Json::Null) => match (field.gap, kind) {
                (Gap::LeftOut | Gap::OrUnknown, _) => continue,
                (Gap::Needed, _) => return Err(Unreadable::Missing { field: field.path }.into()),
                // No word at all is none of the words.
                (Gap::Leads, _) => Json::Text(String::new()),
                (Gap::Always, Kind::Group(fields)) => Json::Object(in_order(fields, Members::new())?),
                (Gap::Always, _) => Json::Flag(false),
            },
            (Kind::Group(rows) | Kind::Part(&Part { rows, .. }), value @ Json::Object(_)) => {
                one_in_order(field, rows, value)?
            }
            (Kind::List(part), Json::List(values)) => {
                let values = values.into_iter().map(|value| one_in_order(field, part.rows, value));
                Json::List(values.collect::<Result<_, _>>()?)
            }
            (Kind::Number(..), Json::Number(number)) => Json::Text(number),
            (Kind::Flag, value @ Json::Flag(_))
            | (Kind::Entries(Entries { is_list: false, .. }), value @ Json::Object(_))
            | (Kind::Entries(Entries { is_list: true, .. }), value @ Json::List(_))
            | (Kind::Choice(_) | Kind::Date | Kind::Number(..) | Kind::Text(_), value @ Json::Text(_)) => {
                value
            }
            _ => return Err(wrong_kind(field.path)),
        };
        members.push((field.name.to_owned(), value));
    }
    nothing_left(given)?;
    Ok(members)
}

/// A value that must be a group of these rows.
fn one_in_order(field: &Field, rows: &[Field], value: Json) -> Result<Json, FileError> {
    match value {
        Json::Object(members) => Ok(Json::Object(in_order(rows, members)?)),
        _ => Err(wrong_kind(field.path)),
    }
}

/// Puts the members of a group, in order, in the dossier.
fn put_all(fields: &[Field], group: &Json, dossier: &mut Dossier) -> Result<(), FileError> {
    let Json::Object(members) = group else { return Ok(()) };
    for field in fields {
        if let Some((_, value)) = members.iter().find(|(name, _)| name == field.name) {
            put(field, value, dossier)?;
        }
    }
    Ok(())
}

fn put(field: &Field, value: &Json, dossier: &mut Dossier) -> Result<(), FileError> {
    match (field.kind, value) {
        (Kind::Group(fields), _) => {
            (field.set)(dossier, Given::There);
            return put_all(fields, value, dossier);
        }
        (Kind::Part(part), _) => return put_part(part, value, dossier),
        (Kind::List(part), Json::List(values)) => {
            return values.iter().take(part.most).try_for_each(|value| put_part(part, value, dossier));
        }
        (Kind::Entries(entries), Json::Object(members)) => {
            return members.iter().try_for_each(|(id, value)| entries.read(field, id, value, dossier));
        }
        (Kind::Entries(entries), Json::List(ids)) => {
            return ids.iter().try_for_each(|id| entries.read(field, "", id, dossier));
        }
        (Kind::Flag, Json::Flag(flag)) => (field.set)(dossier, Given::Flag(*flag)),
        (Kind::Text(cap), Json::Text(text)) => {
            let end = text.char_indices().nth(cap).map_or(text.len(), |(end, _)| end);
            (field.set)(dossier, Given::Text(text.get(..end).unwrap_or_default()));
        }
        (kind, Json::Text(text)) => {
            let may_be_unknown = matches!(field.gap, Gap::OrUnknown | Gap::Leads);
            let given =
                if may_be_unknown && text == UNKNOWN { Some(Given::Unknown) } else { one(kind, text) };
            let Some(given) = given else { return Err(unknown_word(field, text)) };
            (field.set)(dossier, given);
        }
        _ => {}
    }
    Ok(())
}

fn put_part(part: &Part, value: &Json, dossier: &mut Dossier) -> Result<(), FileError> {
    let mut of_part = Dossier::default();
    put_all(part.rows, value, &mut of_part)?;
    (part.add)(dossier, &mut of_part);
    Ok(())
}

fn one(kind: Kind, text: &str) -> Option<Given<'static>> {
    match kind {
        Kind::Choice(words) => words::place(words, text).map(Given::Place),
        Kind::Date => day::from_text(text).map(Given::Day),
        Kind::Number(from, to) => match text.parse() {
            Ok(number) if from <= number && number <= to => Some(Given::Number(number)),
            _ => None,
        },
        _ => None,
    }
}

/// Takes a member out; `null` when it is not there.
fn take(members: &mut Members, name: &str) -> Json {
    match members.iter().position(|(known, _)| known == name) {
        Some(place) => members.swap_remove(place).1,
        None => Json::Null,
    }
}

/// After every known member was taken.
fn nothing_left(members: Members) -> Result<(), FileError> {
    match members.into_iter().next() {
        Some((name, _)) => Err(Unreadable::UnknownField { name }.into()),
        None => Ok(()),
    }
}

fn no_label(field: &'static str, found: &Json) -> FileError {
    match found {
        Json::Null => Unreadable::Missing { field }.into(),
        _ => wrong_kind(field),
    }
}

pub(super) fn wrong_kind(field: &'static str) -> FileError {
    Unreadable::WrongKind { field }.into()
}

pub(super) fn unknown_word(field: &Field, found: &str) -> FileError {
    FileError::UnknownWord { field: field.path, found: found.to_owned() }
}
