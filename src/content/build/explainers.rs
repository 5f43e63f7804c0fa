//! Reads, checks and writes the short explanations: `explainers.toml`, one `[[group]]` each. Which feature an
//! explanation covers is checked here and told in tests only; the page has no use for it.

use super::fields::Fields;
use super::literal::{optional_text, slice, text};
use super::node::Value;
use super::{Context, identifier, node};
use std::cell::RefCell;
use std::collections::BTreeSet;

const FILE: &str = "explainers.toml";
const READERS: [&str; 2] = ["employee", "employer"];
/// How many things there are to explain.
const FEATURES: i64 = 42;

/// `explainers.rs`: the groups in the order of the file, each with its explanations.
pub fn write(context: &Context) -> String {
    let table = node::parse(context.files, FILE, context.faults).unwrap_or_default();
    let top = Fields::new(FILE, 1, &table, context.faults);
    top.optional("group");
    top.finish();
    let seen = RefCell::new(BTreeSet::new());
    let own_id = |fields: &Fields| {
        let id = identifier::required_id(fields).to_owned();
        if !id.is_empty() && !seen.borrow_mut().insert(id.clone()) {
            fields.fault(fields.line, format!("explanation or group `{id}` is there twice; rename one"));
        }
        id
    };
    let groups = slice(
        node::tables(&table, "group")
            .filter_map(|node| Fields::of(FILE, node, context.faults))
            .map(|fields| group(context, &fields, &own_id)),
    );
    format!("static GROUPS: &[ExplainerGroup] = {groups};\n")
}

fn group(context: &Context, fields: &Fields, own_id: &dyn Fn(&Fields) -> String) -> String {
    let id = own_id(fields);
    let reader = fields.choice("reader", &READERS).and_then(|at| READERS.get(at)).unwrap_or(&"");
    let heading = context.text(fields, &format!("explainers.{id}-heading"));
    let explainers = fields.required("explainer").map_or_else(Vec::new, |node| match &node.value {
        Value::List(list) => list.iter().filter_map(|item| fields.nested(item)).collect(),
        _ => Vec::new(),
    });
    let explainers = slice(explainers.iter().map(|fields| explainer(context, fields, own_id)));
    fields.finish();
    format!(
        "ExplainerGroup {{ reader: Reader::{}, heading: {heading}, explainers: {explainers} }}",
        identifier::pascal(reader),
    )
}

fn explainer(context: &Context, fields: &Fields, own_id: &dyn Fn(&Fields) -> String) -> String {
    let id = own_id(fields);
    let countries = context.countries(fields);
    check_features(fields);
    let source = fields.optional_text("source");
    if let Some(source) = source.filter(|id| !context.catalogue.sources.contains_key(*id)) {
        fields.fault(fields.line, format!("source `{source}` does not exist; add it to sources.toml"));
    }
    let title = context.text(fields, &format!("explainers.{id}-title"));
    let paragraphs = paragraphs(context, fields, &id);
    fields.finish();
    format!(
        "Explainer {{ id: {}, countries: {countries}, title: {title}, paragraphs: {paragraphs}, source: {} }}",
        text(&id),
        optional_text(source),
    )
}

/// The paragraphs, numbered without a gap; the first has the plain summary in both languages.
fn paragraphs(context: &Context, fields: &Fields, id: &str) -> String {
    let key = |number: usize| format!("explainers.{id}-{number}");
    if let Some(first) = context.catalogue.texts.get(&key(1)) {
        for (field, form) in [("a2", "A2"), ("a2-en", "A2En")] {
            if !first.variants.iter().any(|(given, _)| *given == form) {
                fields.fault(fields.line, format!("text `{}` has no summary; add `{field}`", key(1)));
            }
        }
    }
    let more = (2..).map(key).take_while(|key| context.catalogue.texts.contains_key(key));
    slice([key(1)].into_iter().chain(more).map(|key| context.text(fields, &key)))
}

fn check_features(fields: &Fields) {
    let Some(node) = fields.required("features") else { return };
    let list: &[node::Node] = if let Value::List(list) = &node.value { list } else { &[] };
    if list.is_empty() {
        fields.fault(node.line, "`features` names nothing; list what is explained");
    }
    for item in list {
        if !matches!(item.value, Value::Whole(number) if (1..=FEATURES).contains(&number)) {
            fields.fault(item.line, format!("no such feature; use whole numbers from 1 to {FEATURES}"));
        }
    }
}
