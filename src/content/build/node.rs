//! A TOML document as an owned tree in which every value knows its line.

use super::fault::Faults;
use super::files::Files;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value and the line it stands on.
pub struct Node {
    /// Line, counted from one.
    pub line: usize,
    /// The value itself.
    pub value: Value,
}

/// The TOML values that content files use.
pub enum Value {
    /// A string.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A decimal number, as written.
    Decimal(f64),
    /// `true` or `false`.
    Truth(bool),
    /// A date, as written (`2026-11-21`).
    Date(String),
    /// An array.
    List(Vec<Node>),
    /// A table, by key.
    Table(BTreeMap<String, Node>),
}

impl Value {
    /// What to call this kind of value in a message.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "a text",
            Self::Whole(_) => "a whole number",
            Self::Decimal(_) => "a decimal number",
            Self::Truth(_) => "true or false",
            Self::Date(_) => "a date",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}

/// Parses one content file. A file that is absent, or is not TOML, is a fault and gives `None`.
pub fn parse(files: &Files, file: &str, faults: &Faults) -> Option<BTreeMap<String, Node>> {
    let Some(text) = files.get(file) else {
        faults.report(file, 1, "this file is missing; add it, an empty file is allowed");
        return None;
    };
    match DeTable::parse(text) {
        Ok(table) => Some(convert_table(text, table.get_ref())),
        Err(error) => {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            faults.report(file, line, format!("not valid TOML ({}); mend the line", error.message()));
            None
        }
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|b| *b == b'\n').count() + 1
}

fn convert_table(text: &str, table: &DeTable) -> BTreeMap<String, Node> {
    table
        .iter()
        .map(|(key, value)| {
            let line = line_of(text, key.span().start);
            (key.get_ref().to_string(), Node { line, value: convert(text, value) })
        })
        .collect()
}

fn convert(text: &str, value: &Spanned<DeValue>) -> Value {
    match value.get_ref() {
        DeValue::String(s) => Value::Text(s.to_string()),
        DeValue::Integer(i) => {
            i64::from_str_radix(i.as_str(), i.radix()).map_or(Value::Text(i.to_string()), Value::Whole)
        }
        DeValue::Float(f) => f.as_str().parse().map_or(Value::Text(f.to_string()), Value::Decimal),
        DeValue::Boolean(b) => Value::Truth(*b),
        DeValue::Datetime(d) => Value::Date(d.to_string()),
        DeValue::Array(list) => Value::List(
            list.iter()
                .map(|v| Node { line: line_of(text, v.span().start), value: convert(text, v) })
                .collect(),
        ),
        DeValue::Table(table) => Value::Table(convert_table(text, table)),
    }
}

/// The tables of an array such as `[[line]]`; nothing when it is absent or is no array.
pub fn tables<'a>(table: &'a BTreeMap<String, Node>, key: &str) -> impl Iterator<Item = &'a Node> {
    let list = match table.get(key).map(|node| &node.value) {
        Some(Value::List(list)) => list.as_slice(),
        _ => &[],
    };
    list.iter()
}
