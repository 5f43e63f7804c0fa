//! Reads, checks and writes the public holidays: `holidays.toml`, one `[[holiday]]` each.

use super::fields::Fields;
use super::literal::{slice, text};
use super::{Context, identifier, node, provenance};
use std::collections::BTreeSet;

const FILE: &str = "holidays.toml";

/// `holidays.rs`: the holidays in the order of the file.
pub fn write(context: &Context) -> String {
    let table = node::parse(context.files, FILE, context.faults).unwrap_or_default();
    let top = Fields::new(FILE, 1, &table, context.faults);
    top.optional("holiday");
    top.finish();
    let mut seen = BTreeSet::new();
    let all = node::tables(&table, "holiday").filter_map(|node| Fields::of(FILE, node, context.faults));
    let all = slice(all.map(|fields| {
        let id = identifier::required_id(&fields);
        if !id.is_empty() && !seen.insert(id) {
            fields.fault(fields.line, format!("holiday `{id}` is there twice; give each its own id"));
        }
        holiday(context, &fields, id)
    }));
    format!("static HOLIDAYS: &[HolidayEntry] = {all};\n")
}

fn holiday(context: &Context, fields: &Fields, id: &str) -> String {
    let countries = context.countries(fields);
    let whole = |key: &str| fields.optional_whole(key);
    let on = match (whole("after-easter"), whole("month"), whole("day")) {
        (Some(days), None, None) if 0 <= days => format!("Holiday::AfterEaster({days})"),
        (None, Some(month), Some(day)) if (1..=12).contains(&month) && (1..=31).contains(&day) => {
            let gives_way =
                fields.optional("gives-way").is_some() && fields.truth("gives-way").unwrap_or_default();
            format!("Holiday::On {{ month: {month}, day: {day}, gives_way: {gives_way} }}")
        }
        _ => {
            fields.fault(
                fields.line,
                "a holiday has `after-easter`, or `month` and `day`; give one of the two",
            );
            String::new()
        }
    };
    let provenance = provenance::read(context, fields);
    fields.finish();
    format!(
        "HolidayEntry {{ id: {}, countries: {countries}, on: domain::values::Sourced::new({on}, {}, {}), checked_on: {} }}",
        text(id),
        text(&provenance.source),
        provenance.confidence,
        provenance.checked_on,
    )
}
