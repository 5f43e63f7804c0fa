//! The JSON Schema of the dossier file, made from the table that is read and written by. It says what a file should
//! hold; reading is milder here and there. Leaves out every other format.

use super::field::{Field, Gap, Kind};
use super::intake::INTAKE;
use super::part::Part;
use super::table::DOSSIER;
use super::{FORMAT, VERSION};
use crate::json::{self, Json};
use crate::words::UNKNOWN;

type Members = Vec<(String, Json)>;

/// Parts of the envelope: what each means, its name, and the schema of its value.
macro_rules! parts {
    ($($(#[doc = $about:literal])+ $name:literal: $schema:expr;)+) => {
        vec![$(($name.to_owned(), described(concat!($($about),+), $schema))),+]
    };
}

/// The schema as text, with spacing.
pub(super) fn envelope() -> String {
    let parts = parts! {
        /// The name of the format.
        "format": vec![member("const", text(FORMAT))];
        /// The version of the format. Each has members that the one before had not; no member has another meaning.
        "version": vec![member("enum", Json::List((1..=VERSION).map(number).collect()))];
        /// CRC-32 of the compact dossier, fields in the order of this schema. Left out in files written by hand.
        "checksum": vec![member("type", text("string")), member("pattern", text("^[0-9a-f]{8}$"))];
        /// The answers. What is left out is an open question; "unknown" is the answer "I do not know yet".
        "dossier": object(fields(DOSSIER), &[]);
    };
    let mut schema = vec![
        member("$schema", text("https://json-schema.org/draft/2020-12/schema")),
        member("title", text(FORMAT)),
    ];
    schema.extend(object(parts, &["format", "version"]));
    let intake = Json::Object(object(fields(INTAKE), &[]));
    schema.push(member("$defs", Json::Object(vec![member("intake", intake)])));
    let mut out = String::new();
    spaced(&Json::Object(schema), "\n", &mut out);
    out.push('\n');
    out
}

fn fields(fields: &[Field]) -> Members {
    fields.iter().map(|field| (field.name.to_owned(), described(field.about, of(field)))).collect()
}

fn of(field: &Field) -> Members {
    let may_be_unknown = matches!(field.gap, Gap::OrUnknown | Gap::Leads);
    let either = |mut shapes: Vec<Members>| {
        if may_be_unknown {
            shapes.push(vec![member("const", text(UNKNOWN))]);
        }
        if shapes.len() == 1 {
            return shapes.remove(0);
        }
        vec![member("anyOf", Json::List(shapes.into_iter().map(Json::Object).collect()))]
    };
    match field.kind {
        Kind::Group(rows) | Kind::Part(&Part { rows, .. }) => group(rows),
        Kind::List(part) => vec![
            member("type", text("array")),
            member("items", Json::Object(group(part.rows))),
            member("maxItems", Json::Number(part.most.to_string())),
        ],
        Kind::Choice(words) => {
            let unknown = may_be_unknown.then_some(UNKNOWN);
            vec![member("enum", Json::List(words.iter().copied().chain(unknown).map(text).collect()))]
        }
        Kind::Date => either(vec![vec![member("type", text("string")), member("format", text("date"))]]),
        Kind::Number(from, to) => either(vec![
            vec![
                member("type", text("integer")),
                member("minimum", number(from)),
                member("maximum", number(to)),
            ],
            vec![member("type", text("string")), member("pattern", text("^[0-9]+$"))],
        ]),
        Kind::Text(cap) => {
            vec![member("type", text("string")), member("maxLength", Json::Number(cap.to_string()))]
        }
        Kind::Flag => vec![member("type", text("boolean"))],
        Kind::Entries(entries) => {
            let shape = json::parse(entries.shape).unwrap_or(Json::Null);
            let (kind, of) =
                if entries.is_list { ("array", "items") } else { ("object", "additionalProperties") };
            vec![member("type", text(kind)), member(of, shape)]
        }
    }
}

/// The intake is described once: it is recognised by the place of its first field.
fn group(rows: &[Field]) -> Members {
    let first = |rows: &[Field]| rows.first().map(|row| row.path);
    if first(rows) == first(INTAKE) {
        return vec![member("$ref", text("#/$defs/intake"))];
    }
    let needed = rows.iter().filter(|row| matches!(row.gap, Gap::Leads | Gap::Needed));
    object(fields(rows), &needed.map(|row| row.name).collect::<Vec<_>>())
}

fn object(properties: Members, required: &[&str]) -> Members {
    let mut schema = vec![
        member("type", text("object")),
        member("properties", Json::Object(properties)),
        member("additionalProperties", Json::Flag(false)),
    ];
    if !required.is_empty() {
        schema.push(member("required", Json::List(required.iter().copied().map(text).collect())));
    }
    schema
}

/// A schema with what it means in front. A doc comment begins with a space.
fn described(about: &str, schema: Members) -> Json {
    let about = member("description", text(about.trim()));
    Json::Object([about].into_iter().chain(schema).collect())
}

fn member(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}

fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

fn number(number: u32) -> Json {
    Json::Number(number.to_string())
}

/// Writes with spacing: each member and each value on a line of its own.
fn spaced(value: &Json, line: &str, out: &mut String) {
    let deeper = format!("{line}  ");
    match value {
        Json::Object(members) if !members.is_empty() => {
            let mut before = '{';
            for (name, value) in members {
                out.extend([before.to_string(), deeper.clone(), text(name).to_text(), String::from(": ")]);
                spaced(value, &deeper, out);
                before = ',';
            }
            out.extend([line, "}"]);
        }
        Json::List(values) if !values.is_empty() => {
            let mut before = '[';
            for value in values {
                out.extend([before.to_string(), deeper.clone()]);
                spaced(value, &deeper, out);
                before = ',';
            }
            out.extend([line, "]"]);
        }
        _ => out.push_str(&value.to_text()),
    }
}
