//! The plan in groups by when. Leaves out what a step says.

use super::goals::{ShownGoal, goals};
use super::known::first_day;
use super::step::{ShownStep, steps};
use crate::plan_steps::is_hired;
use crate::wording::dates;
use chrono::{Datelike, Days, NaiveDate};
use content::Voice;
use content::texts::plan as t;
use domain::dossier::{Dossier, RecordKind, Telling};
use domain::plan::Condition;

/// Days of the month to come.
const MONTH: u64 = 30;

/// Steps that come at about the same time.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its id.
    pub id: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// A line about it; may be empty.
    pub note: &'static str,
    /// Its steps, the earliest first.
    pub steps: Vec<ShownStep>,
}

/// The plan.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownPlan {
    /// The goals.
    pub goals: Vec<ShownGoal>,
    /// The groups that hold something, in order; what is done, skipped or of work that ended comes last.
    pub groups: Vec<Group>,
    /// Where to begin; empty without steps. How many steps are open is not told: it is no score.
    pub lead: String,
    /// What the day of the first work rests on.
    pub aim: Option<String>,
}

impl ShownPlan {
    /// Whether there is a plan: a goal or a step.
    pub fn is_there(dossier: &Dossier) -> bool {
        [RecordKind::Goal, RecordKind::Step].iter().any(|kind| dossier.records.of(*kind).next().is_some())
    }

    /// The plan of a dossier today. Steps of `kept` stay where they were, done or not: whoever ticks one keeps their place.
    pub fn of(dossier: &Dossier, today: NaiveDate, kept: &[u32], voice: Voice) -> Self {
        let (behind, note) = match is_hired(dossier) {
            true => (&t::BEHIND, &t::BEHIND_NOTE),
            false => (&t::OF_ENDED, &t::OF_ENDED_NOTE),
        };
        let mut groups = [
            Group::new("eerder", &t::EARLIER, Some(&t::EARLIER_NOTE), voice),
            Group::new("week", &t::THIS_WEEK, None, voice),
            Group::new("maand", &t::THIS_MONTH, None, voice),
            Group::new("later", &t::LATER, None, voice),
            Group::new("zonder-dag", &t::WITHOUT_DAY, None, voice),
            Group::new("voorbij", behind, Some(note), voice),
            Group::new("klaar", &t::SETTLED, None, voice),
        ];
        let sunday = today.checked_add_days(Days::new(6 - u64::from(today.weekday().num_days_from_monday())));
        let month = today.checked_add_days(Days::new(MONTH));
        for step in steps(dossier, today, voice) {
            let place = match step.day {
                _ if step.is_settled && !kept.contains(&step.id) => 6,
                _ if step.is_behind => 5,
                Some(day) if day < today => 0,
                Some(day) if sunday.is_some_and(|sunday| day <= sunday) => 1,
                Some(day) if month.is_some_and(|month| day <= month) => 2,
                Some(_) => 3,
                None => 4,
            };
            if let Some(group) = groups.get_mut(place) {
                group.put(step);
            }
        }
        Self {
            goals: goals(dossier, voice),
            aim: aim(dossier, today, voice),
            lead: if groups.iter().all(|group| group.steps.is_empty()) {
                String::new()
            } else {
                t::LEAD.owned(voice)
            },
            groups: groups.into_iter().filter(|group| !group.steps.is_empty()).collect(),
        }
    }
}

impl Group {
    fn new(
        id: &'static str,
        heading: &'static content::Text,
        note: Option<&'static content::Text>,
        voice: Voice,
    ) -> Self {
        let note = note.map_or("", |note| note.get(voice));
        Self { id, heading: heading.get(voice), note, steps: Vec::new() }
    }

    /// Puts a step in its place by its day, after those of the same day.
    fn put(&mut self, step: ShownStep) {
        let at = step.day.unwrap_or(NaiveDate::MAX);
        let place = self.steps.partition_point(|before| before.day.unwrap_or(NaiveDate::MAX) <= at);
        self.steps.insert(place, step);
    }
}

/// What the day of the first work rests on.
fn aim(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<String> {
    if super::known::holds(Condition::Hired, dossier, today) {
        return first_day(dossier).map(|day| t::AIM_KNOWN.fill(voice, [dates::day(day, voice)]));
    }
    let text = if dossier.telling == Telling::Now { &t::AIM_FORECAST } else { &t::AIM_ASSUMED };
    Some(text.owned(voice))
}
