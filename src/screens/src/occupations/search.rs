//! Finds occupations by what people call their work: with typing errors, without accents, in Dutch, Flemish or English.
//! Leaves out guessing what is not like any name.

use super::fold::fold;
use content::occupations::{Occupation, Table};
use strsim::osa_distance;

/// How near a name is to what was typed; the lowest is the nearest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    /// It is that name.
    Whole,
    /// The name begins so.
    Begins,
    /// Every word typed begins a word of the name.
    Words,
    /// The name holds it.
    Holds,
    /// The name, or its beginning, is that but for a typing error or two.
    Mistyped(usize),
}

/// A name to look up.
struct Entry<'a> {
    folded: String,
    shown: &'a str,
    place: usize,
    rank: usize,
}

/// All names, ready to be looked up.
pub struct Index<'a> {
    entries: Vec<Entry<'a>>,
    occupations: &'a [Occupation<'a>],
}

/// An occupation that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// The name by which it was found.
    pub name: &'a str,
    /// The occupation.
    pub occupation: &'a Occupation<'a>,
}

/// What entries are ordered by: how near, its rank, how common, its length.
type Key = (Nearness, usize, u8, usize);

impl<'a> Index<'a> {
    /// Every name of a table.
    pub fn new(table: &'a Table<'a>) -> Self {
        let mut entries = Vec::new();
        for (place, occupation) in table.occupations.iter().enumerate() {
            let own = std::iter::once((0, occupation.name));
            for (rank, shown) in own.chain(occupation.search_names()) {
                entries.push(Entry { folded: fold(shown), shown, place, rank });
            }
        }
        Self { entries, occupations: &table.occupations }
    }

    /// The occupations that are nearest to what was typed, each once, so many at most. Nothing for less than two letters.
    pub fn search(&self, typed: &str, most: usize) -> Vec<Found<'a>> {
        let typed = fold(typed);
        let mut best: Vec<(Key, &Entry<'a>)> = Vec::new();
        if typed.len() < 2 {
            return Vec::new();
        }
        for entry in &self.entries {
            let Some(near) = nearness(&typed, &entry.folded) else { continue };
            let Some(occupation) = self.occupations.get(entry.place) else { continue };
            let key = (near, entry.rank, u8::MAX - occupation.common(), entry.folded.len());
            match best.iter().position(|(_, known)| known.place == entry.place) {
                Some(at) if best.get(at).is_some_and(|(known, _)| *known <= key) => continue,
                Some(at) => drop(best.remove(at)),
                None => {}
            }
            // Put in its place at once: a handful is kept, and sorting costs the page 3 KB of code.
            let at = best.partition_point(|(known, _)| *known <= key);
            best.insert(at, (key, entry));
            best.truncate(most.max(1) * SPARE);
        }
        let shown = best.into_iter().take(most);
        shown
            .filter_map(|(_, entry)| {
                Some(Found { name: entry.shown, occupation: self.occupations.get(entry.place)? })
            })
            .collect()
    }
}

/// How many times as many are kept while looking, since a name of the same occupation may come nearer later.
const SPARE: usize = 4;

/// How near, if near at all.
fn nearness(typed: &str, name: &str) -> Option<Nearness> {
    if name == typed {
        return Some(Nearness::Whole);
    }
    if name.starts_with(typed) {
        return Some(Nearness::Begins);
    }
    let begins = |word: &str| name.split(' ').any(|known| known.starts_with(word));
    if typed.split(' ').all(begins) {
        return Some(Nearness::Words);
    }
    if 3 < typed.len() && name.contains(typed) {
        return Some(Nearness::Holds);
    }
    let allowed = match typed.len() {
        ..4 => return None,
        4..8 => 1,
        _ => 2,
    };
    if typed.len() > name.len() + allowed {
        return None;
    }
    let beginning = name.get(..typed.len().min(name.len())).unwrap_or(name);
    let errors = osa_distance(typed, beginning).min(osa_distance(typed, name));
    (errors <= allowed).then_some(Nearness::Mistyped(errors))
}
