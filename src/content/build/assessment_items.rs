//! Reads, checks and writes the items of a test. What an item may say depends on the kind of the test.

use super::assessments::Reading;
use super::fields::Fields;
use super::identifier;
use super::literal::{slice, text};
use super::node::{self, Node};
use std::collections::{BTreeMap, BTreeSet};

/// How the items of a test are answered.
pub const KINDS: [&str; 7] = ["like", "agree", "can-want", "pair", "choice", "words", "weather"];

/// The items as the domain knows them, and their words.
pub fn write(reading: &Reading, top: &Fields, table: &BTreeMap<String, Node>) -> (Vec<String>, Vec<String>) {
    let (mut items, mut entries) = (Vec::new(), Vec::new());
    let (mut seen, mut used) = (BTreeSet::new(), BTreeSet::new());
    for node in node::tables(table, "item") {
        let Some(fields) = top.nested(node) else { continue };
        let id = identifier::required_id(&fields).to_owned();
        if !id.is_empty() && !seen.insert(id.clone()) {
            fields.fault(fields.line, format!("item `{id}` is there twice; give each its own id"));
        }
        let (item, entry) = item(reading, &fields, &id, &mut used);
        fields.finish();
        items.push(item);
        entries.push(entry);
    }
    if items.is_empty() {
        top.fault(1, "the test has no item; add an [[item]]");
    }
    for (at, scale) in reading.scales.iter().enumerate() {
        if !used.contains(&at) {
            top.fault(1, format!("scale `{scale}` has no item; add one, or remove the scale"));
        }
    }
    (items, entries)
}

fn item(reading: &Reading, fields: &Fields, id: &str, used: &mut BTreeSet<usize>) -> (String, String) {
    let is_rated = matches!(reading.kind, "like" | "agree");
    let is_pair = reading.kind == "pair";
    let is_chosen = matches!(reading.kind, "choice" | "weather");
    let scale = if is_rated {
        fields.text("scale")
    } else if is_pair {
        None
    } else {
        fields.optional_text("scale")
    };
    let scale = scale.and_then(|scale| place(reading, fields, scale));
    used.extend(scale);
    let truth = |key: &str| fields.optional(key).is_some() && fields.truth(key) == Some(true);
    let is_reversed = is_rated && truth("reversed");
    let is_start = truth("start");
    let between = if is_pair { between(reading, fields) } else { None };
    used.extend(between.iter().flat_map(|(first, second)| [*first, *second]));
    let choices: Vec<&str> =
        if is_chosen { fields.texts("choices").into_iter().map(|(_, id)| id).collect() } else { Vec::new() };
    if choices.len() == 1 || choices.iter().collect::<BTreeSet<_>>().len() != choices.len() {
        fields.fault(fields.line, "`choices` leaves nothing to choose; name two or more, each once");
    }
    let sorted = |key: &str| if is_chosen { among(fields, key, &choices) } else { slice([]) };
    let written = format!(
        "Item {{ id: {}, scale: {scale:?}, is_reversed: {is_reversed}, is_start: {is_start}, between: {between:?}, \
         choices: {}, heavy: {}, light: {} }}",
        text(id),
        slice(choices.iter().map(|choice| text(choice))),
        sorted("heavy"),
        sorted("light"),
    );
    let sides = sides(reading, fields, id, between, &choices);
    let words = format!("item-{id}");
    let said = if is_pair {
        reading.optional(fields, &words)
    } else {
        format!("Some({})", reading.own(fields, &words))
    };
    let hint = reading.optional(fields, &format!("{words}-hint"));
    (written, format!("AssessmentItem {{ text: {said}, hint: {hint}, choices: {} }}", slice(sides)))
}

/// The place of a scale.
fn place(reading: &Reading, fields: &Fields, scale: &str) -> Option<usize> {
    let found = reading.scales.iter().position(|known| *known == scale);
    if found.is_none() {
        fields.fault(fields.line, format!("scale `{scale}` does not exist; add a [[scale]] for it"));
    }
    found
}

/// The places of the two scales of a pair.
fn between(reading: &Reading, fields: &Fields) -> Option<(usize, usize)> {
    let named = fields.texts("between");
    let places: Vec<usize> = named.iter().filter_map(|(_, scale)| place(reading, fields, scale)).collect();
    match (named.len(), places.as_slice()) {
        (2, [first, second]) if first != second => Some((*first, *second)),
        (2, [_] | []) => None,
        _ => {
            fields.fault(fields.line, "`between` is no pair; name two different scales");
            None
        }
    }
}

/// Some of the choices, named in a field that may be absent.
fn among(fields: &Fields, key: &str, choices: &[&str]) -> String {
    if fields.optional(key).is_none() {
        return slice([]);
    }
    let named = fields.texts(key);
    for (line, choice) in named.iter().filter(|(_, choice)| !choices.contains(choice)) {
        fields.fault(*line, format!("`{choice}` is not among the choices; use one of `choices`"));
    }
    slice(named.into_iter().map(|(_, choice)| text(choice)))
}

/// The words of the choices, or of the two sides of a pair.
fn sides(
    reading: &Reading,
    fields: &Fields,
    id: &str,
    between: Option<(usize, usize)>,
    choices: &[&str],
) -> Vec<String> {
    let first_of = |own: String, other: String| {
        let part = if reading.has(&own) { own } else { other };
        reading.own(fields, &part)
    };
    let scale = |at: usize| format!("scale-{}", reading.scales.get(at).unwrap_or(&""));
    if let Some((first, second)) = between {
        let side = |letter: &str, at: usize| first_of(format!("item-{id}-{letter}"), scale(at));
        return vec![side("a", first), side("b", second)];
    }
    let choice = |choice: &&str| first_of(format!("choice-{id}-{choice}"), format!("choice-{choice}"));
    choices.iter().map(choice).collect()
}
