//! What someone needs on day one, by what lies before them and the country they work in.

use crate::{HelpLine, Text, help_line};
use domain::dossier::Paper;
use domain::values::Country;

/// The advice for one paper in one country.
#[derive(Debug)]
pub struct Advice {
    /// Id of the paper, as kept in files.
    pub id: &'static str,
    /// What lies before someone.
    pub paper: Paper,
    /// Country of work: its law governs a dismissal.
    pub country: Country,
    /// The option as offered.
    pub label: &'static Text,
    /// What it means today.
    pub today: &'static Text,
    /// What can wait.
    pub can_wait: &'static Text,
    /// One sentence to say at work.
    pub say: &'static Text,
    /// Ids of help lines to call, the first one first.
    pub calls: &'static [&'static str],
}

impl Advice {
    /// The help lines to call, the first one first.
    pub fn help_lines(&self) -> impl Iterator<Item = &'static HelpLine> {
        self.calls.iter().filter_map(|id| help_line(id))
    }
}

include!(concat!(env!("OUT_DIR"), "/first_aid.rs"));

/// The advice for a paper in a country. Nothing when that country does not know the paper.
pub fn advice(paper: Paper, country: Country) -> Option<&'static Advice> {
    ADVICE.iter().find(|a| a.paper == paper && a.country == country)
}

/// The papers of a country, in the order in which they are offered.
pub fn papers(country: Country) -> impl Iterator<Item = &'static Advice> {
    ADVICE.iter().filter(move |a| a.country == country)
}
