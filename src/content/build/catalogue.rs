//! What content may refer to: the texts, sources and help lines that exist.

use super::Context;
use super::fields::Fields;
use super::literal::{slice, text};
use super::sources::Source;
use super::texts::TextEntry;
use std::collections::{BTreeMap, BTreeSet};

/// Every id that another content file may name.
pub struct Catalogue {
    /// Texts by id, such as `start.title`.
    pub texts: BTreeMap<String, TextEntry>,
    /// Outside sources by id.
    pub sources: BTreeMap<String, Source>,
    /// Help lines by id.
    pub help_lines: BTreeSet<String>,
}

impl Context<'_> {
    /// The Rust path of a text without placeholders, or a fault when there is none.
    pub fn text(&self, fields: &Fields, id: &str) -> String {
        let Some(entry) = self.catalogue.texts.get(id) else {
            let (area, key) = id.split_once('.').unwrap_or(("", id));
            fields.fault(
                fields.line,
                format!("text `{id}` does not exist; add `[{key}]` to texts/{area}.toml"),
            );
            return String::new();
        };
        if !entry.placeholders.is_empty() {
            fields.fault(fields.line, format!("text `{id}` has placeholders; write it without them"));
        }
        format!("&crate::texts::{}", entry.rust_path())
    }

    /// A slice of country paths, from the field `countries`.
    pub fn countries(&self, fields: &Fields) -> String {
        slice(fields.texts("countries").into_iter().filter_map(|(line, code)| {
            let found = country(code);
            if found.is_none() {
                fields.fault(line, format!("country `{code}` is not known; use one of: nl, be"));
            }
            found.map(str::to_owned)
        }))
    }

    /// Help lines named in a field, as a slice of ids.
    pub fn help_lines(&self, fields: &Fields, key: &str) -> String {
        slice(fields.texts(key).into_iter().map(|(line, id)| {
            if !self.catalogue.help_lines.contains(id) {
                fields.fault(line, format!("help line `{id}` does not exist; add it to help-lines.toml"));
            }
            text(id)
        }))
    }
}

/// The Rust path of a country code.
pub fn country(code: &str) -> Option<&'static str> {
    match code {
        "nl" => Some("domain::values::Country::Netherlands"),
        "be" => Some("domain::values::Country::Belgium"),
        _ => None,
    }
}
