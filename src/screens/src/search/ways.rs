//! Ways to look for work: why, how much of the week, and what they brought so far. Leaves out choosing one: a tick is
//! `Command::Task` with its id.

use super::counted;
use crate::wording::amounts;
use content::Voice;
use content::search::{SearchWay, ways as all};
use content::texts::search as t;
use domain::dossier::{Dossier, RecordField as F, RecordKind, TaskStatus};
use domain::search::{Counts, first_talk_on};

/// A way to look for work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayShown {
    /// Its id, by which it is chosen.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Why it helps, how much of the week it takes, and what it brought.
    pub about: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// The ways, for this person.
pub fn ways(dossier: &Dossier, voice: Voice) -> Vec<WayShown> {
    all().iter().map(|way| shown(way, dossier, voice)).collect()
}

fn shown(way: &SearchWay, dossier: &Dossier, voice: Voice) -> WayShown {
    let part = match dossier.intake.hours.known() {
        Some(hours) => {
            let share = f64::from(way.part) / 100.0 * f64::from(*hours);
            t::WAYS_HOURS.fill(voice, [amounts::decimal(half(share), 1, voice), hours.to_string()])
        }
        None => t::WAYS_PERCENT.fill(voice, [way.part.to_string()]),
    };
    let mut about = [way.why.get(voice), " ", &part].concat();
    let found = || {
        let all = dossier.records.of(RecordKind::Application);
        all.filter(|it| way.counts.contains(&it.choice(F::Channel)))
    };
    let counts = Counts {
        applied: found().filter(|it| it.day(F::Applied).is_some()).count(),
        talks: found().filter(|it| first_talk_on(it).is_some()).count(),
        offers: found().filter(|it| it.day(F::Offered).is_some()).count(),
        ..Counts::default()
    };
    if !counts.is_empty() {
        about = [&about, " ", &t::WAYS_OWN.fill(voice, [counted(counts, voice)])].concat();
    }
    WayShown {
        id: way.id,
        name: way.name.get(voice),
        about,
        is_chosen: dossier.tasks.get(way.id) == Some(TaskStatus::Done),
    }
}

/// To the nearest half.
fn half(number: f64) -> f64 {
    (number * 2.0).round() / 2.0
}
