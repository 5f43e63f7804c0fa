//! Reads, checks and writes the kinds of training: `training.toml`, one table a kind, in the order of the file. Leaves out
//! who needs which: that is `domain::ways`.

use super::fields::Fields;
use super::literal::{slice, text};
use super::node::{self, Value};
use super::{Context, figures, identifier, provenance};

const FILE: &str = "training.toml";
const SCHOOLING: [&str; 4] = ["on-the-job", "short", "long", "diploma"];
const FORMS: [&str; 7] = ["none", "short-course", "on-the-job", "quarter", "half-year", "year", "two-years"];
const EARNING: [&str; 3] = ["wage", "beside", "no"];
/// The lowest and the highest level of what is learnt.
const LEVELS: [i64; 2] = [1, 5];

/// `training.rs`: all kinds, and their names in the same order.
pub fn write(context: &Context) -> String {
    let table = node::parse(context.files, FILE, context.faults).unwrap_or_default();
    let mut kinds = Vec::new();
    for (id, node) in &table {
        let Some(fields) = Fields::of(FILE, node, context.faults) else { continue };
        if !identifier::is_kebab(id) {
            fields.fault(fields.line, format!("id `{id}` is not kebab-case; use lower case and hyphens"));
        }
        kinds.push((node.line, kind(context, &fields, id)));
    }
    kinds.sort();
    let list =
        |which: fn((String, String)) -> String| slice(kinds.iter().map(|(_, kind)| which(kind.clone())));
    format!(
        "/// Every kind of training.\npub static KINDS: &[TrainingType] = {};\n\
         /// Their names.\npub static NAMES: &[&crate::Text] = {};\n",
        list(|(kind, _)| kind),
        list(|(_, name)| name),
    )
}

/// The expression of a kind, and that of its name.
fn kind(context: &Context, fields: &Fields, id: &str) -> (String, String) {
    fields.text("what");
    let name = context.text(fields, &format!("training.{id}"));
    let closes = chosen(fields, "closes", &SCHOOLING);
    let form = chosen(fields, "form", &FORMS);
    let countries = context.countries(fields);
    let [lowest, highest] = levels(fields);
    let sectors = sectors(fields);
    let earns = part(context, fields, "earns", id, |fields| {
        format!("Earning::{}", chosen(fields, "value", &EARNING))
    });
    let weeks = part(context, fields, "weeks", id, figures::estimate);
    let cost = part(context, fields, "cost", id, figures::estimate);
    fields.finish();
    let kind = format!(
        "TrainingType {{ id: {}, closes: Schooling::{closes}, form: Retraining::{form}, \
         countries: {countries}, levels: ({lowest}, {highest}), sectors: &{sectors:?}, earns: {earns}, weeks: {weeks}, cost: {cost} }}",
        text(id),
    );
    (kind, name)
}

fn chosen(fields: &Fields, key: &str, words: &[&str]) -> String {
    let word = fields.choice(key, words).and_then(|at| words.get(at));
    identifier::pascal(word.unwrap_or(&""))
}

/// The lowest and the highest level; all when there are none.
fn levels(fields: &Fields) -> [i64; 2] {
    let Some(node) = fields.optional("levels") else { return LEVELS };
    match numbers(&node.value).as_slice() {
        &[lowest, highest] if 1 <= lowest && lowest <= highest && highest <= 5 => [lowest, highest],
        _ => {
            fields.fault(node.line, "`levels` is no pair of 1 to 5; write the lowest and the highest");
            LEVELS
        }
    }
}

/// The sectors, BRC klassen of 1 to 12; none is all.
fn sectors(fields: &Fields) -> Vec<i64> {
    let Some(node) = fields.optional("sectors") else { return Vec::new() };
    let sectors = numbers(&node.value);
    if sectors.is_empty() || sectors.iter().any(|sector| !(1..=12).contains(sector)) {
        fields.fault(node.line, "`sectors` is no list of BRC klassen; write one or more of 1 to 12");
    }
    sectors
}

/// The whole numbers of a list.
fn numbers(value: &Value) -> Vec<i64> {
    let Value::List(list) = value else { return Vec::new() };
    let whole = |item: &node::Node| if let Value::Whole(whole) = item.value { Some(whole) } else { None };
    list.iter().filter_map(whole).collect()
}

/// One fact of a kind, with where it comes from.
fn part(context: &Context, fields: &Fields, key: &str, id: &str, read: fn(&Fields) -> String) -> String {
    let Some(inside) = fields.required(key).and_then(|node| fields.nested(node)) else {
        return String::new();
    };
    inside.optional_text("what");
    let value = read(&inside);
    let found = provenance::read(context, &inside);
    inside.finish();
    format!(
        "Sourced::new({value}, {}, {}).named({})",
        text(&found.source),
        found.confidence,
        text(&format!("{id}-{key}"))
    )
}
