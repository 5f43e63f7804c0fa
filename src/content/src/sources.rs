//! The outside sources we cite. We read copies, never the live site; the screens say so with every date.

use chrono::NaiveDate;

/// Something from outside that a figure or rule rests on.
#[derive(Debug)]
pub struct Source {
    /// Stable id, named by every figure.
    pub id: &'static str,
    /// Title as published.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// Address, when there is one.
    pub url: Option<&'static str>,
    /// Article of law, when there is one.
    pub article: Option<&'static str>,
    /// The day a copy was read.
    pub read_on: NaiveDate,
}

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// All sources, in the order of their ids.
pub fn all() -> &'static [Source] {
    SOURCES
}

/// The source with this id. The build checks that every id named in content exists.
pub fn find(id: &str) -> Option<&'static Source> {
    SOURCES.iter().find(|source| source.id == id)
}
