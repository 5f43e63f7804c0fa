//! Taking over a suggestion into own words. Leaves out which suggestions there are.

use domain::dossier::{Command, Dossier};

/// The change that takes these words over into a note. What the person wrote there stays, with them below it; a suggestion
/// that stands there alone makes way.
pub fn taken(note: &str, ours: &[&str], words: &str, dossier: &Dossier) -> Command {
    let written = dossier.notes.get(note).map(str::trim).filter(|known| !ours.contains(known));
    let all = match written {
        Some(own) if own.contains(words) => own.to_owned(),
        Some(own) => [own, "\n", words].concat(),
        None => words.to_owned(),
    };
    Command::Write(note.to_owned(), all)
}
