//! The offer to take the counts of the applications over into the answers. Never by itself; leaves out taking them over.

use crate::plan_steps::is_hired;
use crate::wording::dates;
use chrono::NaiveDate;
use content::Voice;
use content::texts::search as t;
use domain::dossier::{Command, Dossier, Telling};
use domain::search::Evidence;

/// The offer.
#[derive(Clone, Debug, PartialEq)]
pub struct EvidenceOffer {
    /// What was counted.
    pub body: String,
    /// The changes that take it over.
    pub commands: Vec<Command>,
}

/// The offer, when the counts say something else than the answers. Not for who found work, nor for who would rather not
/// know.
pub fn evidence(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<EvidenceOffer> {
    if is_hired(dossier) || dossier.telling == Telling::RatherNot || dossier.before_trying.is_some() {
        return None;
    }
    let found = Evidence::of(dossier, today).filter(|found| found.differs(&dossier.intake))?;
    let counts = [dates::day(found.since, voice), found.interviews.to_string(), found.rejections.to_string()];
    Some(EvidenceOffer { body: t::EVIDENCE_BODY.fill(voice, counts), commands: found.commands() })
}

/// The changes that bring the answers back as they are now.
pub fn answers_before(dossier: &Dossier) -> Vec<Command> {
    let intake = &dossier.intake;
    let mut commands = vec![Command::SearchingSince(intake.searching_since)];
    if intake.searching_since.known().is_some() {
        commands.push(Command::Interviews(intake.interviews));
        commands.push(Command::Rejections(intake.rejections));
    }
    commands
}
