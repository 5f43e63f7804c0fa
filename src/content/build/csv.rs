//! Reads comma separated values with a header: every row as a list of texts with the line it starts on. A field may
//! stand in quotes, with quotes doubled inside. Leaves out what the columns mean.

/// A table: the names of its columns, and its rows with their lines, counted from one.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns.
    pub header: Vec<String>,
    /// The rows below the header, each with its line.
    pub rows: Vec<(usize, Vec<String>)>,
}

impl Table {
    /// The place of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|column| column == name)
    }
}

/// Reads a table. A row with fewer or more fields than the header is read as it is.
pub fn read(text: &str) -> Table {
    let mut rows = Vec::new();
    let (mut row, mut field) = (Vec::new(), String::new());
    let (mut line, mut from, mut quoted) = (1, 1, false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        line += usize::from(letter == '\n');
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push((from, std::mem::take(&mut row)));
                from = line;
            }
            other => field.push(other),
        }
    }
    if !field.is_empty() || !row.is_empty() {
        row.push(field);
        rows.push((from, row));
    }
    rows.retain(|(_, fields)| fields.iter().any(|field| !field.is_empty()));
    let mut rows = rows.into_iter();
    let header = rows.next().map(|(_, header)| header).unwrap_or_default();
    Table { header, rows: rows.collect() }
}
