//! What stands out in the own search, and what to try. In heavy weather nothing of it is said unasked. Leaves out when
//! something stands out: the domain says.

use crate::weather::is_heavy;
use chrono::NaiveDate;
use content::Voice;
use content::search::{STUCK, finding};
use content::texts::search as t;
use domain::dossier::Dossier;
use domain::search::{Finding, Stuck};

/// What stands out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StuckShown {
    /// What is said when nothing stands out; None when something does.
    pub calm: Option<&'static str>,
    /// Whether it is heavy today, so that people come first.
    pub is_heavy: bool,
    /// What stands out, in the order in which to look at it.
    pub findings: Vec<FindingShown>,
}

/// Something that stands out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingShown {
    /// Its id.
    pub id: &'static str,
    /// In a line.
    pub name: &'static str,
    /// What it means.
    pub what: &'static str,
    /// The own numbers behind it.
    pub numbers: Option<String>,
    /// What to try.
    pub tries: Vec<TryShown>,
}

/// Something to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryShown {
    /// What to do.
    pub name: &'static str,
    /// Why.
    pub why: &'static str,
    /// Where on the page.
    pub href: Option<String>,
}

/// What stands out for this person today.
pub fn stuck(dossier: &Dossier, today: NaiveDate, voice: Voice) -> StuckShown {
    let stuck = Stuck::of(&dossier.records, &STUCK, today);
    let heavy = is_heavy(dossier, today);
    let calm = match (heavy, stuck.found.is_empty(), stuck.too_few || stuck.asked == 0) {
        (true, ..) => Some(&t::STUCK_HEAVY),
        (_, false, _) => None,
        (_, _, true) => Some(&t::STUCK_TOO_FEW),
        _ => Some(&t::STUCK_NOTHING),
    };
    let shown = |found: &Finding| {
        let entry = finding(found.id())?;
        let tries = entry.tries.iter().map(|one| TryShown {
            name: one.name.get(voice),
            why: one.why.get(voice),
            href: one.at.map(|at| ["#/", at].concat()),
        });
        Some(FindingShown {
            id: entry.id,
            name: entry.name.get(voice),
            what: entry.what.get(voice),
            numbers: numbers(*found, &stuck, voice),
            tries: tries.collect(),
        })
    };
    let findings = if heavy { Vec::new() } else { stuck.found.iter().filter_map(shown).collect() };
    StuckShown { calm: calm.map(|text| text.get(voice)), is_heavy: heavy, findings }
}

fn numbers(found: Finding, stuck: &Stuck, voice: Voice) -> Option<String> {
    let Stuck { asked, answered, talked, second, recent, .. } = stuck;
    Some(match found {
        Finding::LongStill => return None,
        Finding::OftenSecond => t::STUCK_SECOND.fill(voice, [second.to_string()]),
        Finding::FewApplications => t::STUCK_RECENT.fill(voice, [recent.to_string()]),
        Finding::NoReply | Finding::FewTalks => {
            t::STUCK_ASKED.fill(voice, [asked, answered, talked].map(usize::to_string))
        }
    })
}
