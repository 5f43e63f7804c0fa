//! Reads, checks and writes the help lines: `help-lines.toml`, one `[[line]]` each.

use super::fault::Faults;
use super::fields::Fields;
use super::files::Files;
use super::literal::{optional_text, text};
use super::node::Value;
use super::{Context, identifier, node, provenance};
use std::collections::BTreeSet;

const FILE: &str = "help-lines.toml";
const KINDS: [&str; 6] = ["crisis", "talk", "health", "legal", "benefit", "work"];
const COSTS: [&str; 3] = ["free", "own-plan", "unknown"];

/// The ids of all help lines, so that other content may name them.
pub fn ids(files: &Files, faults: &Faults) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let Some(table) = node::parse(files, FILE, faults) else { return ids };
    for line in node::tables(&table, "line") {
        if let Value::Table(fields) = &line.value
            && let Some(Value::Text(id)) = fields.get("id").map(|n| &n.value)
            && !ids.insert(id.clone())
        {
            faults.report(FILE, line.line, format!("help line `{id}` is there twice; give each its own id"));
        }
    }
    ids
}

/// `help_lines.rs`: all help lines in the order of the file, which is the order on screen.
pub fn write(context: &Context) -> String {
    let table = node::parse(context.files, FILE, context.faults).unwrap_or_default();
    let top = Fields::new(FILE, 1, &table, context.faults);
    top.optional("line");
    top.finish();
    let entries: Vec<String> = node::tables(&table, "line")
        .filter_map(|node| Fields::of(FILE, node, context.faults))
        .map(|fields| line(context, &fields))
        .collect();
    format!("static HELP_LINES: &[HelpLine] = &[{}];\n", entries.join(",\n"))
}

fn line(context: &Context, fields: &Fields) -> String {
    let id = identifier::required_id(fields);
    let countries = context.countries(fields);
    let kind = fields.choice("kind", &KINDS).and_then(|at| KINDS.get(at)).unwrap_or(&"");
    let cost = fields.choice("cost", &COSTS).and_then(|at| COSTS.get(at)).unwrap_or(&"");
    let phone = fields.optional_text("phone");
    let web = site(fields, "web");
    if let Some(phone) = phone.filter(|p| !p.chars().all(|c| c.is_ascii_digit() || c == ' ')) {
        fields.fault(fields.line, format!("`phone` is `{phone}`; write digits and spaces only"));
    }
    let provenance = provenance::read(context, fields);
    let review_by = provenance::date(fields.date("review-by"));
    let name = context.text(fields, &format!("help.{id}-name"));
    let when = context.text(fields, &format!("help.{id}-when"));
    fields.finish();
    format!(
        "HelpLine {{ id: {}, countries: {countries}, kind: HelpKind::{}, phone: {}, web: {}, cost: CallCost::{}, \
         name: {name}, when: {when}, source: {}, confidence: {}, checked_on: {}, review_by: {review_by} }}",
        text(id),
        identifier::pascal(kind),
        optional_text(phone),
        optional_text(web),
        identifier::pascal(cost),
        text(&provenance.source),
        provenance.confidence,
        provenance.checked_on,
    )
}

/// A site that may be absent, written without `https://`.
pub fn site<'a>(fields: &Fields<'a>, key: &str) -> Option<&'a str> {
    let site = fields.optional_text(key);
    if site.is_some_and(|site| site.contains("://")) {
        fields.fault(
            fields.line,
            format!("`{key}` is an address without https://; write only the site, such as 113.nl"),
        );
    }
    site
}
