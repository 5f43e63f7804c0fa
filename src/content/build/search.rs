//! Reads, checks and writes the ways to look for work and what to try when something stands out: `search.toml`. Leaves out
//! when something stands out: that is `domain::search`.

use super::fields::Fields;
use super::literal::{optional_text, slice, text};
use super::node::{self, Value};
use super::{Context, identifier, phases, provenance};
use std::cell::RefCell;
use std::collections::BTreeSet;

const FILE: &str = "search.toml";
/// What the parts of all ways make together, in percent.
const WHOLE: i64 = 100;

/// The ids that were met, those of tasks first: what is chosen is kept by id.
type Seen = RefCell<BTreeSet<String>>;

/// `search.rs`: the ways, and the findings, both in the order of the file.
pub fn write(context: &Context) -> String {
    let table = node::parse(context.files, FILE, context.faults).unwrap_or_default();
    let top = Fields::new(FILE, 1, &table, context.faults);
    top.optional("way");
    top.optional("finding");
    top.finish();
    let seen = Seen::new(phases::task_ids(context.files, context.faults));
    let each = |key: &str, write: &dyn Fn(&Fields) -> String| {
        let tables = node::tables(&table, key).filter_map(|node| Fields::of(FILE, node, context.faults));
        slice(tables.map(|fields| write(&fields)))
    };
    let parts = RefCell::new(0);
    let ways = each("way", &|fields| way(context, fields, &seen, &parts));
    if !matches!(*parts.borrow(), 0 | WHOLE) {
        top.fault(1, format!("the parts of the ways sum to {}; make them sum to {WHOLE}", parts.borrow()));
    }
    let findings = each("finding", &|fields| finding(context, fields, &seen));
    format!("static WAYS: &[SearchWay] = {ways};\nstatic FINDINGS: &[FindingEntry] = {findings};\n")
}

fn way(context: &Context, fields: &Fields, seen: &Seen, parts: &RefCell<i64>) -> String {
    let id = unique(fields, seen);
    let part = fields.optional_whole("part").unwrap_or_default();
    *parts.borrow_mut() += part;
    let counts = slice(fields.texts("counts").into_iter().map(|(_, word)| text(word)));
    let provenance = provenance::read(context, fields);
    let [name, why] = ["name", "why"].map(|kind| words(context, fields, id, kind));
    fields.finish();
    format!(
        "SearchWay {{ id: {}, name: {name}, why: {why}, part: {part}, counts: {counts}, source: {}, \
         confidence: {}, checked_on: {} }}",
        text(id),
        text(&provenance.source),
        provenance.confidence,
        provenance.checked_on,
    )
}

fn finding(context: &Context, fields: &Fields, seen: &Seen) -> String {
    let id = unique(fields, seen);
    let [name, what] = ["name", "what"].map(|kind| words(context, fields, id, kind));
    let tries = fields.required("try").map_or_else(Vec::new, |node| match &node.value {
        Value::List(list) => list.iter().filter_map(|item| fields.nested(item)).collect(),
        _ => Vec::new(),
    });
    let tries = slice(tries.iter().map(|one| {
        let id = unique(one, seen);
        let [name, why] = ["name", "why"].map(|kind| words(context, one, id, kind));
        let at = optional_text(one.optional_text("at"));
        one.finish();
        format!("TryEntry {{ id: {}, name: {name}, why: {why}, at: {at} }}", text(id))
    }));
    fields.finish();
    format!("FindingEntry {{ id: {}, name: {name}, what: {what}, tries: {tries} }}", text(id))
}

fn words(context: &Context, fields: &Fields, id: &str, kind: &str) -> String {
    context.text(fields, &format!("search-ways.{id}-{kind}"))
}

fn unique<'a>(fields: &Fields<'a>, seen: &Seen) -> &'a str {
    let id = identifier::required_id(fields);
    if !id.is_empty() && !seen.borrow_mut().insert(id.to_owned()) {
        fields.fault(fields.line, format!("`{id}` is there already; give each its own id"));
    }
    id
}
