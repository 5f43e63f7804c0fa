//! How often a fault is tried, and what became of it: few trials in every run, all of them in a soak, which writes the
//! table of `src/FAULTS.md`. Leaves out the faults.

use std::env;
use std::fs::OpenOptions;
use std::io::Write as _;

use crate::Engine;

/// Set while all trials are made; names the file that takes what became of them.
const ROWS: &str = "ROUTEKAART_SOAK_ROWS";

/// So many trials: the first number in every run, the second in a soak.
#[must_use]
pub fn count(short: u32, full: u32) -> u32 {
    if env::var_os(ROWS).is_some() { full } else { short }
}

/// What was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// The page as it is.
    Ours,
    /// The same fault against one key of the quick storage, written over in place: what is usual. It must lose, or the
    /// trials prove nothing.
    OneKey,
}

/// What became of the trials of one fault.
#[derive(Clone, Copy, Debug)]
pub struct Trials {
    /// The row of the fault in `src/FAULTS.md`: `R4`.
    pub row: &'static str,
    /// What was done: a few words.
    pub fault: &'static str,
    /// To what.
    pub program: Program,
    /// How often.
    pub trials: u32,
    /// How often something was lost that was shown as saved.
    pub lost: u32,
}

impl Trials {
    /// Says it, and hands it to the soak that asked for it.
    pub fn tell(self, engine: Engine) {
        let Trials { row, fault, program, trials, lost } = self;
        let line = format!("{row}\t{fault}\t{program:?}\t{}\t{trials}\t{lost}\n", engine.name());
        let _ = std::io::stderr().write_all(line.as_bytes());
        let Some(path) = env::var_os(ROWS) else { return };
        let written = OpenOptions::new().append(true).create(true).open(path);
        let written = written.and_then(|mut file| file.write_all(line.as_bytes()));
        assert!(written.is_ok(), "the rows of a soak cannot be written: {written:?}");
    }
}
