//! The names by which a group is found: our own everyday names first, then titles of ESCO that a person might type.
//! Own names decide where a title stands for another group too. Leaves out searching.

use std::collections::BTreeMap;
use std::path::Path;

use super::fold::folded;
use super::sheet::{Row, Sheet};
use crate::failure::{Failure, Outcome};

/// Most letters and words of a title of ESCO: longer ones are descriptions.
const MOST_LETTERS: usize = 30;
const MOST_WORDS: usize = 3;
/// Most titles in one group that begin with the same word: more is a list of products, not of work.
const MOST_ALIKE: usize = 4;
/// A group of which there are at least this many people is common: see `own/common.csv`.
const COMMON: &str = "2";
/// A group that hardly exists here is found by our own names alone.
const RARE: &str = "0";

/// One name on its way into the table.
struct Found {
    name: String,
    language: String,
    group: String,
    rank: &'static str,
    from: &'static str,
}

/// The group of every plain form that is taken; none when a name was turned away by hand.
type Taken = BTreeMap<String, Option<String>>;

/// Makes the table, in the order of groups, in a group by rank and as listed.
///
/// # Errors
/// When a file is missing, or an own name stands for two groups.
pub fn made(data: &Path, own: &Path) -> Outcome<Sheet> {
    let groups = Sheet::read(&own.join("names.csv"), &["group", "nl", "be", "en"])?;
    let mut taken = Taken::new();
    let mut found = own_names(own, &mut taken)?;
    let common = Sheet::read(&own.join("common.csv"), &["group", "common"])?;
    let is_rare = |group: &str| common.find("group", group).is_none_or(|row| row.get("common") == RARE);
    let not = Sheet::read(&own.join("not-names.csv"), &["name"])?;
    taken.extend(not.rows().map(|row| (folded(row.get("name")), None)));
    let esco = Sheet::read(&data.join("esco_occupations_nl.csv"), &["isco08", "title_nl"])?;
    let nesta = Sheet::read(&data.join("esco_onet_crosswalk_nesta.csv"), &["isco08", "esco_title_en"])?;
    for (sheet, column, language) in [(&esco, "title_nl", "nl"), (&nesta, "esco_title_en", "en")] {
        let title = |row: Row| (row.get(column).trim().to_lowercase(), row.get("isco08").to_owned());
        let titles: Vec<(String, String)> = sheet.rows().map(title).collect();
        found.extend(worth_typing(&titles, &mut taken).into_iter().filter(|(_, group)| !is_rare(group)).map(
            |(name, group)| Found { name, language: language.to_owned(), group, rank: "3", from: "esco" },
        ));
    }
    let header = ["name", "language", "group", "rank", "from"].map(str::to_owned).to_vec();
    let mut table = Sheet::new("names.csv", header);
    for group in groups.rows().map(|row| row.get("group")) {
        for rank in ["1", "2", "3"] {
            for name in found.iter().filter(|name| name.group == group && name.rank == rank) {
                let fields = [&name.name, &name.language, &name.group, name.rank, name.from];
                table.push(fields.map(str::to_owned).to_vec());
            }
        }
    }
    Ok(table)
}

/// Our own everyday names.
fn own_names(own: &Path, taken: &mut Taken) -> Outcome<Vec<Found>> {
    let words = Sheet::read(&own.join("words.csv"), &["name", "language", "group"])?;
    let common = Sheet::read(&own.join("common.csv"), &["group", "common"])?;
    let mut found = Vec::new();
    for row in words.rows() {
        let (name, group) = (row.get("name").to_owned(), row.get("group").to_owned());
        let is_common = common.find("group", &group).is_some_and(|row| COMMON <= row.get("common"));
        let rank = if is_common { "1" } else { "2" };
        match taken.insert(folded(&name), Some(group.clone())) {
            Some(known) if known.as_ref() != Some(&group) => {
                let known = known.unwrap_or_default();
                return Err(Failure::new(format!("{}: {name} is {known} and {group}", words.name())));
            }
            Some(_) => {}
            None => {
                found.push(Found { name, language: row.get("language").to_owned(), group, rank, from: "own" })
            }
        }
    }
    Ok(found)
}

/// The titles that a person might type, that stand for one group only, and that are not taken.
fn worth_typing(titles: &[(String, String)], taken: &mut Taken) -> Vec<(String, String)> {
    let mut alike: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut groups: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (title, group) in titles {
        *alike.entry((first(title), group)).or_default() += 1;
        groups.entry(folded(title)).or_default().push(group);
    }
    let mut kept = Vec::new();
    for (title, group) in titles {
        let is_short = title.chars().count() <= MOST_LETTERS && title.split(' ').count() <= MOST_WORDS;
        let is_plain = !title.is_empty() && !title.contains(['/', '(', ',', ';', '|']);
        let is_work = alike.get(&(first(title), group.as_str())).is_none_or(|count| *count <= MOST_ALIKE);
        let plain = folded(title);
        let has_one_group = groups.get(&plain).is_some_and(|all| all.iter().all(|one| one == group));
        if is_short && is_plain && is_work && has_one_group && !taken.contains_key(&plain) {
            taken.insert(plain, Some(group.clone()));
            kept.push((title.clone(), group.clone()));
        }
    }
    kept
}

fn first(title: &str) -> &str {
    title.split(' ').next().unwrap_or_default()
}
