//! A content file of comma separated values, with its columns by name and its own place to report faults. Leaves out
//! what the columns mean.

use super::Context;
use super::csv::{self, Table};

/// A table of the content, with the name it has in messages.
pub struct Sheet<'a> {
    context: &'a Context<'a>,
    file: &'static str,
    /// The table.
    pub table: Table,
}

impl<'a> Sheet<'a> {
    /// Reads a file that must be there, whose rows must be whole.
    pub fn read(context: &'a Context, file: &'static str) -> Self {
        let table = context.files.get(file).map(|text| csv::read(text)).unwrap_or_default();
        let sheet = Sheet { context, file, table };
        if sheet.table.header.is_empty() {
            sheet.fault(1, "file is missing or empty; add it".to_owned());
        }
        for (line, row) in &sheet.table.rows {
            if row.len() != sheet.table.header.len() {
                let wanted = sheet.table.header.len();
                sheet.fault(*line, format!("has {} fields; write {wanted}, as in the header", row.len()));
            }
        }
        sheet
    }

    /// What stands in a column of a row, empty when nothing does.
    pub fn cell<'b>(&self, row: &'b [String], column: &str) -> &'b str {
        self.table.column(column).and_then(|at| row.get(at)).map_or("", String::as_str)
    }

    /// Reports a fault in this file.
    pub fn fault(&self, line: usize, message: String) {
        self.context.faults.report(self.file, line, message);
    }
}
