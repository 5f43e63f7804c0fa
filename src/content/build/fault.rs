//! A fault in a content file: where it is, what is wrong, and what to do.

use std::cell::RefCell;
use std::fmt;

/// One fault. `Display` gives `file:line: what is wrong, what to do`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Path of the file inside the content folder.
    pub file: String,
    /// Line in that file, counted from one.
    pub line: usize,
    /// What is wrong, and what to do.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// Collects faults, so that one build reports all of them.
#[derive(Default)]
pub struct Faults(RefCell<Vec<Fault>>);

impl Faults {
    /// Adds a fault at a line of a file.
    pub fn report(&self, file: &str, line: usize, message: impl Into<String>) {
        self.0.borrow_mut().push(Fault { file: file.to_owned(), line, message: message.into() });
    }

    /// All faults, ordered by file and line.
    pub fn into_sorted(self) -> Vec<Fault> {
        let mut faults = self.0.into_inner();
        faults.sort();
        faults.dedup();
        faults
    }
}
