//! Facts to count deadlines from. Leaves out what they give.

use chrono::NaiveDate;
use content::deadlines as entries;
use domain::dossier::Paper;
use domain::rights::{DeadlineFacts, DeadlineOutcome, DeadlineRule, deadlines};
use domain::values::Country;

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    content::day(year, month, day)
}

pub fn rules() -> impl Iterator<Item = &'static DeadlineRule> {
    entries().iter().map(|entry| &entry.rule.value)
}

pub fn someone(paper: Paper, lives: Country, works: Country) -> DeadlineFacts {
    DeadlineFacts {
        paper: Some(paper),
        lives_in: Some(lives),
        works_in: Some(works),
        ..DeadlineFacts::default()
    }
}

pub fn outcome(id: &str, facts: &DeadlineFacts, today: NaiveDate) -> DeadlineOutcome {
    let found = deadlines(facts, rules(), today).into_iter().find(|d| d.rule.id == id);
    found.unwrap_or_else(|| panic!("no rule {id}")).outcome
}

pub fn date(outcome: DeadlineOutcome) -> Option<NaiveDate> {
    match outcome {
        DeadlineOutcome::On { date, .. } => Some(date),
        _ => None,
    }
}
