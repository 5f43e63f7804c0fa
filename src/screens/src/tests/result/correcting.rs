//! Putting a scale right: what can be chosen, and the command. Leaves out drawing the form.

use super::words::LEVELS;
use crate::test::Test;
use content::Voice;
use domain::dossier::Command;

/// The levels that can be chosen: value and words.
pub fn levels(voice: Voice) -> Vec<(String, &'static str)> {
    LEVELS.iter().zip(1_u8..).map(|(text, level)| (level.to_string(), text.get(voice))).collect()
}

/// Puts a scale at a chosen level, or back to what the answers say.
pub fn puts_right(test: Test, scale: &str, level: Option<u8>) -> Command {
    Command::CorrectScale(test.id().to_owned(), scale.to_owned(), level)
}
