//! How the search goes: in words and small numbers of one's own, what follows, when to begin, and ways to look for work.
//! Leaves out the list of applications.

mod begin;
mod counted;
mod evidence;
mod next;
mod stuck;
mod ways;

pub use begin::{Begin, begin};
pub use counted::counted;
pub use evidence::{EvidenceOffer, answers_before, evidence};
pub use next::{NextStep, next_steps};
pub use stuck::{FindingShown, StuckShown, TryShown, stuck};
pub use ways::{WayShown, ways};

use crate::wording::dates;
use chrono::{Days, NaiveDate};
use content::Voice;
use content::search::figures::FEW_WEEKS;
use content::texts::search as t;
use domain::dossier::{Dossier, Market, RecordField as F, RecordKind};
use domain::search::{Counts, Period, Stage};

/// The lists that go with the search.
pub const LISTS: [&str; 2] = ["zoeken-weten", "vacature-lezen"];

/// How it goes, sentence by sentence.
pub fn how_it_goes(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<String> {
    let weeks = FEW_WEEKS.value as u64;
    let recently = today.checked_sub_days(Days::new(weeks * 7 - 1)).unwrap_or(today);
    let applications = || dossier.records.of(RecordKind::Application);
    let people = dossier.records.of(RecordKind::Contact).filter_map(|it| it.day(F::Day));
    let days = applications().flat_map(|it| [it.day(F::Applied), it.day(F::Interview)]).flatten();
    let first = days.chain(people).filter(|day| *day <= today).min();
    let open = applications().filter(|it| !Stage::of(it).is_over()).count();
    let mut said = Vec::new();
    if let Some(first) = first {
        let recent = Counts::of(&dossier.records, Period { from: recently, until: today });
        match recent.is_empty() {
            false => said.push(t::RECENT.fill(voice, [counted(recent, voice)])),
            // Whoever has work searches no more.
            true if crate::plan_steps::is_hired(dossier) => {}
            true => said.push(t::RECENT_NONE.owned(voice)),
        }
        if first < recently {
            let all = Counts::of(&dossier.records, Period { from: first, until: today });
            said.push(t::SINCE.fill(voice, [dates::day(first, voice), counted(all, voice)]));
        }
    }
    match open {
        0 if said.is_empty() => said.push(t::NOTHING.owned(voice)),
        0 => {}
        1 => said.push(t::OPEN_ONE.owned(voice)),
        _ => said.push(t::OPEN.fill(voice, [open.to_string()])),
    }
    said
}

/// That many people look for the same work, when the person said so.
pub fn crowded(dossier: &Dossier, voice: Voice) -> Option<&'static str> {
    let is_crowded = dossier.intake.market.known() == Some(&Market::MoreSeekers);
    is_crowded.then(|| t::CROWDED.get(voice))
}
