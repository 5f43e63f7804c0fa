//! What the page is made of. Leaves out what stands in it.

use crate::charts::ChartTable;
use crate::records::Told;

/// A part of the page under a heading of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// What stands there.
    pub blocks: Vec<Block>,
}

/// Something in a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading in it.
    Under(String),
    /// A heading below that.
    Deeper(String),
    /// Sentences, or own words with their lines.
    Says(String),
    /// Short lines.
    Lines(Vec<String>),
    /// What each is about, and what stands there.
    Rows(Vec<(String, String)>),
    /// Figures.
    Table(ChartTable),
}

impl Section {
    /// A section; without blocks it is left out.
    pub(super) fn new(heading: &str, blocks: Vec<Block>) -> Self {
        Self { heading: heading.to_owned(), blocks }
    }
}

impl Block {
    /// Sentences.
    pub(super) fn says(words: &str) -> Self {
        Self::Says(words.to_owned())
    }

    /// Lines, when there are some.
    pub(super) fn lines(lines: Vec<String>) -> Option<Self> {
        (!lines.is_empty()).then_some(Self::Lines(lines))
    }

    /// Lines of a record.
    pub(super) fn told(lines: Vec<Told>) -> Self {
        Self::Rows(lines.into_iter().map(|line| (line.label.to_owned(), line.value)).collect())
    }

    /// Every word in it, each part apart.
    pub fn words(&self) -> Vec<&str> {
        match self {
            Self::Under(words) | Self::Deeper(words) | Self::Says(words) => vec![words],
            Self::Lines(lines) => lines.iter().map(String::as_str).collect(),
            Self::Rows(rows) => rows.iter().flat_map(|(about, what)| [about.as_str(), what]).collect(),
            Self::Table(table) => {
                let cells = table.columns.iter().chain(table.rows.iter().flatten());
                std::iter::once(&table.caption).chain(cells).map(String::as_str).collect()
            }
        }
    }
}
