//! Answers that are tried out beside the forecast: the own answers are kept before the first of them. Leaves out going
//! back.

use super::Control;
use domain::dossier::{Command, Dossier};

/// The commands that try something out. Each begins it anew: one that comes back to the own answers ends it.
pub fn tried(commands: Vec<Command>) -> Vec<Command> {
    let mut tried = Vec::new();
    for command in commands {
        tried.push(Command::BeginTrying);
        tried.push(command);
    }
    tried
}

/// The commands of an answer beside the forecast: a question that was open is simply answered, any other answer is
/// tried out.
pub fn answered(commands: Vec<Command>, was_open: bool, dossier: &Dossier) -> Vec<Command> {
    if was_open && dossier.before_trying.is_none() { commands } else { tried(commands) }
}

impl Control {
    /// The commands of choosing this word beside the forecast. Whoever is `still_choosing` has just answered this very
    /// question for the first time: arrows pass every choice on the way to the one that is meant.
    pub fn try_out(self, word: &str, still_choosing: bool, dossier: &Dossier) -> Vec<Command> {
        let commands = self.choose(word, dossier).unwrap_or_default();
        answered(commands, still_choosing || self.is_open(dossier), dossier)
    }

    /// Whether there is no answer yet.
    pub fn is_open(self, dossier: &Dossier) -> bool {
        self.value(dossier).is_none()
    }
}
