//! What makes it longer or shorter, in whole numbers that add up, and what cannot be changed in a line of its own.
//! Leaves out what would help.

use super::waterfall;
use crate::charts::{CausesChart, ChartTable};
use crate::wording::spans;
use content::texts::{explain, forecast as t};
use content::{Text, Voice};
use domain::forecast::{CauseUnit, Causes, Factor, Situation, apportion};
use domain::values::Answer;

/// The causes as shown.
#[derive(Clone, Debug, PartialEq)]
pub struct CausesShown {
    /// Who is compared with.
    pub intro: String,
    /// What can be changed, the longest first.
    pub rows: Vec<CauseRow>,
    /// What cannot be changed.
    pub fixed: Vec<CauseRow>,
    /// All together.
    pub total: String,
    /// The two medians, where they may be told.
    pub compared: Option<String>,
    /// The picture, when there is a difference.
    pub chart: Option<CausesChart>,
    /// What the picture says.
    pub reading: String,
    /// The picture as a table.
    pub table: ChartTable,
}

/// One cause.
#[derive(Clone, Debug, PartialEq)]
pub struct CauseRow {
    /// The group of answers; none for how the search went so far.
    pub factor: Option<Factor>,
    /// Its name, with a capital.
    pub name: String,
    /// How much, in words.
    pub effect: String,
    /// The same in whole weeks (longer above zero) or people (fewer above zero).
    pub amount: i64,
    /// Its length against the longest, 0 to 1.
    pub share: f64,
    /// That the answer is not known yet, when so.
    pub note: String,
}

impl CausesShown {
    pub(super) fn of(causes: &Causes, situation: &Situation, voice: Voice) -> Self {
        let (total, amounts) = rounded(causes);
        let longest = amounts.iter().map(|amount| amount.abs()).max().unwrap_or(0).max(1);
        let (mut rows, mut fixed) = (Vec::new(), Vec::new());
        let row = |factor: Option<Factor>, name: &str, amount: i64| CauseRow {
            factor,
            name: capital(name),
            effect: effect(causes.unit, amount, voice),
            amount,
            share: amount.abs() as f64 / longest as f64,
            note: if factor.is_some_and(|factor| is_unknown(factor, situation)) {
                t::UNKNOWN_ANSWER.owned(voice)
            } else {
                String::new()
            },
        };
        for (&(factor, _), &amount) in causes.shares.iter().zip(&amounts) {
            let row = row(Some(factor), name(factor).get(voice), amount);
            put_in_order(if factor.can_change() { &mut rows } else { &mut fixed }, row);
        }
        // Nobody can change what went before.
        if let Some(&amount) = amounts.get(causes.shares.len()) {
            put_in_order(&mut fixed, row(None, explain::SEARCHED_CAUSE.get(voice), amount));
        }
        let intro = if rows.is_empty() && fixed.is_empty() { &t::CAUSES_NONE } else { &t::CAUSES_INTRO };
        let compared = (causes.unit == CauseUnit::Weeks).then(|| {
            let weeks = [causes.reference, causes.own].map(|weeks| spans::whole(weeks).to_string());
            t::CAUSES_COMPARED.fill(voice, weeks)
        });
        let mut intro = intro.owned(voice);
        if causes.unit == CauseUnit::Points {
            intro = [&intro, " ", t::CAUSES_IN_PEOPLE.get(voice)].concat();
        }
        let total = total_in_words(causes.unit, total, voice);
        let chart = waterfall::chart(causes, &rows, &fixed, voice);
        let table = waterfall::table(chart.as_ref(), voice);
        let reading = chart.as_ref().map(|chart| waterfall::reading(chart, voice)).unwrap_or_default();
        Self { intro, rows, fixed, total, compared, chart, reading, table }
    }
}

/// Adds a row where it belongs: the longest first.
fn put_in_order(rows: &mut Vec<CauseRow>, row: CauseRow) {
    let key = |row: &CauseRow| (-row.amount.abs(), row.factor);
    rows.insert(rows.partition_point(|before| key(before) < key(&row)), row);
}

/// The difference in whole numbers and each share of it; longer, or fewer people, counts above zero. The search so far
/// comes after the groups, when it makes a difference.
pub fn rounded(causes: &Causes) -> (i64, Vec<i64>) {
    let total = spans::whole(causes.own) - spans::whole(causes.reference);
    let groups = causes.shares.iter().map(|&(_, share)| share);
    let shares: Vec<f64> = groups.chain((causes.searched != 0.0).then_some(causes.searched)).collect();
    let amounts = apportion(total, &shares);
    match causes.unit {
        CauseUnit::Weeks => (total, amounts),
        CauseUnit::Points => (-total, amounts.into_iter().map(|amount| -amount).collect()),
    }
}

/// One cause in words.
pub(super) fn effect(unit: CauseUnit, amount: i64, voice: Voice) -> String {
    let count = amount.abs();
    match unit {
        _ if amount == 0 => t::WEEKS_EQUAL.owned(voice),
        CauseUnit::Weeks => {
            let form = if 0 < amount { &t::WEEKS_LONGER } else { &t::WEEKS_SHORTER };
            form.fill(voice, [spans::count_of_weeks(count, voice)])
        }
        CauseUnit::Points => {
            let form = if 0 < amount { &t::PEOPLE_FEWER } else { &t::PEOPLE_MORE };
            form.fill(voice, [count.to_string()])
        }
    }
}

fn total_in_words(unit: CauseUnit, total: i64, voice: Voice) -> String {
    let count = total.abs().to_string();
    let weeks = || spans::count_of_weeks(total.abs(), voice);
    match unit {
        _ if total == 0 => t::CAUSES_TOTAL_EQUAL.owned(voice),
        CauseUnit::Weeks if 0 < total => t::CAUSES_TOTAL_LONGER.fill(voice, [weeks()]),
        CauseUnit::Weeks => t::CAUSES_TOTAL_SHORTER.fill(voice, [weeks()]),
        CauseUnit::Points if 0 < total => t::CAUSES_TOTAL_FEWER_PEOPLE.fill(voice, [count]),
        CauseUnit::Points => t::CAUSES_TOTAL_MORE_PEOPLE.fill(voice, [count]),
    }
}

/// The name of a group of answers, as inside a sentence.
pub(crate) fn name(factor: Factor) -> &'static Text {
    match factor {
        Factor::Retraining => &t::FACTOR_RETRAINING,
        Factor::Budget => &t::FACTOR_BUDGET,
        Factor::Guidance => &t::FACTOR_GUIDANCE,
        Factor::Market => &t::FACTOR_MARKET,
        Factor::Recovery => &t::FACTOR_RECOVERY,
        Factor::Employment => &t::FACTOR_EMPLOYMENT,
    }
}

fn is_unknown(factor: Factor, situation: &Situation) -> bool {
    match factor {
        Factor::Retraining => !matches!(situation.retraining, Answer::Known(_)),
        Factor::Budget => !matches!(situation.budget, Answer::Known(_)),
        Factor::Guidance => !matches!(situation.guidance, Answer::Known(_)),
        Factor::Market => !matches!(situation.market, Answer::Known(_)),
        Factor::Recovery => situation.recovery == Answer::Unknown,
        Factor::Employment => false,
    }
}

/// A text with a capital at its start.
pub(crate) fn capital(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
