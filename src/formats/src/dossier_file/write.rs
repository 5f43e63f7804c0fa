//! From the domain to version 1 of the file. Leaves out reading.

use super::v1::{DossierV1, EnvelopeV1, FirstAidV1, GuidanceV1, IntakeV1, LastWorkV1, RecoveryV1};
use super::{FORMAT, VERSION};
use crate::words::{UNKNOWN, Word};
use domain::dossier::{Dossier, Guidance, Intake, LastWork, Recovery, Telling};
use domain::values::Answer;

pub(super) fn envelope(dossier: &Dossier) -> String {
    let dossier = dossier_v1(dossier);
    let checksum = Some(checksum(&dossier));
    let envelope = EnvelopeV1 { format: FORMAT.to_owned(), version: VERSION, checksum, dossier };
    serde_json::to_string(&envelope).unwrap_or_default()
}

/// CRC-32 over the compact form of the answers, so that spacing and the order of fields do not count.
pub(super) fn checksum(dossier: &DossierV1) -> String {
    let text = serde_json::to_string(dossier).unwrap_or_default();
    format!("{:08x}", crc32fast::hash(text.as_bytes()))
}

fn dossier_v1(dossier: &Dossier) -> DossierV1 {
    DossierV1 {
        language: Some(dossier.language.word().to_owned()),
        address: Some(dossier.address.word().to_owned()),
        begun: dossier.begun.map(|day| day.to_string()),
        entry: dossier.entry.map(|entry| entry.word().to_owned()),
        first_aid: FirstAidV1 {
            paper: word(dossier.first_aid.paper),
            dated: text(dossier.first_aid.dated),
        },
        intake: intake(&dossier.intake),
        intake_done: dossier.intake_done,
        telling: (dossier.telling != Telling::Unasked).then(|| dossier.telling.word().to_owned()),
        tasks: dossier.tasks.iter().map(|(id, status)| (id.clone(), status.word().to_owned())).collect(),
    }
}

fn intake(intake: &Intake) -> IntakeV1 {
    IntakeV1 {
        lives: word(intake.lives),
        works: word(intake.works),
        last_day: text(intake.last_day),
        duties: word(intake.duties),
        last_work: last_work(&intake.last_work),
        direction: word(intake.direction),
        guidance: guidance(intake.guidance),
        recovery: recovery(intake.recovery),
        retraining: word(intake.retraining),
        budget: word(intake.budget),
        market: word(intake.market),
    }
}

fn word<T: Word>(answer: Answer<T>) -> Option<String> {
    match answer {
        Answer::Open => None,
        Answer::Unknown => Some(UNKNOWN.to_owned()),
        Answer::Known(choice) => Some(choice.word().to_owned()),
    }
}

fn text<T: std::fmt::Display>(answer: Answer<T>) -> Option<String> {
    match answer {
        Answer::Open => None,
        Answer::Unknown => Some(UNKNOWN.to_owned()),
        Answer::Known(value) => Some(value.to_string()),
    }
}

fn last_work(answer: &Answer<LastWork>) -> Option<LastWorkV1> {
    match answer {
        Answer::Open => None,
        Answer::Unknown => Some(LastWorkV1 { sector: Some(UNKNOWN.to_owned()), words: String::new() }),
        Answer::Known(work) => Some(LastWorkV1 {
            sector: work.sector.map(|sector| sector.word().to_owned()),
            words: work.words.clone(),
        }),
    }
}

fn guidance(answer: Answer<Guidance>) -> Option<GuidanceV1> {
    let arranged = |arranged: &str| GuidanceV1 { arranged: arranged.to_owned(), months: None, kind: None };
    match answer {
        Answer::Open => None,
        Answer::Unknown => Some(arranged(UNKNOWN)),
        Answer::Known(Guidance::None) => Some(arranged("no")),
        Answer::Known(Guidance::Arranged(terms)) => {
            Some(GuidanceV1 { months: text(terms.months), kind: word(terms.kind), ..arranged("yes") })
        }
    }
}

fn recovery(answer: Answer<Recovery>) -> Option<RecoveryV1> {
    let kind = |kind: &str, weeks| RecoveryV1 { kind: kind.to_owned(), weeks };
    match answer {
        Answer::Open => None,
        Answer::Unknown => Some(kind(UNKNOWN, None)),
        Answer::Known(Recovery::None) => Some(kind("none", None)),
        Answer::Known(Recovery::Rest { weeks }) => Some(kind("rest", Some(weeks.to_string()))),
        Answer::Known(Recovery::BurnOut { weeks }) => Some(kind("burn-out", text(weeks))),
    }
}
