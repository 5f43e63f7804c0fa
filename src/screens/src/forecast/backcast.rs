//! The day on which income is needed, held against the forecast in words: the chance, whether it fits, when each step
//! would have to begin at the latest, and what would make it fit. Leaves out typing the day.

use super::answer::after;
use super::grim::lines;
use super::levers::{LeverRow, LeversShown};
use crate::help::HelpEntry;
use crate::wording::spans::NO_FIGURE_BEYOND;
use crate::wording::{chances, dates};
use chrono::NaiveDate;
use content::texts::levers as t;
use content::{HelpKind, Text, Voice};
use domain::dossier::Dossier;
use domain::forecast::{Backcast, CriticalStep, Fit, Forecast};

/// The day held against the forecast, as shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackcastShown {
    /// The chance by that day.
    pub chance: String,
    /// Whether it fits.
    pub fit: String,
    /// The change that makes it fit, with its row; or that none does. None when it fits as it is.
    pub helps: Option<(String, Option<LeverRow>)>,
    /// People to talk to when it does not fit.
    pub talk: Vec<HelpEntry>,
    /// Each step with its latest start, in order.
    pub steps: Vec<String>,
    /// What it means that a step has no room left; empty when all have.
    pub passed: String,
}

impl BackcastShown {
    pub(super) fn of(
        backcast: &Backcast,
        forecast: &Forecast,
        levers: &LeversShown,
        dossier: &Dossier,
        today: NaiveDate,
        voice: Voice,
    ) -> Self {
        let is_far = NO_FIGURE_BEYOND < backcast.weeks;
        let chance = match dossier.intake.needed_by.known() {
            Some(&day) if !is_far => {
                t::NEEDED_CHANCE.fill(voice, [chances::words(backcast.chance, voice), dates::day(day, voice)])
            }
            _ => {
                let within = forecast.chance_within(NO_FIGURE_BEYOND);
                t::NEEDED_CHANCE_FAR.fill(voice, [chances::words(within, voice)])
            }
        };
        let fit = match backcast.fit {
            Fit::Easy => &t::FIT_EASY,
            Fit::Tight => &t::FIT_TIGHT,
            Fit::Not => &t::FIT_NOT,
        };
        let fits = Fit::Not < backcast.fit;
        let has_passed = backcast.latest.iter().any(|&(_, weeks)| weeks < 0.0);
        Self {
            chance,
            fit: fit.owned(voice),
            helps: (!fits).then(|| helps(backcast, levers, voice)),
            talk: if fits { Vec::new() } else { talk(dossier, today, voice) },
            steps: backcast.latest.iter().map(|&(step, weeks)| latest(step, weeks, today, voice)).collect(),
            passed: if has_passed { t::STEPS_PASSED.owned(voice) } else { String::new() },
        }
    }
}

/// The change after which it fits, as it stands among what would help.
fn helps(backcast: &Backcast, levers: &LeversShown, voice: Voice) -> (String, Option<LeverRow>) {
    let all = || levers.rows.iter().chain(&levers.more).chain(&levers.together);
    let found = backcast.helps.as_ref().and_then(|gain| {
        let row = all().find(|row| row.lever == gain.lever && row.with == gain.with)?;
        let form = if Fit::of(gain.chance) == Fit::Easy { &t::HELPS_EASY } else { &t::HELPS_TIGHT };
        Some((form.fill(voice, [super::lever_words::lower(&row.name)]), Some(row.clone())))
    });
    found.unwrap_or_else(|| (t::HELPS_NONE.owned(voice), None))
}

/// People who think along about benefit and work.
fn talk(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<HelpEntry> {
    lines(dossier, |line| matches!(line.kind, HelpKind::Benefit | HelpKind::Work), today, voice)
}

/// A step with its latest start, as a part of a month. Never that it is too late.
fn latest(step: CriticalStep, weeks: f64, today: NaiveDate, voice: Voice) -> String {
    let name = name(step).get(voice);
    match weeks {
        _ if weeks < 0.0 => t::STEP_PASSED.fill(voice, [name]),
        _ if weeks < 1.0 => t::STEP_NOW.fill(voice, [name]),
        _ if NO_FIGURE_BEYOND < weeks => t::STEP_FAR.fill(voice, [name]),
        _ => t::STEP_BY.fill(voice, [name, &dates::part_of_month(after(today, weeks), today, voice)]),
    }
}

fn name(step: CriticalStep) -> &'static Text {
    match step {
        CriticalStep::Recovery => &t::STEP_RECOVERY,
        CriticalStep::Orientation => &t::STEP_ORIENTATION,
        CriticalStep::Money => &t::STEP_MONEY,
        CriticalStep::Training => &t::STEP_TRAINING,
        CriticalStep::Search => &t::STEP_SEARCH,
        CriticalStep::Offer => &t::STEP_OFFER,
    }
}
