//! Reads the fields of one TOML table, and reports what is missing, wrong or unknown.

use super::fault::Faults;
use super::node::{Node, Value};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// One table being read. Call `finish` last: it refuses fields that nobody asked for.
pub struct Fields<'a> {
    /// The file, for messages.
    pub file: &'a str,
    /// The line the table starts on.
    pub line: usize,
    table: &'a BTreeMap<String, Node>,
    faults: &'a Faults,
    asked: RefCell<BTreeSet<String>>,
}

impl<'a> Fields<'a> {
    /// Starts reading a table that stands at `line` of `file`.
    pub fn new(file: &'a str, line: usize, table: &'a BTreeMap<String, Node>, faults: &'a Faults) -> Self {
        Self { file, line, table, faults, asked: RefCell::default() }
    }

    /// Starts reading a value that must be a table.
    pub fn of(file: &'a str, node: &'a Node, faults: &'a Faults) -> Option<Self> {
        if let Value::Table(table) = &node.value {
            return Some(Self::new(file, node.line, table, faults));
        }
        faults.report(file, node.line, format!("expected a table, found {}", node.value.kind()));
        None
    }

    /// The value of a field, if it is there.
    pub fn optional(&self, key: &str) -> Option<&'a Node> {
        self.asked.borrow_mut().insert(key.to_owned());
        self.table.get(key)
    }

    /// The value of a field that must be there.
    pub fn required(&self, key: &str) -> Option<&'a Node> {
        let found = self.optional(key);
        if found.is_none() {
            self.fault(self.line, format!("`{key}` is missing; add it"));
        }
        found
    }

    /// A text that may be absent; an empty text is a fault.
    pub fn optional_text(&self, key: &str) -> Option<&'a str> {
        self.optional(key).and_then(|node| self.as_text(key, node))
    }

    /// A text that must be there and not be empty.
    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.required(key).and_then(|node| self.as_text(key, node))
    }

    /// A date that must be there, as `year-month-day`.
    pub fn date(&self, key: &str) -> Option<(i32, u32, u32)> {
        self.required(key).and_then(|node| self.as_date(key, node))
    }

    /// A date that may be absent.
    pub fn optional_date(&self, key: &str) -> Option<(i32, u32, u32)> {
        self.optional(key).and_then(|node| self.as_date(key, node))
    }

    /// A truth value that must be there.
    pub fn truth(&self, key: &str) -> Option<bool> {
        let node = self.required(key)?;
        if let Value::Truth(truth) = node.value {
            return Some(truth);
        }
        self.wrong(key, node, "true or false");
        None
    }

    /// A whole number that may be absent.
    pub fn optional_whole(&self, key: &str) -> Option<i64> {
        let node = self.optional(key)?;
        if let Value::Whole(whole) = node.value {
            return Some(whole);
        }
        self.wrong(key, node, "a whole number");
        None
    }

    /// A text that must be one of `choices`; the position of the choice.
    pub fn choice(&self, key: &str, choices: &[&str]) -> Option<usize> {
        let node = self.required(key)?;
        let text = self.as_text(key, node)?;
        let found = choices.iter().position(|c| *c == text);
        if found.is_none() {
            self.fault(node.line, format!("`{key}` is `{text}`; use one of: {}", choices.join(", ")));
        }
        found
    }

    /// The items of a list that must be there and not be empty.
    pub fn texts(&self, key: &str) -> Vec<(usize, &'a str)> {
        let Some(node) = self.required(key) else { return Vec::new() };
        let Value::List(list) = &node.value else {
            self.wrong(key, node, "a list");
            return Vec::new();
        };
        if list.is_empty() {
            self.fault(node.line, format!("`{key}` is empty; name at least one"));
        }
        list.iter().filter_map(|item| self.as_text(key, item).map(|text| (item.line, text))).collect()
    }

    /// Starts reading a table inside this one.
    pub fn nested(&self, node: &'a Node) -> Option<Self> {
        Self::of(self.file, node, self.faults)
    }

    /// Reports a fault in this table's file.
    pub fn fault(&self, line: usize, message: impl Into<String>) {
        self.faults.report(self.file, line, message);
    }

    /// Refuses every field that was not asked for.
    pub fn finish(&self) {
        let asked = self.asked.borrow();
        for (key, node) in self.table.iter().filter(|(key, _)| !asked.contains(*key)) {
            self.fault(node.line, format!("unknown field `{key}`; remove it or mend its name"));
        }
    }

    fn as_text(&self, key: &str, node: &'a Node) -> Option<&'a str> {
        let Value::Text(text) = &node.value else {
            self.wrong(key, node, "a text");
            return None;
        };
        if text.trim().is_empty() {
            self.fault(node.line, format!("`{key}` is empty; write it or remove it"));
            return None;
        }
        Some(text)
    }

    fn as_date(&self, key: &str, node: &Node) -> Option<(i32, u32, u32)> {
        if let Value::Date(date) = &node.value {
            let mut parts = date.splitn(3, '-');
            let year = parts.next().and_then(|p| p.parse().ok());
            let month = parts.next().and_then(|p| p.parse().ok());
            let day = parts.next().and_then(|p| p.parse().ok());
            if let (Some(year), Some(month), Some(day)) = (year, month, day) {
                return Some((year, month, day));
            }
        }
        self.wrong(key, node, "a date such as 2026-11-21, without quotes");
        None
    }

    fn wrong(&self, key: &str, node: &Node, wanted: &str) {
        self.fault(node.line, format!("`{key}` is {}; write {wanted}", node.value.kind()));
    }
}
