//! What stands out in someone's own search, by their own numbers. Below the least numbers it says nothing. It compares
//! with nobody. Leaves out what to try: that is content.

use super::stage::{Ending, Stage, answered_on, first_talk_on};
use crate::dossier::{Record, RecordField as F, RecordKind, Records};
use crate::values::Sourced;
use chrono::{Days, NaiveDate};

/// The figures by which something stands out.
#[derive(Clone, Copy, Debug)]
pub struct StuckFigures {
    /// Weeks after which an application may count as not answered.
    pub silent_weeks: Sourced<f64>,
    /// Weeks back that are looked at.
    pub window_weeks: Sourced<f64>,
    /// Applications below which nothing is said of answers and talks.
    pub least: Sourced<f64>,
    /// The part of applications with an answer below which silence stands out.
    pub answered: Sourced<f64>,
    /// The part of applications with a talk below which few talks stand out.
    pub talked: Sourced<f64>,
    /// Talks that went to another, from which this stands out.
    pub second: Sourced<f64>,
    /// Applications in four weeks below which few applications stand out.
    pub few: Sourced<f64>,
    /// Weeks over which those are counted.
    pub few_weeks: Sourced<f64>,
    /// Weeks without anything after which that stands out.
    pub still_weeks: Sourced<f64>,
}

/// Something that stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Finding {
    /// Nothing was done for a while.
    LongStill,
    /// Talks come, and others are chosen.
    OftenSecond,
    /// Most employers do not answer.
    NoReply,
    /// Answers come, and few talks.
    FewTalks,
    /// Few applications.
    FewApplications,
}

impl Finding {
    /// Its id in content.
    pub const fn id(self) -> &'static str {
        match self {
            Self::LongStill => "lang-niets-gedaan",
            Self::OftenSecond => "steeds-tweede",
            Self::NoReply => "geen-reactie",
            Self::FewTalks => "weinig-gesprekken",
            Self::FewApplications => "weinig-sollicitaties",
        }
    }
}

/// What there is to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stuck {
    /// What stands out, in the order in which to look at it.
    pub found: Vec<Finding>,
    /// Whether there are too few numbers to say anything of answers and talks.
    pub too_few: bool,
    /// Applications that had time to be answered.
    pub asked: usize,
    /// Of those, how many were answered.
    pub answered: usize,
    /// Of those, how many came to a talk.
    pub talked: usize,
    /// Talks after which someone else was chosen.
    pub second: usize,
    /// Applications of the last weeks.
    pub recent: usize,
}

impl Stuck {
    /// What stands out today. Empty while nothing is kept.
    pub fn of(records: &Records, figures: &StuckFigures, today: NaiveDate) -> Self {
        let back =
            |weeks: Sourced<f64>| today.checked_sub_days(Days::new(weeks.value as u64 * 7)).unwrap_or(today);
        let all = || records.of(RecordKind::Application);
        let Some(begun) = records.iter().filter_map(first_day).min() else { return Self::default() };
        let window = back(figures.window_weeks);
        // Whether time was enough does not depend on the answer: an answer more can only make silence less.
        let had_time = |it: &&Record| {
            let applied = it.day(F::Applied);
            applied.is_some_and(|day| window <= day && day <= back(figures.silent_weeks))
        };
        let asked = all().filter(had_time).count();
        let answered = all().filter(had_time).filter(|it| answered_on(it).is_some()).count();
        let talked = all().filter(had_time).filter(|it| first_talk_on(it).is_some()).count();
        let lost = |it: &&Record| {
            let is_lost = Stage::of(it) == Stage::Ended(Ending::Rejected) && it.day(F::Offered).is_none();
            is_lost && first_talk_on(it).is_some_and(|day| window <= day)
        };
        let second = all().filter(lost).count();
        let has_offer = all().any(|it| it.day(F::Offered).is_some_and(|day| window <= day));
        let few_from = back(figures.few_weeks);
        let recent = all().filter(|it| it.day(F::Applied).is_some_and(|day| few_from < day)).count();
        let last = records.iter().filter_map(|it| last_day(it, today)).max().unwrap_or(begun);
        let is_open = all().any(|it| Stage::Applied < Stage::of(it) && !Stage::of(it).is_over());
        let is_under =
            |part: usize, whole: usize, share: Sourced<f64>| (part as f64) < whole as f64 * share.value;
        let too_few = (asked as f64) < figures.least.value;
        let no_reply = !too_few && is_under(answered, asked, figures.answered);
        let few_talks = !too_few && !no_reply && is_under(talked, asked, figures.talked);
        let often_second = !has_offer && figures.second.value <= second as f64;
        let is_still = last < back(figures.still_weeks);
        // Whoever is in talks has enough to do.
        let few = !is_open && begun <= few_from && (recent as f64) < figures.few.value;
        let rules = [
            (is_still, Finding::LongStill),
            (often_second, Finding::OftenSecond),
            (no_reply, Finding::NoReply),
            (few_talks, Finding::FewTalks),
            (few && !is_still, Finding::FewApplications),
        ];
        let found = rules.into_iter().filter(|(holds, _)| *holds).map(|(_, finding)| finding).collect();
        Self { found, too_few, asked, answered, talked, second, recent }
    }
}

/// The day from which a record shows that the search was going on.
fn first_day(record: &Record) -> Option<NaiveDate> {
    match record.kind {
        RecordKind::Application => {
            Some(record.day(F::Applied).map_or(record.made, |day| day.min(record.made)))
        }
        RecordKind::Contact | RecordKind::Activity => record.day(F::Day),
        _ => None,
    }
}

/// The last day on which a record shows that something was done; days ahead show that something is going on today.
fn last_day(record: &Record, today: NaiveDate) -> Option<NaiveDate> {
    let days: &[F] = match record.kind {
        RecordKind::Application => {
            &[F::Applied, F::Replied, F::Interview, F::SecondInterview, F::Offered, F::Closed, F::NextDay]
        }
        RecordKind::Contact | RecordKind::Activity => &[F::Day, F::NextDay],
        _ => return None,
    };
    let days = days.iter().filter_map(|field| record.day(*field)).chain([record.made]);
    days.map(|day| day.min(today)).max()
}
