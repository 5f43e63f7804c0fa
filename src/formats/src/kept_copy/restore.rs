//! What to begin with when several copies are found: the newest that can be read. Whatever else may hold something is
//! named, to be set aside. Leaves out setting it aside, and what the person is told.

use super::{CopyError, Lineage, Mark, read};
use crate::dossier_file::{self, FileError};
use domain::dossier::Dossier;

/// Where a text was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A place for copies.
    Copy,
    /// Where programs before this form kept the bare text.
    Bare,
}

/// A text that was found. Those that come first win where two are of one generation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// Where.
    pub place: Place,
    /// What.
    pub kept: &'a str,
}

/// Why something is set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// It cannot be read.
    Damaged,
    /// It can, but is not what the page goes on with, nor what came before that.
    Other,
}

/// How it stands with what was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// There was nothing.
    #[default]
    Nothing,
    /// The newest could be read.
    Whole,
    /// The newest could not, but one before it.
    Earlier,
    /// None could be read.
    Unreadable,
    /// The one with this place among those found is newer than this program. Everything must be left alone.
    Newer(usize),
}

/// What to begin with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Restored<'a> {
    /// The answers, when any could be read.
    pub dossier: Option<Dossier>,
    /// The version of the text they stand in, and that text.
    pub source: Option<(u32, &'a str)>,
    /// The mark of the copy, when they came from one.
    pub mark: Option<Mark>,
    /// All that has been seen now.
    pub lineage: Lineage,
    /// What is to be set aside, by its place among those found.
    pub aside: Vec<(usize, Aside)>,
    /// How it stands.
    pub standing: Standing,
}

/// A text that may be begun with.
struct Candidate<'a> {
    place: usize,
    mark: Option<Mark>,
    text: &'a str,
}

impl Candidate<'_> {
    fn generation(&self) -> u32 {
        self.mark.map_or(0, |mark| mark.generation)
    }
}

/// Chooses what to begin with.
pub fn restore<'a>(found: &[Found<'a>]) -> Restored<'a> {
    let mut restored = Restored::default();
    let mut candidates: Vec<Candidate<'a>> = Vec::new();
    // The highest generation of what cannot be read: with more than that, nothing was lost.
    let mut lost = 0;
    for (place, Found { place: kind, kept }) in found.iter().enumerate() {
        match (kind, read(kept)) {
            (Place::Bare, _) => candidates.push(Candidate { place, mark: None, text: kept }),
            (_, Ok(copy)) => {
                restored.lineage.see(copy.mark);
                candidates.push(Candidate { place, mark: Some(copy.mark), text: copy.text });
            }
            (_, Err(CopyError::Newer { .. })) => return newer(place, restored),
            (_, Err(CopyError::Damaged)) => {
                if let Some(mark) = Mark::of(kept) {
                    restored.lineage.give_up(mark);
                    lost = lost.max(mark.generation);
                }
                restored.aside.push((place, Aside::Damaged));
            }
        }
    }
    while let Some(best) = take_newest(&mut candidates) {
        match dossier_file::read(best.text) {
            Ok((dossier, version)) => {
                let is_newest = lost <= best.generation();
                restored.standing = if is_newest { Standing::Whole } else { Standing::Earlier };
                restored.dossier = Some(dossier);
                restored.source = Some((version, best.text));
                restored.mark = best.mark;
                restored.aside.extend(others(&candidates, &best));
                return restored;
            }
            Err(FileError::Newer { .. }) => return newer(best.place, restored),
            Err(_) => {
                lost = lost.max(best.generation());
                restored.aside.push((best.place, Aside::Damaged));
            }
        }
    }
    if !restored.aside.is_empty() {
        restored.standing = Standing::Unreadable;
    }
    restored
}

fn newer<'a>(place: usize, restored: Restored<'a>) -> Restored<'a> {
    Restored { standing: Standing::Newer(place), aside: Vec::new(), ..restored }
}

/// Takes out the newest, the first of those that are equally new.
fn take_newest<'a>(candidates: &mut Vec<Candidate<'a>>) -> Option<Candidate<'a>> {
    let newest = candidates.iter().map(Candidate::generation).max()?;
    let place = candidates.iter().position(|candidate| candidate.generation() == newest)?;
    Some(candidates.remove(place))
}

/// What is left and did not come before the best: of the same generation by another page, or kept by an older program
/// beside newer copies.
fn others(left: &[Candidate<'_>], best: &Candidate<'_>) -> Vec<(usize, Aside)> {
    let is_other = |other: &&Candidate<'_>| {
        other.mark != best.mark && (other.mark.is_none() || other.generation() == best.generation())
    };
    left.iter().filter(is_other).map(|other| (other.place, Aside::Other)).collect()
}
