//! People to ask: those with a day first, then who is still to be spoken to, then who was. Leaves out changing them.

use crate::applications::PAGE;
use crate::records;
use crate::wording::dates;
use chrono::NaiveDate;
use content::texts::network as t;
use content::{Text, Voice};
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind};

/// The people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// The groups in which someone is shown.
    pub groups: Vec<People>,
    /// How they are divided, once there are a few circles.
    pub circles: Option<String>,
    /// The words to see more, when there are more.
    pub more: Option<String>,
}

/// People who are as far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People {
    /// How far.
    pub heading: &'static str,
    /// Those who are shown.
    pub rows: Vec<Person>,
}

/// Someone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The number of the record.
    pub id: u32,
    /// The name.
    pub name: String,
    /// What is known at a glance, line by line.
    pub lines: Vec<String>,
    /// What is next, with its day.
    pub next: Option<String>,
    /// Whether they were spoken to.
    pub is_spoken: bool,
}

const GROUPS: [&Text; 3] = [&t::GROUP_DAY, &t::GROUP_TO_SPEAK, &t::GROUP_SPOKEN];

impl Network {
    /// The people of a dossier, so many at most.
    pub fn of(dossier: &Dossier, pages: usize, today: NaiveDate, voice: Voice) -> Self {
        let mut members: [Vec<&Record>; GROUPS.len()] = Default::default();
        for contact in dossier.records.of(RecordKind::Contact).rev() {
            let day = contact.day(F::NextDay);
            let place = match (day, contact.day(F::Day)) {
                (Some(_), _) => 0,
                (None, None) => 1,
                (None, Some(_)) => 2,
            };
            if let Some(group) = members.get_mut(place) {
                let at = group.partition_point(|one| day.is_none() || one.day(F::NextDay) <= day);
                group.insert(at, contact);
            }
        }
        let mut room = pages * PAGE;
        let all: usize = members.iter().map(Vec::len).sum();
        let mut groups = Vec::new();
        for (heading, group) in GROUPS.into_iter().zip(members) {
            let shown = group.into_iter().take(room);
            let rows: Vec<Person> = shown.map(|one| person(one, dossier, today, voice)).collect();
            room -= rows.len();
            if !rows.is_empty() {
                groups.push(People { heading: heading.get(voice), rows });
            }
        }
        let hidden = all.saturating_sub(pages * PAGE);
        Self {
            groups,
            circles: circles(dossier, voice),
            more: (0 < hidden).then(|| t::MORE.fill(voice, [hidden.to_string()])),
        }
    }
}

fn person(contact: &Record, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Person {
    let name = contact.words(F::Name);
    let mut lines = Vec::new();
    let known =
        [F::Circle, F::KnownFrom].into_iter().filter_map(|field| records::value(contact, field, voice));
    let known: Vec<String> = known.collect();
    if !known.is_empty() {
        lines.push(known.join(". "));
    }
    let ask = contact.words(F::Ask);
    if !ask.is_empty() {
        lines.push(t::ASK.fill(voice, [ask]));
    }
    if let Some(day) = contact.day(F::Day) {
        lines.push(t::SPOKEN_ON.fill(voice, [dates::day(day, voice)]));
    }
    let with = |one: &&Record| !name.is_empty() && one.words(F::Name).eq_ignore_ascii_case(name);
    let with = dossier.records.of(RecordKind::Application).filter(with);
    let with: Vec<String> = with.map(|one| records::name(one, voice)).collect();
    if !with.is_empty() {
        lines.push(t::WITH.fill(voice, [with.join("; ")]));
    }
    Person {
        id: contact.id,
        name: records::name(contact, voice),
        lines,
        next: next(contact, today, voice),
        is_spoken: contact.day(F::Day).is_some(),
    }
}

fn next(contact: &Record, today: NaiveDate, voice: Voice) -> Option<String> {
    let words = Some(contact.words(F::Next)).filter(|words| !words.is_empty());
    let Some(day) = contact.day(F::NextDay) else { return words.map(str::to_owned) };
    let line = if day < today { &t::NEXT_WAS } else { &t::NEXT_ON };
    Some(line.fill(voice, [dates::day(day, voice).as_str(), words.unwrap_or(t::NEXT_STEP.get(voice))]))
}

/// How many there are in each circle, once there are two.
fn circles(dossier: &Dossier, voice: Voice) -> Option<String> {
    let mut parts = Vec::new();
    for circle in records::options(F::Circle, voice) {
        let members =
            dossier.records.of(RecordKind::Contact).filter(|it| it.choice(F::Circle) == circle.word);
        let count = members.count();
        if 0 < count {
            parts.push(t::CIRCLE_COUNT.fill(voice, [circle.label, count.to_string()]));
        }
    }
    (1 < parts.len()).then(|| t::CIRCLES.fill(voice, [parts.join(" · ")]))
}
