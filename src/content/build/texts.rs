//! Reads and checks the texts: `texts/<area>.toml`, one table a key.

use super::fault::Faults;
use super::fields::Fields;
use super::files::Files;
use super::{identifier, node, placeholders};
use std::collections::BTreeMap;

/// The variants that a text may have besides `nl` and `en`: field name and Rust name of the form.
const VARIANTS: [(&str, &str); 5] =
    [("u", "U"), ("be", "Be"), ("be-u", "BeU"), ("a2", "A2"), ("a2-en", "A2En")];

/// One text in all its forms.
pub struct TextEntry {
    /// The area: the file's name.
    pub area: String,
    /// The key inside the area.
    pub key: String,
    /// Dutch.
    pub nl: String,
    /// English.
    pub en: String,
    /// Forms that differ: Rust name of the form, and the text.
    pub variants: Vec<(&'static str, String)>,
    /// Placeholder names, in order of first appearance in `nl`.
    pub placeholders: Vec<String>,
}

impl TextEntry {
    /// The path of the generated item inside `texts`.
    pub fn rust_path(&self) -> String {
        format!("{}::{}", identifier::snake(&self.area), identifier::screaming(&self.key))
    }
}

/// All texts by id (`area.key`).
pub fn read(files: &Files, faults: &Faults) -> BTreeMap<String, TextEntry> {
    let mut texts = BTreeMap::new();
    for file in files.keys() {
        let Some(area) = file.strip_prefix("texts/").and_then(|f| f.strip_suffix(".toml")) else {
            continue;
        };
        if !identifier::is_kebab(area) {
            faults.report(
                file,
                1,
                format!("`{area}` is no area name; name the file in lower case and hyphens"),
            );
        }
        for (key, node) in node::parse(files, file, faults).unwrap_or_default() {
            if !identifier::is_kebab(&key) {
                faults.report(
                    file,
                    node.line,
                    format!("key `{key}` is not kebab-case; use lower case and hyphens"),
                );
            }
            if let Some(entry) = Fields::of(file, &node, faults).and_then(|f| entry(area, &key, &f)) {
                texts.insert(format!("{area}.{key}"), entry);
            }
        }
    }
    texts
}

fn entry(area: &str, key: &str, fields: &Fields) -> Option<TextEntry> {
    let nl = fields.text("nl");
    let en = fields.text("en");
    let variants: Vec<(&str, &'static str, &str)> = VARIANTS
        .iter()
        .filter_map(|(field, form)| fields.optional_text(field).map(|text| (*field, *form, text)))
        .collect();
    fields.finish();
    let (nl, en) = (nl?, en?);
    let order = names(fields, "nl", nl);
    compare(fields, &order, "en", en);
    for (field, _, text) in &variants {
        compare(fields, &order, field, text);
        if matches!(*field, "u" | "be") && *text == nl {
            fields.fault(fields.line, format!("`{field}` says the same as `nl`; remove `{field}`"));
        }
    }
    let given = |wanted: &str| variants.iter().any(|(field, _, _)| *field == wanted);
    if given("be") && given("u") && !given("be-u") {
        fields.fault(fields.line, "`be` and `u` are both given; add `be-u`, or its reader is called `je`");
    }
    Some(TextEntry {
        area: area.to_owned(),
        key: key.to_owned(),
        nl: nl.to_owned(),
        en: en.to_owned(),
        variants: variants.iter().map(|(_, form, text)| (*form, (*text).to_owned())).collect(),
        placeholders: order,
    })
}

fn names(fields: &Fields, field: &str, text: &str) -> Vec<String> {
    placeholders::names(text).unwrap_or_else(|problem| {
        fields.fault(fields.line, format!("`{field}`: {problem}"));
        Vec::new()
    })
}

/// A summary may leave placeholders out; any other form has the same ones as `nl`.
fn compare(fields: &Fields, order: &[String], field: &str, text: &str) {
    let found = names(fields, field, text);
    for name in found.iter().filter(|name| !order.contains(name)) {
        fields.fault(
            fields.line,
            format!("`{field}` has placeholder {{{name}}} that `nl` has not; make them the same"),
        );
    }
    if field.starts_with("a2") {
        return;
    }
    for name in order.iter().filter(|name| !found.contains(name)) {
        fields.fault(
            fields.line,
            format!("`{field}` lacks placeholder {{{name}}} of `nl`; make them the same"),
        );
    }
}
