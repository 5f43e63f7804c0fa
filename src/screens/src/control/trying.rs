//! Answers that are tried out beside the forecast: the own answers are kept before the first of them. Leaves out going
//! back.

use super::Control;
use domain::dossier::{Command, Dossier};

/// The commands that try something out. Each begins it anew: one that comes back to the own answers ends it.
pub fn tried(commands: Vec<Command>) -> Vec<Command> {
    commands.into_iter().flat_map(|command| [Command::BeginTrying, command]).collect()
}

impl Control {
    /// The commands of choosing this word beside the forecast: a question that was open is simply answered, any other
    /// answer is tried out.
    pub fn try_out(self, word: &str, dossier: &Dossier) -> Vec<Command> {
        let commands = self.choose(word, dossier).unwrap_or_default();
        let is_first = dossier.before_trying.is_none() && self.value(dossier).is_none();
        if is_first { commands } else { tried(commands) }
    }
}
