//! Reads, checks and writes the figures of the forecast: `forecast.toml`, one table a figure. A figure is a
//! `value`, an estimate (`low`, `mid`, `high`) or a row of `shares`. What each figure is for stands in the domain.

use super::fields::Fields;
use super::literal::text;
use super::node::{self, Node, Value};
use super::{Context, identifier, provenance};

const FILE: &str = "forecast.toml";
const UNITS: [&str; 7] = ["weeks", "months", "euro", "times", "number", "share", "shares"];

/// `forecast.rs`: one constant a figure.
pub fn write(context: &Context) -> String {
    let table = node::parse(context.files, FILE, context.faults).unwrap_or_default();
    let mut out = String::new();
    for (id, node) in &table {
        let Some(fields) = Fields::of(FILE, node, context.faults) else { continue };
        let name = identifier::screaming(id);
        let note = fields.text("what").unwrap_or_default();
        fields.choice("unit", &UNITS);
        let (kind, value) = figure(&fields);
        let provenance = provenance::read(context, &fields);
        fields.finish();
        out.push_str(&format!(
            "/// {note}\npub const {name}: Sourced<{kind}> = Sourced::<{kind}>::new({value}, {}, {}).named({});\n",
            text(&provenance.source),
            provenance.confidence,
            text(id),
        ));
    }
    out
}

/// The Rust type and expression of a figure.
fn figure(fields: &Fields) -> (&'static str, String) {
    if let Some(node) = fields.optional("value") {
        return ("f64", number(fields, node));
    }
    if let Some(node) = fields.optional("shares") {
        return ("&'static [f64]", format!("&[{}]", shares(fields, node)));
    }
    let point = |key: &str| fields.required(key).map_or(String::new(), |node| number(fields, node));
    let (low, mid, high) = (point("low"), point("mid"), point("high"));
    let parsed = |text: &str| text.parse::<f64>().unwrap_or(0.0);
    if parsed(&mid) < parsed(&low) || parsed(&high) < parsed(&mid) {
        fields.fault(fields.line, "`low`, `mid` and `high` do not rise; put them in order");
    }
    ("Estimate", format!("Estimate::new({low}, {mid}, {high})"))
}

fn number(fields: &Fields, node: &Node) -> String {
    match node.value {
        Value::Whole(whole) => format!("{whole}.0"),
        Value::Decimal(decimal) => format!("{decimal:?}"),
        _ => {
            fields.fault(node.line, format!("{} where a number belongs; write a number", node.value.kind()));
            "0.0".to_owned()
        }
    }
}

fn shares(fields: &Fields, node: &Node) -> String {
    let Value::List(list) = &node.value else {
        fields.fault(node.line, format!("`shares` is {}; write a list of numbers", node.value.kind()));
        return String::new();
    };
    let numbers: Vec<String> = list.iter().map(|item| number(fields, item)).collect();
    let total: f64 = numbers.iter().filter_map(|number| number.parse::<f64>().ok()).sum();
    if 1e-9 < (total - 1.0).abs() {
        fields.fault(node.line, format!("`shares` sum to {total}; make them sum to 1"));
    }
    numbers.join(", ")
}
