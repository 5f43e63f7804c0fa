//! `cargo xtask evaluate`: a dossier in, everything that is computed from it out, as JSON. The same code as the page,
//! without a browser. Leaves out the computing itself.

use std::io::{Read as _, Write as _};
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveDate};
use formats::dossier_file;

use crate::failure::{Failure, Outcome, While as _};

/// Reads a dossier file (`-` for standard input), evaluates it for a day, and prints the result; what tells of feelings
/// only when it is asked for.
///
/// # Errors
/// When the file cannot be read or is no dossier.
pub fn run(file: &str, today: Option<NaiveDate>, private: bool) -> Outcome<()> {
    let text = read(file).during(file)?;
    let dossier = dossier_file::from_json(&text).during(file)?;
    let today = today.map_or_else(today_here, Ok)?;
    let evaluation = if private {
        screens::evaluation::evaluate(&dossier, today)
    } else {
        screens::evaluation::evaluate_without_feelings(&dossier, today)
    };
    let json = serde_json::to_string_pretty(&evaluation).during("writing the result")?;
    writeln!(std::io::stdout(), "{json}").during("printing the result")
}

fn read(file: &str) -> std::io::Result<String> {
    if file == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text)?;
        return Ok(text);
    }
    std::fs::read_to_string(file)
}

/// Today by this machine's clock, in universal time.
#[allow(
    clippy::disallowed_methods,
    reason = "a command of a developer may ask the clock; nothing of the page does"
)]
fn today_here() -> Outcome<NaiveDate> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).during("the clock")?.as_secs();
    let seconds = i64::try_from(seconds).during("the clock")?;
    let now = DateTime::from_timestamp(seconds, 0).ok_or_else(|| Failure::new("the clock makes no sense"))?;
    Ok(now.date_naive())
}
