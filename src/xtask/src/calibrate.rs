//! `cargo xtask calibrate`: holds the forecast against the figures of others, and writes the table into the
//! documentation. Says which committed figures a fit would change; changing them is left to a person.

use std::fs;
use std::path::PathBuf;

use content::calibration::TARGETS;
use content::forecast::PARAMETERS;
use domain::forecast::Laws;
use domain::forecast::calibration::{Asked, Fitted, Point, Table, Verdict};

use crate::failure::{Failure, Outcome, While as _};
use crate::project;

mod document;

/// Writes the table, or only looks whether it is as it should be.
///
/// # Errors
/// When the document cannot be read or written. With `only_check` also when the document is stale, when a figure is
/// missed without a reason, or when committed figures are no longer as the sources ask them.
pub fn run(only_check: bool) -> Outcome<()> {
    let fitted = Fitted::of(&PARAMETERS, &TARGETS);
    let asked = fitted.asked(&PARAMETERS);
    let path = document();
    let before = fs::read_to_string(&path).during(path.display())?;
    let after = document::with_table(&before, &fitted, &asked)?;
    let mut faults: Vec<String> = asked.iter().filter(|asked| !asked.is_met()).map(change).collect();
    let table = Table::of(&PARAMETERS, &Laws::new(&PARAMETERS), &TARGETS);
    let unexplained = table.rows.iter().filter(|row| row.verdict == Verdict::Unexplained);
    faults
        .extend(unexplained.map(|row| format!("{} is missed without a reason in calibration.toml", row.id)));
    if only_check {
        if before != after {
            faults.push("src/CALIBRATION.md is stale; run `cargo xtask calibrate`".to_owned());
        }
        return if faults.is_empty() { Ok(()) } else { Err(Failure::new(faults.join("; "))) };
    }
    if before != after {
        fs::write(&path, after).during(path.display())?;
        eprintln!("wrote {}", path.display());
    }
    faults.iter().for_each(|fault| eprintln!("{fault}"));
    if faults.is_empty() {
        eprintln!("every committed figure is as the sources ask it");
    }
    Ok(())
}

fn document() -> PathBuf {
    project::root().join("src/CALIBRATION.md")
}

/// What a person would have to change in `forecast.toml`.
fn change(asked: &Asked) -> String {
    let Asked { figure, point, now, asked } = asked;
    format!("forecast.toml: [{figure}] {} = {asked:.3} (it is {now})", point_name(*point))
}

/// The name of a point in `forecast.toml`.
fn point_name(point: Point) -> &'static str {
    match point {
        Point::Value => "value",
        Point::Low => "low",
        Point::Mid => "mid",
        Point::High => "high",
    }
}
