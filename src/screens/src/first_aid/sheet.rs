//! The sheet to print: one date, one sentence, one number. Leaves out everything else on purpose: it must fit one A4
//! and be readable by someone who reads little.

use super::deadline_list::{self, first_date, last_passed};
use super::{NotComputed, not_computed, papers};
use crate::help::{self, HelpEntry};
use crate::wording::dates;
use chrono::NaiveDate;
use content::texts::first_aid as t;
use content::{HelpKind, HelpLine, Voice, help_lines};
use domain::dossier::Dossier;
use domain::values::Country;

/// The sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The first own date.
    pub date: SheetDate,
    /// What to say at work.
    pub sentence: &'static str,
    /// Heading of whom to call: with or without a number.
    pub call_heading: &'static str,
    /// Whom to call.
    pub call: Option<HelpEntry>,
    /// Why people come before dates; beside the sheet, not on it.
    pub people_first: Option<&'static str>,
    /// When the sheet was made.
    pub made_on: String,
}

/// The first own date, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetDate {
    /// The day, and what it is for; that it has passed, when it has.
    On(String, String),
    /// There is none to know; with room to write one down.
    Blank(&'static str),
}

/// The sheet of this person.
pub fn sheet(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Sheet {
    let call = to_call(dossier).map(|line| help::entry(line, false, today, voice));
    let has_number = call.as_ref().is_some_and(|call| call.call.is_some());
    let advice = papers::own_advice(dossier);
    Sheet {
        date: date(dossier, today, voice),
        sentence: advice.map_or(&t::CARD_SENTENCE_ANY, |advice| advice.say).get(voice),
        call_heading: if has_number { &t::CARD_CALL } else { &t::CARD_CALL_NO_NUMBER }.get(voice),
        call,
        people_first: deadline_list::note(dossier, voice),
        made_on: t::CARD_MADE_ON.fill(voice, [dates::day(today, voice)]),
    }
}

fn date(dossier: &Dossier, today: NaiveDate, voice: Voice) -> SheetDate {
    if let Some((date, name)) = first_date(dossier, today, voice) {
        return SheetDate::On(dates::day(date, voice), format!("{name}."));
    }
    if let Some((date, name)) = last_passed(dossier, today, voice) {
        return SheetDate::On(dates::day(date, voice), format!("{name}. {}", t::PASSED.get(voice)));
    }
    SheetDate::Blank(
        match not_computed(dossier) {
            Some(NotComputed::Ill | NotComputed::Summary) => &t::CARD_DATE_ASK,
            None => &t::CARD_DATE_UNKNOWN,
        }
        .get(voice),
    )
}

/// Whom to call: the doctor for someone who is ill, else the first adviser on this paper with a number, else the
/// first adviser. Without a paper or a country, the first adviser on the law where someone lives.
fn to_call(dossier: &Dossier) -> Option<&'static HelpLine> {
    if not_computed(dossier) == Some(NotComputed::Ill) {
        return help_lines().iter().find(|line| line.kind == HelpKind::Health);
    }
    let country = dossier.intake.works.known().or(dossier.intake.lives.known()).copied();
    let advisers: Vec<&HelpLine> = match papers::own_advice(dossier) {
        Some(advice) => advice.help_lines().collect(),
        None => help_lines().iter().filter(|line| is_of_law(line, country)).collect(),
    };
    advisers.iter().find(|line| line.phone.is_some()).or(advisers.first()).copied()
}

/// Whether a line is about dismissal, in this country or, when that is not known, in both.
fn is_of_law(line: &HelpLine, country: Option<Country>) -> bool {
    let works_there = match country {
        Some(country) => line.countries.contains(&country),
        None => line.countries.len() > 1,
    };
    line.kind == HelpKind::Legal && works_there
}
