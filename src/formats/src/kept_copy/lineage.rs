//! What a page may write over: only what it has seen. So whoever has the page open twice loses nothing: the one that
//! comes second finds a copy that it never saw, and has to ask. Leaves out asking.

use super::Mark;

/// All that a page has seen or written: of every writer up to which generation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lineage {
    seen: Vec<Mark>,
    /// Damaged copies that were set aside: their marks may be damaged as well, so they say nothing of others.
    spoiled: Vec<Mark>,
}

/// What a page does with a place, once it has looked at what is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Writes: nothing is there that it does not know.
    Write,
    /// Leaves it: what is there came after it.
    Leave,
    /// Leaves it and asks: another page wrote what this one never saw.
    Elsewhere,
}

impl Lineage {
    /// Takes note of a copy.
    pub fn see(&mut self, mark: Mark) {
        match self.seen.iter_mut().find(|known| known.writer == mark.writer) {
            Some(known) => known.generation = known.generation.max(mark.generation),
            None => self.seen.push(mark),
        }
    }

    /// Takes note of a damaged copy that bears this mark: its place may be written again.
    pub fn give_up(&mut self, mark: Mark) {
        self.spoiled.push(mark);
    }

    /// Takes note of all that another lineage has seen.
    pub fn join(&mut self, other: &Self) {
        for mark in &other.seen {
            self.see(*mark);
        }
        self.spoiled.extend(&other.spoiled);
    }

    /// Whether it has seen this copy, or a later one of the same writer.
    pub fn knows(&self, mark: Mark) -> bool {
        self.seen.iter().any(|known| known.writer == mark.writer && mark.generation <= known.generation)
    }

    /// Whether it has seen anything.
    pub fn is_empty(&self) -> bool {
        self.seen.is_empty()
    }

    /// The mark of what is written next.
    pub fn next(&self, writer: u32) -> Mark {
        let newest = self.seen.iter().map(|mark| mark.generation).max().unwrap_or_default();
        Mark { generation: newest.saturating_add(1), writer }
    }

    /// What to do with a place that holds `found`, having `own` to write there.
    pub fn turn(&self, found: Option<Mark>, own: Mark) -> Turn {
        match found {
            None => Turn::Write,
            Some(found) if found == own || self.spoiled.contains(&found) => Turn::Write,
            Some(found) if !self.knows(found) => Turn::Elsewhere,
            Some(found) if own.generation <= found.generation => Turn::Leave,
            Some(_) => Turn::Write,
        }
    }
}
