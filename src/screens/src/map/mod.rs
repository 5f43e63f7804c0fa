//! Home and the route map: where someone is, the one next thing, the nearest date, and the eight phases with their
//! months and tasks. Leaves out how the route is drawn.

mod ahead;
mod next;
mod tasks;
pub mod ways;
mod when;

pub(crate) use ahead::dated;
pub use ahead::{NearestDate, dates_ahead};
pub use next::{NextThing, next_tasks};
pub use tasks::{Mark, ShownTask, length, marks, owner_of_word, status_text};

use crate::forecast::forecast;
use crate::plan_steps;
use crate::weather::tone;
use chrono::NaiveDate;
use content::texts::route as t;
use content::{PhaseEntry, Text, Voice, phases};
use domain::assessment::Tone;
use domain::dossier::{Dossier, Telling};
use domain::phases::{Phase, PhaseStanding, Schedule, earliest, standings};
use domain::values::{Answer, Country};

/// Home, for someone who has begun.
#[derive(Clone, Debug, PartialEq)]
pub enum Home {
    /// The first days, or a day on which it takes effort: one thing and the nearest date.
    OneThing(NextThing, Option<NearestDate>),
    /// The route map.
    Map(Box<RouteMap>),
}

/// The route map.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteMap {
    /// The one next thing.
    pub next: NextThing,
    /// The own dates ahead, nearest first.
    pub dates: Vec<NearestDate>,
    /// Steps of the plan that wait on someone else.
    pub waiting: Vec<String>,
    /// The phases in order.
    pub phases: Vec<ShownPhase>,
    /// What the months mean, or why there are none.
    pub dates_note: String,
    /// The blocks of hours that Belgian law knows, for who worked there.
    pub blocks: Option<(String, String)>,
}

/// One phase on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownPhase {
    /// What stands on the map itself.
    pub head: PhaseHead,
    /// Its tasks.
    pub tasks: Vec<ShownTask>,
    /// How it fits what others describe.
    pub mapping: Vec<String>,
}

/// What of a phase stands on the map itself; it changes less often than its tasks.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseHead {
    /// Its id.
    pub id: &'static str,
    /// Its place, counted from one.
    pub number: u8,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// How far it is.
    pub standing: PhaseStanding,
    /// The same in words.
    pub status: String,
    /// When it comes.
    pub when: String,
    /// The one next thing, in the phase where the person is.
    pub next: Option<NextThing>,
}

/// Days after which home is the route map, also when the intake is not done.
const FIRST_DAYS: i64 = 7;

impl Home {
    /// Home today. `whole` asks for the map in any case.
    pub fn of(dossier: &Dossier, today: NaiveDate, whole: bool, voice: Voice) -> Self {
        let days = dossier.begun.map_or(0, |begun| today.signed_duration_since(begun).num_days());
        let takes_effort = tone(dossier, today) == Some(Tone::Plain);
        if whole || !takes_effort && (dossier.intake_done || FIRST_DAYS <= days) {
            return Self::Map(Box::new(RouteMap::of(dossier, today, voice)));
        }
        let nearest = dates_ahead(dossier, today, voice).into_iter().next();
        Self::OneThing(NextThing::of(dossier, today, voice), nearest)
    }
}

impl RouteMap {
    /// The map of a dossier today.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        // Whoever has new work needs no estimate of when it comes.
        let (tells, from) = (dossier.telling == Telling::Now, earliest(dossier));
        let is_hired = Phase::Hired <= from;
        let schedule =
            (tells && !is_hired).then(|| Schedule::of(&forecast(dossier, today), dossier.begun, today));
        let country = dossier.intake.works.known().copied();
        let standings = standings(dossier, |phase| tasks::ids(phase, dossier, country));
        let next = NextThing::of(dossier, today, voice);
        let mut phases = Vec::new();
        for ((phase, standing), number) in Phase::ALL.iter().zip(standings).zip(1..) {
            let Some(entry) = entry(*phase) else { continue };
            // What lies behind has no time to come.
            let ahead = schedule.as_ref().filter(|_| from <= *phase && standing != PhaseStanding::Done);
            let head = PhaseHead {
                id: entry.id,
                number,
                name: entry.name.owned(voice),
                purpose: entry.purpose.owned(voice),
                standing,
                status: status(standing).map(|text| text.owned(voice)).unwrap_or_default(),
                when: when::when((*phase, from == *phase), entry, ahead, today, voice),
                next: (standing == PhaseStanding::Here).then(|| next.clone()),
            };
            let tasks = tasks::shown(entry, dossier, country, voice);
            phases.push(ShownPhase { head, tasks, mapping: tasks::mapping(entry, voice) });
        }
        let in_belgium = dossier.intake.works == Answer::Known(Country::Belgium);
        let heading_and_body = || (t::BLOCKS_HEADING.owned(voice), t::BLOCKS_BODY.owned(voice));
        Self {
            next,
            dates: dates_ahead(dossier, today, voice),
            waiting: plan_steps::waiting(dossier, today, voice),
            phases,
            dates_note: match (tells, is_hired) {
                (_, true) => String::new(),
                (true, _) => t::DATES_ARE_ESTIMATES.owned(voice),
                _ => t::DATES_HIDDEN.owned(voice),
            },
            blocks: in_belgium.then(heading_and_body),
        }
    }
}

/// The content of a phase.
pub(crate) fn entry(phase: Phase) -> Option<&'static PhaseEntry> {
    phases().iter().find(|entry| entry.id == phase.id())
}

fn status(standing: PhaseStanding) -> Option<&'static Text> {
    match standing {
        PhaseStanding::Done => Some(&t::STATUS_DONE),
        PhaseStanding::Here => Some(&t::STATUS_NOW),
        PhaseStanding::Ahead => None,
        PhaseStanding::Optional => Some(&t::OPTIONAL),
    }
}
