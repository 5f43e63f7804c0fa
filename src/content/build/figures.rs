//! Reads, checks and writes figures: `forecast.toml`, `pots.toml`, `search-figures.toml`,
//! `assessment-figures.toml` and `calibration.toml`, one table a figure. A figure is a `value`,
//! an estimate (`low`, `mid`, `high`) or a row of `shares`, and has a name in the texts. What each figure is for stands
//! in the domain.

use super::fields::Fields;
use super::literal::{slice, text};
use super::node::{self, Node, Value};
use super::{Context, identifier, provenance};

const UNITS: [&str; 8] = ["weeks", "months", "days", "euro", "times", "number", "share", "shares"];

/// The Rust type and expression of a figure, made of those it has by itself.
pub type Made = (String, String);

/// `forecast.rs`: one constant a figure, and a list of all.
pub fn write(context: &Context) -> String {
    written(context, "forecast.toml", |_, made| made)
}

/// `pots.rs`: the same for the pots of money.
pub fn of_pots(context: &Context) -> String {
    written(context, "pots.toml", |_, made| made)
}

/// `search_figures.rs`: the same for the search.
pub fn of_search(context: &Context) -> String {
    written(context, "search-figures.toml", |_, made| made)
}

/// `occupation_figures.rs`: the same for occupations.
pub fn of_occupations(context: &Context) -> String {
    written(context, "occupation-figures.toml", |_, made| made)
}

/// `assessment_figures.rs`: the same for the tests.
pub fn of_assessments(context: &Context) -> String {
    written(context, "assessment-figures.toml", |_, made| made)
}

/// One constant a figure of this file, and a list of all in the order of the file.
pub fn written(context: &Context, file: &str, make: fn(&Fields, Made) -> Made) -> String {
    let table = node::parse(context.files, file, context.faults).unwrap_or_default();
    let mut out = String::new();
    let mut list = Vec::new();
    for (id, node) in &table {
        let Some(fields) = Fields::of(file, node, context.faults) else { continue };
        let note = fields.text("what").unwrap_or_default();
        let unit = fields.choice("unit", &UNITS).and_then(|at| UNITS.get(at)).unwrap_or(&"");
        let (kind, value) = figure(&fields);
        let provenance = provenance::read(context, &fields);
        let (source, id_text) = (text(&provenance.source), text(id));
        let sourced =
            format!("Sourced::<{kind}>::new({value}, {source}, {}).named({id_text})", provenance.confidence);
        let (made_kind, made) = make(&fields, (format!("Sourced<{kind}>"), sourced));
        let name = context.text(&fields, &format!("figures.{id}"));
        fields.finish();
        out.push_str(&format!(
            "/// {note}\npub const {}: {made_kind} = {made};\n",
            identifier::screaming(id)
        ));
        let listed = format!(
            "crate::Figure {{ id: {id_text}, name: {name}, value: {}, unit: crate::FigureUnit::{}, \
             source: {source}, confidence: {}, checked_on: {} }}",
            listed_value(kind, &value),
            identifier::pascal(unit),
            provenance.confidence,
            provenance.checked_on,
        );
        list.push((node.line, listed));
    }
    list.sort();
    let list = slice(list.into_iter().map(|(_, listed)| listed));
    out.push_str(&format!(
        "/// Every figure, in the order of the file.\npub static FIGURES: &[crate::Figure] = {list};\n"
    ));
    out
}

/// The value of a figure in a list.
fn listed_value(kind: &str, value: &str) -> String {
    match kind {
        "f64" => format!("crate::FigureValue::Estimate(Estimate::exactly({value}))"),
        "Estimate" => format!("crate::FigureValue::Estimate({value})"),
        _ => format!("crate::FigureValue::Shares({value})"),
    }
}

/// The Rust type and expression of a figure.
fn figure(fields: &Fields) -> (&'static str, String) {
    if let Some(node) = fields.optional("value") {
        return ("f64", number(fields, node));
    }
    if let Some(node) = fields.optional("shares") {
        return ("&'static [f64]", format!("&[{}]", shares(fields, node)));
    }
    ("Estimate", estimate(fields))
}

/// An estimate of three points that rise.
pub fn estimate(fields: &Fields) -> String {
    let point = |key: &str| fields.required(key).map_or(String::new(), |node| number(fields, node));
    let (low, mid, high) = (point("low"), point("mid"), point("high"));
    let parsed = |text: &str| text.parse::<f64>().unwrap_or(0.0);
    if parsed(&mid) < parsed(&low) || parsed(&high) < parsed(&mid) {
        fields.fault(fields.line, "`low`, `mid` and `high` do not rise; put them in order");
    }
    format!("Estimate::new({low}, {mid}, {high})")
}

/// A number as Rust writes it.
pub fn number(fields: &Fields, node: &Node) -> String {
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
