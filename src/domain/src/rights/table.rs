//! A table of law: what holds from a number on, such as months of notice from years of service. Leaves out the rows.

/// Rows of a start and what holds from there, with rising starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    rows: &'static [(i64, i64)],
}

impl Table {
    /// A table of these rows; the content package checks that their starts rise.
    pub const fn new(rows: &'static [(i64, i64)]) -> Self {
        Self { rows }
    }

    /// What holds at a number: the last row that starts there or before. None before the first row.
    pub fn at(&self, number: i64) -> Option<i64> {
        self.rows.iter().take_while(|(from, _)| *from <= number).last().map(|(_, value)| *value)
    }
    /// Every row, the lowest start first.
    pub const fn rows(&self) -> &'static [(i64, i64)] {
        self.rows
    }
}
