//! Checks the names by which occupation groups are found (`occupations/names.csv`) and writes them as a block of a pack: a
//! line a group, everyday names of common work, a bar, other own names, a bar, titles of others; `;` between names, and `>`
//! before those in English, which come last.

use super::Context;
use super::sheet::Sheet;
use std::collections::BTreeMap;

const NAMES: &str = "occupations/names.csv";
const RANKS: [&str; 3] = ["1", "2", "3"];
const LANGUAGES: [&str; 4] = ["nl", "be", "both", "en"];

/// The block. A name that a group itself has in one of the languages stays: in another language it is found by it too.
pub fn block(context: &Context, groups: &Sheet) -> String {
    let names = Sheet::read(context, NAMES);
    let mut found: BTreeMap<&str, [Names; 3]> = BTreeMap::new();
    let mut seen = BTreeMap::new();
    for (_, row) in &groups.table.rows {
        found.entry(groups.cell(row, "code")).or_default();
    }
    for (line, row) in &names.table.rows {
        let (name, language) = (names.cell(row, "name"), names.cell(row, "language"));
        let rank = RANKS.iter().position(|rank| *rank == names.cell(row, "rank"));
        if name.is_empty() || name.contains([';', '|', '>', '\n']) {
            names.fault(
                *line,
                format!("name `{name}` is empty or holds a sign of the pack; write it otherwise"),
            );
        }
        if seen.insert(name, ()).is_some() {
            names.fault(*line, format!("name `{name}` is there twice; keep the commonest reading"));
        }
        if rank.is_none() || !LANGUAGES.contains(&language) {
            names.fault(
                *line,
                format!("`{name}` has no known rank or language; use 1 to 3, and nl, be, both or en"),
            );
        }
        let Some(of_group) = found.get_mut(names.cell(row, "group")) else {
            names.fault(*line, format!("group of `{name}` does not exist; use a code of groups.csv"));
            continue;
        };
        if let Some(list) = rank.and_then(|rank| of_group.get_mut(rank)) {
            if language == "en" { list.english.push(name) } else { list.dutch.push(name) }
        }
    }
    let told = |ranks: &[Names; 3]| ranks.iter().map(Names::told).collect::<Vec<_>>().join("|");
    found.values().map(|ranks| told(ranks).trim_end_matches('|').to_owned()).collect::<Vec<_>>().join("\n")
}

/// The names of one rank, in the order of the file.
#[derive(Default)]
struct Names<'a> {
    dutch: Vec<&'a str>,
    english: Vec<&'a str>,
}

impl Names<'_> {
    fn told(&self) -> String {
        let sign = if self.english.is_empty() { "" } else { ">" };
        [&self.dutch.join(";"), sign, &self.english.join(";")].concat()
    }
}
