//! A change in words: later or sooner in weeks, or more or fewer people where no weeks may be told. Leaves out how large
//! its parts are.

use super::change::{ChangeGroup, ChangePart};
use super::happened;
use crate::wording::spans;
use content::texts::{forecast, progress as t};
use content::{Text, Voice};
use domain::forecast::{CauseUnit, Situation};

/// A part that may be told.
pub(super) struct Part {
    /// What it belongs to.
    pub group: Group,
    /// What it is.
    pub name: String,
    /// Weeks, or people of a hundred.
    pub size: f64,
    /// Whether it is told also when it is nothing.
    pub always: bool,
}

/// What a part belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// Time that passed.
    Time,
    /// What the search showed.
    Search,
    /// What the person changed, and what else changed.
    Answers,
}

/// How one change is put in words.
pub(super) struct Words {
    /// What everything is counted in.
    pub unit: CauseUnit,
    /// How the person is spoken to.
    pub voice: Voice,
}

impl Words {
    /// How much later or sooner; `year` is the day a year ahead.
    pub fn sentence(&self, total: i64, is_equal: bool, year: &str) -> String {
        // Months from thirteen weeks on; the parts below stay in weeks, so that they add up.
        let weeks = spans::span(Some(total.abs() as f64), self.voice);
        let count = total.abs().to_string();
        match self.unit {
            _ if is_equal => t::EQUAL.owned(self.voice),
            CauseUnit::Weeks if 0 < total => t::LATER.fill(self.voice, [weeks]),
            CauseUnit::Weeks => t::SOONER.fill(self.voice, [weeks]),
            CauseUnit::Points if 0 < total => t::PEOPLE_MORE.fill(self.voice, [year, &count]),
            CauseUnit::Points => t::PEOPLE_FEWER.fill(self.voice, [year, &count]),
        }
    }

    /// One part, or all together.
    pub fn effect(&self, amount: i64) -> String {
        let weeks = spans::count_of_weeks(amount.abs(), self.voice);
        let count = amount.abs().to_string();
        match self.unit {
            _ if amount == 0 => t::NONE.owned(self.voice),
            CauseUnit::Weeks if 0 < amount => t::WEEKS_LATER.fill(self.voice, [weeks]),
            CauseUnit::Weeks => t::WEEKS_SOONER.fill(self.voice, [weeks]),
            CauseUnit::Points if 0 < amount => forecast::PEOPLE_MORE.fill(self.voice, [count]),
            CauseUnit::Points => forecast::PEOPLE_FEWER.fill(self.voice, [count]),
        }
    }

    /// The parts by what they belong to; those that are nothing are left out, unless they are always told.
    pub fn groups(&self, parts: &[Part], amounts: &[i64], now: &Situation) -> Vec<ChangeGroup> {
        let longest = amounts.iter().map(|amount| amount.abs()).max().unwrap_or(0).max(1);
        let kinds = [
            (Group::Time, &t::PART_TIME),
            (Group::Search, &t::PART_SEARCH),
            (Group::Answers, &t::PART_ANSWERS),
        ];
        let mut groups = Vec::new();
        for (group, heading) in kinds {
            let mut told = Vec::new();
            for (part, &amount) in parts.iter().zip(amounts) {
                if part.group == group && (part.always || amount != 0) {
                    told.push(self.part(part, amount, longest));
                }
            }
            if told.is_empty() {
                continue;
            }
            let notes = match group {
                Group::Time => vec![self.time_note().owned(self.voice)],
                Group::Search => happened::seen(now, self.voice),
                Group::Answers => Vec::new(),
            };
            groups.push(ChangeGroup { heading: heading.get(self.voice), notes, parts: told });
        }
        groups
    }

    fn time_note(&self) -> &'static Text {
        match self.unit {
            CauseUnit::Weeks => &t::PART_TIME_NOTE,
            CauseUnit::Points => &t::PART_TIME_NOTE_PEOPLE,
        }
    }

    fn part(&self, part: &Part, amount: i64, longest: i64) -> ChangePart {
        let is_later = match self.unit {
            CauseUnit::Weeks => 0 < amount,
            CauseUnit::Points => amount < 0,
        };
        ChangePart {
            name: part.name.clone(),
            effect: self.effect(amount),
            amount,
            is_later,
            share: amount.abs() as f64 / longest as f64,
        }
    }
}
