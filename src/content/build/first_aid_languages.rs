//! Reads, checks and writes the languages that carry only first aid and the card:
//! `first-aid-languages/<tag>.toml`. A language is shipped only when a person has checked it.

use super::fields::Fields;
use super::literal::{slice, text};
use super::node::{Node, Value};
use super::{Context, node, placeholders, provenance};
use std::collections::BTreeMap;

const FOLDER: &str = "first-aid-languages/";
/// The areas that such a language must hold in full.
const AREAS: [&str; 3] = ["deadlines", "first-aid", "help"];
const DIRECTIONS: [&str; 2] = ["left-to-right", "right-to-left"];

/// `first_aid_languages.rs`: the checked languages only, in the order of their tags.
pub fn write(context: &Context) -> String {
    let shipped = context.files.keys().filter_map(|file| {
        let tag = file.strip_prefix(FOLDER)?.strip_suffix(".toml")?;
        language(context, file, tag)
    });
    format!("static FIRST_AID_LANGUAGES: &[FirstAidLanguage] = {};\n", slice(shipped))
}

fn language(context: &Context, file: &str, tag: &str) -> Option<String> {
    let table = node::parse(context.files, file, context.faults)?;
    let top = Fields::new(file, 1, &table, context.faults);
    let name = top.text("name").unwrap_or_default();
    let direction = top.choice("direction", &DIRECTIONS);
    let checked_by = top.optional_text("checked-by");
    let checked_on = top.optional_date("checked-on");
    let texts = top.required("texts").and_then(|node| top.nested(node).map(|_| node));
    top.finish();
    let written = match &texts?.value {
        Value::Table(written) => written,
        _ => return None,
    };
    let entries = compare(context, &top, texts.map_or(1, |t| t.line), written, checked_by.is_some());
    if checked_by.is_some() != checked_on.is_some() {
        top.fault(1, "`checked-by` and `checked-on` belong together; give both or neither");
    }
    let checked_by = checked_by?;
    Some(format!(
        "FirstAidLanguage {{ tag: {}, name: {}, right_to_left: {}, checked_by: {}, checked_on: {}, texts: {} }}",
        text(tag),
        text(name),
        direction == Some(1),
        text(checked_by),
        provenance::date(checked_on),
        slice(entries),
    ))
}

/// The texts as pairs of the original and the translation. A checked language must be complete.
fn compare(
    context: &Context,
    top: &Fields,
    line: usize,
    written: &BTreeMap<String, Node>,
    complete: bool,
) -> Vec<String> {
    let mut entries = Vec::new();
    for (id, node) in written {
        let Some(original) = context.catalogue.texts.get(id).filter(|t| AREAS.contains(&t.area.as_str()))
        else {
            top.fault(
                node.line,
                format!("`{id}` is no text of first aid or the card; remove it or mend its name"),
            );
            continue;
        };
        let Value::Text(translation) = &node.value else {
            top.fault(node.line, format!("`{id}` is {}; write a text", node.value.kind()));
            continue;
        };
        let mut wanted = original.placeholders.clone();
        let mut found = placeholders::names(translation).unwrap_or_default();
        wanted.sort();
        found.sort();
        if wanted != found {
            top.fault(node.line, format!("`{id}` has other placeholders than `nl`; make them the same"));
        }
        let numbered = placeholders::numbered(translation, &original.placeholders);
        entries.push(format!("(crate::texts::{}.place(), {})", original.rust_path(), text(&numbered)));
    }
    let required = context.catalogue.texts.iter().filter(|(_, t)| AREAS.contains(&t.area.as_str()));
    for (id, _) in required.filter(|(id, _)| complete && !written.contains_key(*id)) {
        top.fault(
            line,
            format!("`{id}` is missing; a checked language holds every text of first aid and the card"),
        );
    }
    entries
}
