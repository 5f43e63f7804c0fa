//! How many tests passed and failed, summed over all test programs from what they write.
//! Leaves out running them.

use std::fmt;

/// The sums so far.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Counts {
    passed: u64,
    failed: u64,
}

impl Counts {
    /// Takes in one line of output; only a test program's own summary counts:
    /// `test result: ok. 16 passed; 0 failed; 0 ignored; …`.
    pub fn take(&mut self, line: &str) {
        let Some(summary) = line.trim_start().strip_prefix("test result: ") else { return };
        let figures = summary.split_once(". ").map_or("", |(_, figures)| figures);
        for figure in figures.split("; ") {
            let Some((number, what)) = figure.split_once(' ') else { continue };
            let Ok(number) = number.parse::<u64>() else { continue };
            match what {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                _ => {}
            }
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn summaries_of_all_programs_add_up() {
        let mut counts = Counts::default();
        for line in [
            "running 3 tests",
            "test a ... ok",
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 4 passed; 2 failed; 1 ignored; 0 measured; 7 filtered out; finished in 1.00s",
        ] {
            counts.take(line);
        }
        assert_eq!(counts.to_string(), "7 passed, 2 failed");
    }

    #[test]
    fn a_line_that_only_speaks_of_results_does_not_count() {
        let mut counts = Counts::default();
        counts.take("note: test result: ok. 3 passed; 0 failed");
        assert_eq!(counts, Counts::default());
    }
}
