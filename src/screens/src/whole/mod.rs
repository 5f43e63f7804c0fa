//! Everything that is known, written and found of one person, in reading order, for paper: the words of the other screens
//! without their ways to change anything. Leaves out drawing, and what is not shared.

mod answers;
mod block;
mod direction;
mod found;
mod kept;
mod rights;
mod words;

pub use block::{Block, Section};
pub(crate) use kept::SORTS;

use crate::method;
use crate::occupations::known::Known;
use crate::wording::dates;
use chrono::NaiveDate;
use content::Voice;
use content::sources::{self, Source};
use content::texts::whole_dossier as t;
use domain::dossier::{Block as Part, Dossier, Sharing};

/// The page.
pub struct Whole {
    /// Of which day it is, and of which version of this page.
    pub as_of: String,
    /// That what is private is left out, when it is, whether or not there is anything of it.
    pub without: Option<&'static str>,
    /// What there is, in reading order; a section without anything is left out.
    pub sections: Vec<Section>,
    /// When the figures were looked at.
    pub dated: String,
    /// What the figures and rules rest on.
    pub sources: &'static [Source],
}

/// Who made it, and for when.
#[derive(Clone, Copy)]
struct Page<'a> {
    dossier: &'a Dossier,
    known: Option<Known>,
    today: NaiveDate,
    voice: Voice,
}

impl Whole {
    /// The page of today, of what is shared alone. `known` are the occupations, where they are at hand, and `version` that of
    /// the program.
    pub fn of(
        dossier: &Dossier,
        sharing: &Sharing,
        known: Option<Known>,
        version: &str,
        today: NaiveDate,
        voice: Voice,
    ) -> Self {
        let shown = dossier.shared(sharing);
        let page = Page { dossier: &shown, known, today, voice };
        let mut sections = vec![
            answers::section(page),
            rights::dates(page),
            rights::rights(page),
            rights::pots(page),
            rights::offers(page),
            found::tests(page),
            found::balance(page),
            direction::work(page),
            direction::ways(page),
        ];
        // It is told only to who chose it here. Of the day they have nothing may be seen by whether it is there, unless that is
        // shared too.
        if sharing.has(Part::Forecast)
            && !crate::weather::is_heavy(&shown, today)
            && !crate::plan_steps::is_hired(&shown)
        {
            sections.push(direction::forecast(page));
        }
        sections.extend(kept::sections(page));
        sections.extend(words::sections(page));
        sections.push(words::others(page, &sections));
        sections.retain(|section| !section.blocks.is_empty());
        Self {
            as_of: t::AS_OF.fill(voice, [dates::day(today, voice).as_str(), version]),
            without: sharing.keeps_private().then(|| t::WITHOUT.get(voice)),
            sections,
            dated: method::dated(voice),
            sources: sources::all(),
        }
    }
}
