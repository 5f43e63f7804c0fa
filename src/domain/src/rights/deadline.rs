//! Works out deadlines from the person's facts. Leaves out what to do about them, and reminders.

use super::{
    Condition, CountryLaw, DeadlineFacts, DeadlineFrom, DeadlineQuestion, DeadlineRule, SoonerTerm,
    WhenUnknown,
};
use chrono::NaiveDate;

/// One rule applied to one person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deadline<'r> {
    /// The rule.
    pub rule: &'r DeadlineRule,
    /// What came out.
    pub outcome: DeadlineOutcome,
}

/// The three ways in which a rule ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineOutcome {
    /// A date.
    On {
        /// The last day.
        date: NaiveDate,
        /// The first day on which it can be done, when the rule has one.
        opens: Option<NaiveDate>,
        /// The date it was counted from.
        counted_from: NaiveDate,
        /// Whole days left after today; negative when it has passed.
        days_left: i64,
    },
    /// It does not apply to this person.
    NotApplicable(NotApplicable),
    /// An answer is missing.
    Missing(MissingAnswer),
}

/// Why a rule does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotApplicable {
    /// It is a rule of another country.
    OtherCountry,
    /// It belongs to another paper.
    OtherPaper,
    /// The answer to this question rules it out.
    AnsweredOtherwise(DeadlineQuestion),
    /// Counting runs past the end of the calendar: the date given cannot be right.
    NoSuchDate,
}

/// What is still to be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingAnswer {
    /// What lies before the person.
    Paper,
    /// Where the person works or lives.
    Country(CountryLaw),
    /// The date the term starts from.
    Date(DeadlineFrom),
    /// The question that decides whether the rule applies.
    Question(DeadlineQuestion),
}

/// Applies every rule. Dates come first, earliest first; then missing answers; then what does not
/// apply. Rules that tie keep the order in which they came.
pub fn deadlines<'r>(
    facts: &DeadlineFacts,
    rules: impl IntoIterator<Item = &'r DeadlineRule>,
    today: NaiveDate,
) -> Vec<Deadline<'r>> {
    let mut all: Vec<Deadline<'r>> = Vec::new();
    for rule in rules {
        put_in_place(&mut all, Deadline { rule, outcome: apply(facts, rule, today) });
    }
    all
}

/// Puts one among others that stand in their order; after those that tie.
pub fn put_in_place<'r>(all: &mut Vec<Deadline<'r>>, deadline: Deadline<'r>) {
    let place = all.partition_point(|before| before.rank() <= deadline.rank());
    all.insert(place, deadline);
}

impl Deadline<'_> {
    /// Where it stands among others: dates first, earliest first, then what is missing.
    fn rank(&self) -> (u8, Option<NaiveDate>) {
        match self.outcome {
            DeadlineOutcome::On { date, .. } => (0, Some(date)),
            DeadlineOutcome::Missing(_) => (1, None),
            DeadlineOutcome::NotApplicable(_) => (2, None),
        }
    }
}

/// The first deadline that has not passed, today included.
pub fn nearest<'a, 'r>(deadlines: &'a [Deadline<'r>]) -> Option<&'a Deadline<'r>> {
    deadlines.iter().find(|d| matches!(d.outcome, DeadlineOutcome::On { days_left, .. } if days_left >= 0))
}

fn apply(facts: &DeadlineFacts, rule: &DeadlineRule, today: NaiveDate) -> DeadlineOutcome {
    match reason_against(facts, rule) {
        Some(outcome) => outcome,
        None => dated(facts, rule, today),
    }
}

/// Country, then paper, then condition: what rules a rule out, or what must be known first.
fn reason_against(facts: &DeadlineFacts, rule: &DeadlineRule) -> Option<DeadlineOutcome> {
    use DeadlineOutcome::{Missing, NotApplicable as Not};
    let country = match rule.law {
        CountryLaw::Work => facts.works_in,
        CountryLaw::Residence => facts.lives_in,
    };
    match country {
        None => return Some(Missing(MissingAnswer::Country(rule.law))),
        Some(known) if known != rule.country => return Some(Not(NotApplicable::OtherCountry)),
        Some(_) => {}
    }
    match facts.paper {
        None => return Some(Missing(MissingAnswer::Paper)),
        Some(known) if !rule.papers.contains(&known) => {
            return Some(Not(NotApplicable::OtherPaper));
        }
        Some(_) => {}
    }
    let against = rule.only_if.iter().find_map(|condition| match facts.answer(condition.question) {
        Some(answer) if answer != condition.answer => {
            Some(Not(NotApplicable::AnsweredOtherwise(condition.question)))
        }
        _ => None,
    });
    against.or_else(|| {
        let unknown =
            |c: &&Condition| c.when_unknown == WhenUnknown::Ask && facts.answer(c.question).is_none();
        let condition = rule.only_if.iter().find(unknown)?;
        Some(Missing(MissingAnswer::Question(condition.question)))
    })
}

fn dated(facts: &DeadlineFacts, rule: &DeadlineRule, today: NaiveDate) -> DeadlineOutcome {
    let Some(counted_from) = facts.date(rule.from) else {
        return DeadlineOutcome::Missing(MissingAnswer::Date(rule.from));
    };
    let sooner = rule.sooner.and_then(|term| sooner(facts, term));
    let own = rule.offset.after(counted_from).map(|date| (date, counted_from));
    match own.map(|own| sooner.map_or(own, |sooner| if sooner.0 < own.0 { sooner } else { own })) {
        Some((date, counted_from)) => DeadlineOutcome::On {
            date,
            opens: rule.opens.and_then(|opens| opens.after(counted_from)),
            counted_from,
            days_left: date.signed_duration_since(today).num_days(),
        },
        None => DeadlineOutcome::NotApplicable(NotApplicable::NoSuchDate),
    }
}

/// The last day of a second term, and the day it is counted from. None when it does not count for this person.
fn sooner(facts: &DeadlineFacts, term: SoonerTerm) -> Option<(NaiveDate, NaiveDate)> {
    let counts = match facts.answer(term.only_if.question) {
        Some(answer) => answer == term.only_if.answer,
        None => term.only_if.when_unknown == WhenUnknown::Apply,
    };
    let from = facts.date(term.from).filter(|_| counts)?;
    Some((term.offset.after(from)?, from))
}
