//! What the words after `cargo xtask` ask for. Leaves out doing it.

use chrono::NaiveDate;

use crate::bench::ROUNDS;
use crate::failure::{Failure, Outcome};

mod serving;

pub use serving::Serving;

/// The help text.
pub const HELP: &str = "\
cargo xtask serve [--port N] [--no-open]   build the release and serve it on this machine
cargo xtask serve --watch                  for developers: rebuild on every change (trunk serve)
cargo xtask dist [--single-file]           build the release into dist/, ready for any static host;
                                           and as one file, routekaart.html, that opens from disk
cargo xtask reproduce                      build twice, in two clones with a cargo of their own, and compare every byte
cargo xtask test [--native | --browser]    run every check and test, or only one kind of test
cargo xtask evaluate FILE [--today DAY] [--private]
                                           compute everything from a dossier file, as JSON; DAY as 2026-11-21;
                                           the weather check plays a part only with --private
cargo xtask calibrate [--check]            hold the forecast against the figures of others; write or check the table
cargo xtask bench [--rounds N]             measure the forecast natively and in headless Chromium
cargo xtask bench --controls               measure how soon the built page answers to a press, on a slow processor
cargo xtask soak [NAME]                    make every trial of the faults, or of those with this in their name; takes hours
cargo xtask occupations FOLDER             make the occupation table again from a folder of public data sets";

/// One command.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    /// Build and serve.
    Serve(Serving),
    /// Build into `dist/`.
    Dist {
        /// Make the page in one file too.
        single_file: bool,
    },
    /// Build twice and compare.
    Reproduce,
    /// Run checks and tests.
    Test(Scope),
    /// Compute everything from a dossier file.
    Evaluate {
        /// The file, or `-` for standard input.
        file: String,
        /// The day to compute for; `None` is today.
        today: Option<NaiveDate>,
        /// Also what stays private: how the person is today.
        private: bool,
    },
    /// Hold the forecast against the figures of others.
    Calibrate {
        /// Write nothing; fail when something is not as it should be.
        only_check: bool,
    },
    /// Measure the forecast.
    Bench {
        /// How often everything is measured; above zero.
        rounds: u16,
    },
    /// Measure how soon the page answers to a press.
    Controls,
    /// Make every trial of the faults.
    Soak {
        /// Only those whose name holds this.
        filter: Option<String>,
    },
    /// Make the occupation table again.
    Occupations {
        /// Where the data sets are.
        folder: String,
    },
    /// Say what there is.
    Help,
}

/// Which tests to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Everything.
    All,
    /// All that needs no browser.
    Native,
    /// Only what needs a browser.
    Browser,
}

/// Reads the words.
///
/// # Errors
/// When a word is unknown or stands where it means nothing.
pub fn parse(words: &[String]) -> Outcome<Task> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["help" | "--help" | "-h"] => Ok(Task::Help),
        ["dist"] => Ok(Task::Dist { single_file: false }),
        ["dist", "--single-file"] => Ok(Task::Dist { single_file: true }),
        ["reproduce"] => Ok(Task::Reproduce),
        ["test"] => Ok(Task::Test(Scope::All)),
        ["test", "--native"] => Ok(Task::Test(Scope::Native)),
        ["test", "--browser"] => Ok(Task::Test(Scope::Browser)),
        ["evaluate", file, rest @ ..] => evaluating(file, rest),
        ["calibrate"] => Ok(Task::Calibrate { only_check: false }),
        ["calibrate", "--check"] => Ok(Task::Calibrate { only_check: true }),
        ["bench"] => Ok(Task::Bench { rounds: ROUNDS }),
        ["bench", "--controls"] => Ok(Task::Controls),
        ["bench", "--rounds", number] => match number.parse() {
            Ok(rounds) if 0 < rounds => Ok(Task::Bench { rounds }),
            _ => Err(Failure::new(format!("--rounds asks for a number from 1 to 65535, not {number}"))),
        },
        ["soak"] => Ok(Task::Soak { filter: None }),
        ["soak", filter] => Ok(Task::Soak { filter: Some((*filter).to_owned()) }),
        ["occupations", folder] => Ok(Task::Occupations { folder: (*folder).to_owned() }),
        ["serve", rest @ ..] => Serving::of(rest).map(Task::Serve),
        _ => Err(Failure::new(format!("unknown command: {}", words.join(" ")))),
    }
}

/// Reads what stands after `evaluate` and the file.
fn evaluating(file: &str, words: &[&str]) -> Outcome<Task> {
    let (mut today, mut private) = (None, false);
    let mut words = words.iter();
    while let Some(&word) = words.next() {
        match word {
            "--private" => private = true,
            "--today" => {
                let day = words.next().copied().unwrap_or("nothing");
                let wrong = || Failure::new(format!("--today asks for a day such as 2026-11-21, not {day}"));
                today = Some(day.parse().map_err(|_| wrong())?);
            }
            _ => return Err(Failure::new(format!("evaluate does not know {word}"))),
        }
    }
    Ok(Task::Evaluate { file: file.to_owned(), today, private })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<Task> {
        parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).ok()
    }

    #[test]
    fn serve_takes_its_options_in_any_order() {
        let expected = Task::Serve(Serving { port: Some(81), quiet: true, watch: false });
        assert_eq!(read("serve --no-open --port 81"), Some(expected));
    }

    #[test]
    fn evaluate_leaves_out_what_is_private_unless_told() {
        let expected = |private| {
            let today = NaiveDate::from_ymd_opt(2026, 11, 21);
            Some(Task::Evaluate { file: "-".to_owned(), today, private })
        };
        assert_eq!(read("evaluate - --today 2026-11-21"), expected(false));
        assert_eq!(read("evaluate - --private --today 2026-11-21"), expected(true));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for line in [
            "serve --port",
            "serve --port x",
            "serve --port 70000",
            "test --all",
            "bake",
            "dist now",
            "dist --single-file now",
            "reproduce it",
            "evaluate",
            "evaluate x --today soon",
            "evaluate x --today",
            "evaluate x --all",
            "bench --rounds 0",
            "calibrate --now",
            "occupations",
            "soak all night",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn no_words_ask_for_help() {
        assert_eq!(read(""), Some(Task::Help));
    }
}
