//! From any version of the file to the domain. Leaves out writing.

use super::v1::{DossierV1, EnvelopeV1, GuidanceV1, IntakeV1, LastWorkV1, RecoveryV1};
use super::{FORMAT, FileError, VERSION, write};
use crate::words::{UNKNOWN, Word};
use chrono::NaiveDate;
use domain::dossier::{Dossier, FirstAid, Guidance, GuidanceTerms, Intake, LastWork, Recovery};
use domain::values::Answer;
use serde::Deserialize;

/// Only what is needed to know which reader to use.
#[derive(Deserialize)]
struct Label {
    format: String,
    version: u32,
}

/// Characters of own words that are kept.
const WORDS: usize = 120;
/// Most weeks of recovery that can be stated.
const WEEKS: u8 = 104;
/// Most months of guidance that can be stated.
const MONTHS: u8 = 36;

pub(super) fn envelope(text: &str) -> Result<Dossier, FileError> {
    let unreadable = |error: serde_json::Error| FileError::Unreadable { reason: error.to_string() };
    let label: Label = serde_json::from_str(text).map_err(unreadable)?;
    if label.format != FORMAT {
        return Err(FileError::OtherFormat { found: label.format });
    }
    if VERSION < label.version {
        return Err(FileError::Newer { found: label.version });
    }
    let envelope: EnvelopeV1 = serde_json::from_str(text).map_err(unreadable)?;
    if envelope.checksum.is_some_and(|checksum| checksum != write::checksum(&envelope.dossier)) {
        return Err(FileError::Damaged);
    }
    dossier(envelope.dossier)
}

fn dossier(file: DossierV1) -> Result<Dossier, FileError> {
    let mut tasks = std::collections::BTreeMap::new();
    for (id, status) in file.tasks {
        tasks.insert(id, choice("tasks", status)?);
    }
    Ok(Dossier {
        language: file.language.map(|word| choice("language", word)).transpose()?.unwrap_or_default(),
        address: file.address.map(|word| choice("address", word)).transpose()?.unwrap_or_default(),
        begun: file.begun.map(|text| date("begun", &text)).transpose()?,
        entry: file.entry.map(|word| choice("entry", word)).transpose()?,
        first_aid: FirstAid {
            paper: answer(file.first_aid.paper, |word| choice("first-aid.paper", word))?,
            dated: answer(file.first_aid.dated, |text| date("first-aid.dated", &text))?,
        },
        intake: intake(file.intake)?,
        intake_done: file.intake_done,
        telling: file.telling.map(|word| choice("telling", word)).transpose()?.unwrap_or_default(),
        tasks,
    })
}

fn intake(file: IntakeV1) -> Result<Intake, FileError> {
    Ok(Intake {
        lives: answer(file.lives, |word| choice("intake.lives", word))?,
        works: answer(file.works, |word| choice("intake.works", word))?,
        last_day: answer(file.last_day, |text| date("intake.last-day", &text))?,
        duties: answer(file.duties, |word| choice("intake.duties", word))?,
        last_work: file.last_work.map_or(Ok(Answer::Open), last_work)?,
        direction: answer(file.direction, |word| choice("intake.direction", word))?,
        guidance: file.guidance.map_or(Ok(Answer::Open), guidance)?,
        recovery: file.recovery.map_or(Ok(Answer::Open), recovery)?,
        retraining: answer(file.retraining, |word| choice("intake.retraining", word))?,
        budget: answer(file.budget, |word| choice("intake.budget", word))?,
        market: answer(file.market, |word| choice("intake.market", word))?,
    })
}

fn last_work(file: LastWorkV1) -> Result<Answer<LastWork>, FileError> {
    if file.sector.as_deref() == Some(UNKNOWN) && file.words.is_empty() {
        return Ok(Answer::Unknown);
    }
    let sector = file.sector.filter(|word| word != UNKNOWN);
    let sector = sector.map(|word| choice("intake.last-work.sector", word)).transpose()?;
    Ok(Answer::Known(LastWork { sector, words: file.words.chars().take(WORDS).collect() }))
}

fn guidance(file: GuidanceV1) -> Result<Answer<Guidance>, FileError> {
    match file.arranged.as_str() {
        UNKNOWN => Ok(Answer::Unknown),
        "no" => Ok(Answer::Known(Guidance::None)),
        "yes" => Ok(Answer::Known(Guidance::Arranged(GuidanceTerms {
            months: answer(file.months, |text| number("intake.guidance.months", 1, MONTHS, text))?,
            kind: answer(file.kind, |word| choice("intake.guidance.kind", word))?,
        }))),
        _ => Err(FileError::UnknownWord { field: "intake.guidance.arranged", found: file.arranged }),
    }
}

fn recovery(file: RecoveryV1) -> Result<Answer<Recovery>, FileError> {
    let weeks = answer(file.weeks, |text| number("intake.recovery.weeks", 0, WEEKS, text))?;
    match file.kind.as_str() {
        UNKNOWN => Ok(Answer::Unknown),
        "none" => Ok(Answer::Known(Recovery::None)),
        "rest" => Ok(Answer::Known(Recovery::Rest { weeks: weeks.known().copied().unwrap_or(0) })),
        "burn-out" => Ok(Answer::Known(Recovery::BurnOut { weeks })),
        _ => Err(FileError::UnknownWord { field: "intake.recovery.kind", found: file.kind }),
    }
}

fn answer<T>(
    given: Option<String>,
    read: impl FnOnce(String) -> Result<T, FileError>,
) -> Result<Answer<T>, FileError> {
    match given {
        None => Ok(Answer::Open),
        Some(word) if word == UNKNOWN => Ok(Answer::Unknown),
        Some(word) => read(word).map(Answer::Known),
    }
}

fn choice<T: Word>(field: &'static str, word: String) -> Result<T, FileError> {
    T::from_word(&word).ok_or(FileError::UnknownWord { field, found: word })
}

fn date(field: &'static str, text: &str) -> Result<NaiveDate, FileError> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .map_err(|_| FileError::UnknownWord { field, found: text.to_owned() })
}

fn number(field: &'static str, from: u8, to: u8, text: String) -> Result<u8, FileError> {
    match text.parse() {
        Ok(number) if (from..=to).contains(&number) => Ok(number),
        _ => Err(FileError::UnknownWord { field, found: text }),
    }
}
