//! The terms of the law of the person's own case, with the days that are left in words. Leaves out advice, and every
//! other clock.

use crate::forecast::{ShownStep, shown_step};
use crate::rights::{Case, Right, Ruled};
use crate::wording::dates;
use chrono::NaiveDate;
use content::texts::{first_aid as f, signing as t};
use content::{Voice, deadline, deadlines};
use domain::dossier::Dossier;
use domain::explanation::{Quantity, Step};
use domain::rights::be::{self, Due, OutplacementStep};
use domain::rights::{self, DeadlineFacts, DeadlineOutcome};

/// One term of the law.
#[derive(Clone, Debug, PartialEq)]
pub struct ClockRow {
    /// What it is for.
    pub name: String,
    /// Its last day.
    pub until: String,
    /// The days that are left.
    pub left: String,
    /// What to do.
    pub action: Option<&'static str>,
    /// How the day was reached.
    pub step: Option<ShownStep>,
}

/// Rights that are terms, with the ids of the deadlines that they stand for.
const TERMS: [(Right, &[&str]); 2] = [
    (Right::WithdrawBy, &["bedenktijd", "bedenktijd-niet-genoemd"]),
    (Right::ClaimBy, &["transitievergoeding-eisen"]),
];

/// The terms, the nearest first.
pub fn clock(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<ClockRow> {
    let case = Case::of(dossier);
    let mut terms = Terms { today, voice, rows: Vec::new() };
    let mut covered: Vec<&str> = Vec::new();
    for (right, ids) in TERMS {
        let Ruled::Value(step) = right.ruled(&case) else { continue };
        terms.put_step(&step, None);
        covered.extend(ids);
    }
    // Someone who is led to people first has no terms counted.
    if crate::first_aid::not_computed(dossier).is_none() {
        let facts = be::own_deadlines(DeadlineFacts::of(dossier), &case.belgian, &case.belgian_law);
        let rules = deadlines().iter().map(|entry| &entry.rule.value);
        for found in rights::deadlines(&facts, rules, today) {
            let DeadlineOutcome::On { date, .. } = found.outcome else { continue };
            let entry =
                deadline(found.rule.id).filter(|_| found.rule.legal && !covered.contains(&found.rule.id));
            if let Some(entry) = entry {
                terms.put(date, entry.name.owned(voice), Some(entry.action.get(voice)), None);
            }
        }
    }
    if let Some(all) = be::outplacement_terms(&case.belgian, &case.belgian_law).known() {
        for term in all {
            if let (OutplacementStep::Decide, Due::By(_)) = (term.what, term.due) {
                terms.put_step(&term.step, Some(t::CLOCK_DECIDE.owned(voice)));
            }
        }
    }
    terms.rows.into_iter().map(|(_, row)| row).collect()
}

struct Terms {
    today: NaiveDate,
    voice: Voice,
    rows: Vec<(NaiveDate, ClockRow)>,
}

impl Terms {
    fn put_step(&mut self, step: &Step, name: Option<String>) {
        if let Quantity::Date(day) = step.value {
            let shown = shown_step(step, self.voice);
            self.put(day, name.unwrap_or_else(|| shown.name.clone()), None, Some(shown));
        }
    }

    /// Puts a term that has not passed where it belongs.
    fn put(&mut self, day: NaiveDate, name: String, action: Option<&'static str>, step: Option<ShownStep>) {
        let days = day.signed_duration_since(self.today).num_days();
        let left = match days {
            ..0 => return,
            0 => f::LAST_DAY_TODAY.owned(self.voice),
            1 => f::ONE_DAY_LEFT.owned(self.voice),
            _ => f::DAYS_LEFT.fill(self.voice, [days.to_string()]),
        };
        let until = f::UNTIL.fill(self.voice, [dates::day(day, self.voice)]);
        let place = self.rows.iter().take_while(|(before, _)| *before <= day).count();
        self.rows.insert(place, (day, ClockRow { name, until, left, action, step }));
    }
}
