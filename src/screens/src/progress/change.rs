//! What changed between two forecasts, in whole numbers that add up: time that passed apart from what the search showed
//! and from what the person changed. Leaves out the forecasts themselves.

use super::change_words::{Group, Part, Words};
use super::happened;
use crate::forecast::{capital, name};
use crate::month_axis::{days_after, weeks_after, weeks_between};
use crate::wording::{dates, spans};
use chrono::NaiveDate;
use content::forecast::PARAMETERS;
use content::texts::progress as t;
use content::{Text, Voice};
use domain::dossier::{DiaryEntry, Dossier};
use domain::forecast::{CauseUnit, Change, Forecast, Laws, Situation, Told, WEEKS_A_YEAR, apportion};

/// What changed.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeShown {
    /// What is compared with.
    pub since: String,
    /// How much later or sooner, in one sentence.
    pub sentence: String,
    /// When half had started then, and have now; where that may be told.
    pub then_and_now: Option<String>,
    /// Why it is told in people, when so.
    pub in_people: Option<&'static str>,
    /// What the difference is made of; none while every part is small.
    pub groups: Vec<ChangeGroup>,
    /// All parts together, in words.
    pub together: String,
    /// The same in whole weeks (later above zero) or people (more above zero).
    pub total: i64,
}

/// Parts that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeGroup {
    /// What they have in common.
    pub heading: &'static str,
    /// Sentences about them.
    pub notes: Vec<String>,
    /// The parts; never none.
    pub parts: Vec<ChangePart>,
}

/// One part of the difference.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangePart {
    /// What it is.
    pub name: String,
    /// How much, in words.
    pub effect: String,
    /// The same in whole weeks (later above zero) or people (more above zero).
    pub amount: i64,
    /// Whether it makes it later.
    pub is_later: bool,
    /// Its length against the longest, 0 to 1.
    pub share: f64,
}

/// Under this many weeks, or people of a hundred, two forecasts are about equal.
const EQUAL: f64 = 2.0;
/// Weeks by which a day may be rounded away: what figures changed is more than this.
const ROUNDED_AWAY: f64 = 0.25;

impl ChangeShown {
    /// From one forecast of this dossier to a later one.
    pub fn between(
        before: &DiaryEntry,
        now: &DiaryEntry,
        dossier: &Dossier,
        today: NaiveDate,
        voice: Voice,
    ) -> Self {
        let parameters = PARAMETERS.overruled(&dossier.assumptions);
        let passed = weeks_between(before.day, now.day);
        let then = Situation::with_answers(dossier, &before.answers, before.day);
        let situation = Situation::with_answers(dossier, &now.answers, now.day);
        // The old answers by the figures of today: what figures changed since is a part of its own.
        let half = Forecast::new(&then, &parameters, &Laws::of(&then, &parameters)).weeks_until(0.5);
        let told = Told { situation: Situation::with_answers(dossier, &before.answers, now.day), half };
        let change = Change::between(&then, &told, &situation, passed, &parameters);
        let of_figures = match (change.unit, half, before.half) {
            (CauseUnit::Weeks, Some(half), Some(days)) => half - f64::from(days) / 7.0,
            _ => 0.0,
        };
        let of_figures = if of_figures.abs() < ROUNDED_AWAY { 0.0 } else { of_figures };
        let parts = parts(&change, of_figures, &told.situation, &situation, voice);
        let exact = change.total + of_figures;
        let total = spans::whole(exact);
        let is_equal = exact.abs() < EQUAL;
        let in_weeks = change.unit == CauseUnit::Weeks;
        let sizes: Vec<f64> = parts.iter().map(|part| part.size).collect();
        let amounts = apportion(total, &sizes);
        let is_told = !is_equal || sizes.iter().any(|size| EQUAL <= size.abs());
        let year = dates::day(weeks_after(now.day, WEEKS_A_YEAR), voice);
        let words = Words { unit: change.unit, voice };
        Self {
            since: t::CHANGE_SINCE.fill(voice, [dates::day(before.day, voice)]),
            sentence: words.sentence(total, is_equal, &year),
            then_and_now: then_and_now(before, now, today, voice).filter(|_| in_weeks && !is_equal),
            in_people: (!in_weeks).then(|| t::IN_PEOPLE.get(voice)),
            groups: if is_told { words.groups(&parts, &amounts, &situation) } else { Vec::new() },
            together: words.effect(total),
            total,
        }
    }
}

fn parts(change: &Change, of_figures: f64, before: &Situation, now: &Situation, voice: Voice) -> Vec<Part> {
    let part = |group: Group, text: &Text, size: f64, always: bool| Part {
        group,
        name: text.owned(voice),
        size,
        always,
    };
    let rejections = |situation: &Situation| situation.searched.map_or(0, |searched| searched.rejections);
    let interviews = |situation: &Situation| situation.searched.and_then(|searched| searched.interviews);
    let has_new_rejections = rejections(before) < rejections(now);
    let has_new_interviews =
        has_new_rejections || interviews(before).unwrap_or(0) < interviews(now).unwrap_or(0);
    let span = t::PART_WAITED.fill(voice, [spans::span(Some(change.passed), voice)]);
    let mut parts = vec![
        Part { group: Group::Time, name: span, size: change.time, always: true },
        part(Group::Search, &t::PART_BEGUN, change.begun, false),
        part(Group::Search, &t::PART_INTERVIEWS, change.interviews, has_new_interviews),
        part(Group::Search, &t::PART_REJECTIONS, change.rejections, has_new_rejections),
        part(Group::Answers, &t::PART_FIGURES, of_figures, false),
    ];
    parts.extend(change.answers.iter().map(|&(factor, size)| Part {
        group: Group::Answers,
        name: capital(name(factor).get(voice)),
        size,
        always: true,
    }));
    parts
}

fn then_and_now(before: &DiaryEntry, now: &DiaryEntry, today: NaiveDate, voice: Voice) -> Option<String> {
    let month = |entry: &DiaryEntry| {
        let days = entry.half.filter(|days| happened::is_told(*days))?;
        Some(dates::month(days_after(entry.day, days), today, voice))
    };
    Some(t::HALF_THEN_NOW.fill(voice, [month(before)?, month(now)?]))
}
