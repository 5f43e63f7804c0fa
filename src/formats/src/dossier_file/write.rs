//! From the domain to the file, following the table. Leaves out reading.

use super::field::{Field, Kind};
use super::given::Given;
use super::part::Part;
use super::table::DOSSIER;
use super::{FORMAT, VERSION, checksum, day};
use crate::json::Json;
use crate::words::UNKNOWN;
use domain::dossier::Dossier;

/// The whole file.
pub(super) fn envelope(dossier: &Dossier) -> String {
    let answers = Json::Object(members(dossier));
    let members = [
        ("format", text(FORMAT)),
        ("version", Json::Number(VERSION.to_string())),
        ("checksum", Json::Text(checksum::of(&answers))),
        ("dossier", answers),
    ];
    Json::Object(members.map(|(name, value)| (name.to_owned(), value)).into()).to_text()
}

/// All answers, as they stand in the file.
pub(super) fn members(dossier: &Dossier) -> Vec<(String, Json)> {
    group(DOSSIER, dossier)
}

fn group(fields: &[Field], dossier: &Dossier) -> Vec<(String, Json)> {
    let mut members = Vec::new();
    for field in fields {
        let value = match ((field.get)(dossier), field.kind) {
            (Given::Absent, _) => continue,
            (Given::Unknown, _) => text(UNKNOWN),
            (Given::There, Kind::Group(fields)) => Json::Object(group(fields, dossier)),
            (Given::There, Kind::Part(one)) => parts(one, dossier).pop().unwrap_or(Json::Null),
            (Given::There, Kind::List(many)) => Json::List(parts(many, dossier)),
            (Given::There, Kind::Entries(entries)) => {
                let all = (entries.all)(dossier);
                if entries.is_list {
                    Json::List(all.into_iter().map(|(_, id)| id).collect())
                } else {
                    Json::Object(all)
                }
            }
            (Given::There, _) => continue,
            (Given::Place(place), Kind::Choice(words)) => text(words.get(place).copied().unwrap_or_default()),
            (Given::Place(_), _) => continue,
            (Given::Number(number), _) => Json::Text(number.to_string()),
            (Given::Day(day), _) => Json::Text(day::to_text(day)),
            (Given::Text(words), _) => text(words),
            (Given::Flag(flag), _) => Json::Flag(flag),
        };
        members.push((field.name.to_owned(), value));
    }
    members
}

fn parts(part: &Part, dossier: &Dossier) -> Vec<Json> {
    let mut values = Vec::new();
    for place in 0..part.most {
        let mut of_part = Dossier::default();
        let Some(()) = (part.nth)(dossier, place, &mut of_part) else { break };
        values.push(Json::Object(group(part.rows, &of_part)));
    }
    values
}

pub(super) fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}
