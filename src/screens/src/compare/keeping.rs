//! Keeping the answers of now as a route, under a name, and trying a route out. Leaves out the comparison.

use crate::control::Control;
use content::Voice;
use content::texts::{common, compare as t};
use domain::dossier::{Command, Dossier, MOST_NAME, MOST_ROUTES};

/// How many names are suggested.
const MOST_SUGGESTIONS: usize = 3;

/// Why a route is not kept under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepProblem {
    /// There is none.
    Missing,
    /// Too many characters.
    Long,
    /// Another route has it.
    Taken,
    /// As many routes are kept as can be.
    Full,
}

impl KeepProblem {
    /// The sentence for the person.
    pub fn text(self, voice: Voice) -> String {
        match self {
            Self::Missing => t::NAME_MISSING.owned(voice),
            Self::Long => common::ERROR_TOO_LONG.fill(voice, [MOST_NAME.to_string()]),
            Self::Taken => t::NAME_TAKEN.owned(voice),
            Self::Full => t::FULL.fill(voice, [MOST_ROUTES.to_string()]),
        }
    }
}

/// Whether no other route can be kept.
pub fn is_full(dossier: &Dossier) -> bool {
    MOST_ROUTES <= dossier.routes.len()
}

/// The name to keep the answers of now under.
///
/// # Errors
/// A [`KeepProblem`] that says what to mend.
pub fn checked_name(typed: &str, dossier: &Dossier, voice: Voice) -> Result<String, KeepProblem> {
    let name = typed.trim();
    if name.is_empty() {
        return Err(KeepProblem::Missing);
    }
    if MOST_NAME < name.chars().count() {
        return Err(KeepProblem::Long);
    }
    if is_taken(name, dossier, voice) {
        return Err(KeepProblem::Taken);
    }
    if is_full(dossier) { Err(KeepProblem::Full) } else { Ok(name.to_owned()) }
}

/// Names for the answers of now, made of what sets them apart.
pub fn suggestions(dossier: &Dossier, voice: Voice) -> Vec<String> {
    let controls = [Control::Retraining, Control::Direction, Control::GuidanceKind, Control::Market];
    let is_known = |control: &Control| {
        let intake = &dossier.intake;
        match control {
            Control::Retraining => intake.retraining.known().is_some(),
            Control::Direction => intake.direction.known().is_some(),
            Control::Market => intake.searched_market().known().is_some(),
            _ => true,
        }
    };
    controls
        .into_iter()
        .filter(is_known)
        .filter_map(|control| control.label(dossier, voice))
        .filter(|name| name.chars().count() <= MOST_NAME && !is_taken(name, dossier, voice))
        .take(MOST_SUGGESTIONS)
        .collect()
}

fn is_taken(name: &str, dossier: &Dossier, voice: Voice) -> bool {
    name == t::OWN.get(voice)
        || name == t::TRYING.get(voice)
        || dossier.routes.iter().any(|route| route.name == name)
}

/// The changes that try a route out: its answers, with the search as it went so far.
pub fn try_out(name: &str, dossier: &Dossier) -> Vec<Command> {
    let own = super::own(dossier);
    vec![
        Command::TryRoute(name.to_owned()),
        Command::SearchingSince(own.searching_since),
        Command::Interviews(own.interviews),
        Command::Rejections(own.rejections),
    ]
}
