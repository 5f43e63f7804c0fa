//! A file of comma separated values, read with its columns by name, or made and written. Leaves out their meaning.

use std::fs;
use std::path::Path;

use crate::failure::{Failure, Outcome, While as _};

#[path = "../../../content/build/csv.rs"]
mod csv;

/// A table with named columns.
#[derive(Debug)]
pub struct Sheet {
    name: String,
    table: csv::Table,
}

/// One row of a sheet.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    sheet: &'a Sheet,
    fields: &'a [String],
}

impl Sheet {
    /// Reads a file that must have these columns.
    ///
    /// # Errors
    /// When it cannot be read or a column is missing.
    pub fn read(path: &Path, columns: &[&str]) -> Outcome<Sheet> {
        let text = fs::read_to_string(path).during(path.display())?;
        let sheet = Sheet { name: path.display().to_string(), table: csv::read(&text) };
        match columns.iter().find(|column| sheet.table.column(column).is_none()) {
            Some(missing) => Err(Failure::new(format!("{}: no column {missing}", sheet.name))),
            None => Ok(sheet),
        }
    }

    /// An empty sheet with these columns.
    pub fn new(name: &str, header: Vec<String>) -> Sheet {
        Sheet { name: name.to_owned(), table: csv::Table { header, rows: Vec::new() } }
    }

    /// What it is called in messages.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its rows.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.table.rows.iter().map(|(_, fields)| Row { sheet: self, fields })
    }

    /// The first row that has this in that column.
    pub fn find(&self, column: &str, wanted: &str) -> Option<Row<'_>> {
        self.rows().find(|row| row.get(column) == wanted)
    }

    /// Adds a row.
    pub fn push(&mut self, fields: Vec<String>) {
        self.table.rows.push((0, fields));
    }

    /// Drops the last row.
    #[cfg(test)]
    pub fn forget_last(&mut self) {
        self.table.rows.pop();
    }

    /// The file as it is written.
    pub fn text(&self) -> String {
        let rows = self.table.rows.iter().map(|(_, fields)| fields);
        std::iter::once(&self.table.header).chain(rows).map(|fields| line(fields)).collect()
    }
}

impl<'a> Row<'a> {
    /// What stands in a column; empty when nothing does.
    pub fn get(&self, column: &str) -> &'a str {
        let at = self.sheet.table.column(column);
        at.and_then(|at| self.fields.get(at)).map_or("", String::as_str)
    }

    /// The number in a column, when one stands there.
    pub fn number(&self, column: &str) -> Option<f64> {
        self.get(column).parse().ok()
    }
}

fn line(fields: &[String]) -> String {
    let quoted = |field: &String| {
        let plain = !field.contains([',', '"', '\n']);
        if plain { field.clone() } else { format!("\"{}\"", field.replace('"', "\"\"")) }
    };
    fields.iter().map(quoted).collect::<Vec<_>>().join(",") + "\n"
}
