//! Reads, checks and writes where the columns of the occupation table come from: `occupations/columns.toml`. Every column
//! of the table has one origin. Leaves out the table.

use super::fields::Fields;
use super::literal::text;
use super::occupations::GROUPS;
use super::sheet::Sheet;
use super::{Context, identifier, node, provenance};

const FILE: &str = "occupations/columns.toml";

/// `occupations.rs`: the origins, in the order of the file.
pub fn write(context: &Context) -> String {
    let table = node::parse(context.files, FILE, context.faults).unwrap_or_default();
    let mut covered: Vec<String> = Vec::new();
    let entries: Vec<String> = node::tables(&table, "column")
        .filter_map(|node| Fields::of(FILE, node, context.faults))
        .map(|fields| origin(context, &fields, &mut covered))
        .collect();
    let groups = Sheet::read(context, GROUPS);
    for column in &groups.table.header {
        let count = covered
            .iter()
            .filter(|name| *name == column || (name.ends_with('-') && column.starts_with(*name)));
        if count.count() != 1 {
            groups.fault(1, format!("column `{column}` has no origin or two; name it once in columns.toml"));
        }
    }
    format!("static ORIGINS: &[Origin] = &[{}];\n", entries.join(",\n"))
}

fn origin(context: &Context, fields: &Fields, covered: &mut Vec<String>) -> String {
    let id = identifier::required_id(fields);
    if fields.optional("columns").is_some() {
        covered.extend(fields.texts("columns").into_iter().map(|(_, name)| name.to_owned()));
    }
    let provenance = provenance::read(context, fields);
    let as_of = fields.optional_date("as-of");
    let as_of =
        as_of.map_or_else(|| "None".to_owned(), |date| format!("Some({})", provenance::date(Some(date))));
    let name = context.text(fields, &format!("occupations.column-{id}"));
    fields.finish();
    format!(
        "Origin {{ id: {}, name: {name}, source: {}, confidence: {}, as_of: {as_of}, checked_on: {} }}",
        text(id),
        text(&provenance.source),
        provenance.confidence,
        provenance.checked_on,
    )
}
