//! The value of a figure of law, by its unit, as exact Rust: cents, hundredths of a per cent, whole numbers. Leaves out
//! when it holds.

use super::fields::Fields;
use super::literal::slice;
use super::node::{Node, Value};

/// Units: money; a share of a hundred; a whole number of whatever `what` says; rows of a whole number and what holds
/// from there; a rule that has no figure.
pub const UNITS: [&str; 5] = ["euro", "percent", "whole", "table", "rule"];

/// The Rust type of a unit.
pub fn kind(unit: &str) -> &'static str {
    match unit {
        "euro" => "Euro",
        "percent" => "Rate",
        "table" => "Table",
        "rule" => "()",
        _ => "i64",
    }
}

/// The Rust expression of the field `value`, or of `rows` for a table.
pub fn read(fields: &Fields, unit: &str) -> String {
    match unit {
        "rule" => "()".to_owned(),
        "table" => format!(
            "Table::new({})",
            fields.required("rows").map_or(String::new(), |node| rows(fields, node))
        ),
        "euro" => format!("Euro::from_cents({})", hundredths(fields)),
        "percent" => format!("Rate::from_hundredths({})", hundredths(fields)),
        _ => fields.required("value").map_or(0, |node| whole(fields, node)).to_string(),
    }
}

/// A number with at most two decimals, in hundredths.
fn hundredths(fields: &Fields) -> i64 {
    let Some(node) = fields.required("value") else { return 0 };
    match node.value {
        Value::Whole(whole) => whole.saturating_mul(100),
        Value::Decimal(decimal) if (decimal * 100.0 - (decimal * 100.0).round()).abs() < 1e-6 => {
            (decimal * 100.0).round() as i64
        }
        _ => {
            fields.fault(
                node.line,
                format!("{} as amount; write a number of at most two decimals", node.value.kind()),
            );
            0
        }
    }
}

fn whole(fields: &Fields, node: &Node) -> i64 {
    if let Value::Whole(whole) = node.value {
        return whole;
    }
    fields.fault(node.line, format!("{} as count; write a whole number", node.value.kind()));
    0
}

/// Pairs of a start and what holds from there, with rising starts.
fn rows(fields: &Fields, node: &Node) -> String {
    let mut last = None;
    let pairs = match &node.value {
        Value::List(list) if !list.is_empty() => list.as_slice(),
        _ => {
            fields.fault(node.line, "`rows` holds no row; write pairs such as [0, 1]");
            &[]
        }
    };
    slice(pairs.iter().filter_map(|pair| {
        let parts = if let Value::List(parts) = &pair.value { parts.as_slice() } else { &[] };
        let [from, value] = parts else {
            fields.fault(pair.line, "a row that is no pair; write its start and what holds from there");
            return None;
        };
        let (from, value) = (whole(fields, from), whole(fields, value));
        if last.is_some_and(|last| from <= last) {
            fields.fault(pair.line, "the starts of `rows` do not rise; put them in order");
        }
        last = Some(from);
        Some(format!("({from}, {value})"))
    }))
}
