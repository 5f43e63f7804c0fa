//! Reads, checks and writes the figures that the forecast is held against: `calibration.toml`. A figure with `within` or
//! `bound` is held against; another is what those are counted by.

use super::fields::Fields;
use super::figures::{self, Made};
use super::{Context, identifier};

const MISSES: [&str; 4] = ["fixed-weeks", "sources-disagree", "not-work", "other-people"];

/// `calibration.rs`: one constant a figure, and a list of all.
pub fn write(context: &Context) -> String {
    figures::written(context, "calibration.toml", target)
}

fn target(fields: &Fields, (kind, figure): Made) -> Made {
    let within = fields.optional("within").map(|node| figures::number(fields, node));
    let is_bound = fields.optional("bound").is_some();
    let miss =
        fields.optional("miss").and_then(|_| fields.choice("miss", &MISSES)).and_then(|at| MISSES.get(at));
    if is_bound && within.is_some() {
        fields.fault(fields.line, "`within` and `bound` exclude one another; keep one of the two");
    }
    if within.is_none() && !is_bound {
        return (kind, figure);
    }
    let within = within.map_or("None".to_owned(), |within| format!("Some({within})"));
    let miss = miss.map_or("None".to_owned(), |miss| {
        format!("Some(domain::forecast::calibration::Miss::{})", identifier::pascal(miss))
    });
    let target = format!(
        "domain::forecast::calibration::Target {{ figure: {figure}, within: {within}, miss: {miss} }}"
    );
    ("domain::forecast::calibration::Target".to_owned(), target)
}
