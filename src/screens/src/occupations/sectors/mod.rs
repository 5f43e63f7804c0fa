//! Which sectors suit, what work there is in them, how crowded they are, and the chance of work in each. Leaves out how a
//! sector is judged, which is `domain::occupations`.

mod chances;
mod crowding;

pub use chances::{ChanceTable, Chances};

use super::known::Known;
use super::person::Person;
use crate::route::Route;
use crate::tests::overview::Way;
use chances::Told;
use chrono::NaiveDate;
use content::occupation_figures::MATCHING;
use content::texts::{work, work_sectors as t};
use content::{Text, Voice};
use domain::dossier::Dossier;
use domain::occupations::{FitBand, NoWork, SectorFit, matches, sectors};

/// How many kinds of work of a sector are named.
const NAMED: usize = 5;

/// The screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Sectors {
    /// Why there is no sector to show.
    pub nothing: Option<&'static str>,
    /// Sectors in bands, the best first.
    pub bands: Vec<SectorBand>,
    /// Sectors that hardly fit.
    pub hardly: Vec<SectorShown>,
    /// What crowding does to the own forecast, or why that is not told.
    pub chances: Chances,
}

/// Sectors that fit about equally well.
#[derive(Clone, Debug, PartialEq)]
pub struct SectorBand {
    /// What the band is called.
    pub heading: &'static str,
    /// Its sectors.
    pub sectors: Vec<SectorShown>,
}

/// A sector.
#[derive(Clone, Debug, PartialEq)]
pub struct SectorShown {
    /// Its name.
    pub name: &'static str,
    /// Whether the last work was here.
    pub is_last: bool,
    /// Of how many kinds of work the best are named.
    pub about: String,
    /// Its best fitting work.
    pub work: Vec<Way>,
    /// How crowded it is, a line each.
    pub crowding: Vec<String>,
    /// The chance of work in it; None where no forecast is told.
    pub chance: Option<String>,
}

impl Sectors {
    /// The screen of today.
    pub fn of(dossier: &Dossier, known: Known, today: NaiveDate, voice: Voice) -> Self {
        let person = Person::of(known, dossier, voice);
        let told = Told::of(dossier, today);
        let found = sectors(&matches(known.facts, &person.seeker, &MATCHING), &MATCHING);
        let of_band = |band: FitBand| {
            let of_it = found.iter().filter(|sector| sector.band == band);
            of_it.map(|sector| shown(sector, &person, &told)).collect::<Vec<SectorShown>>()
        };
        let mut bands = Vec::new();
        for (band, heading) in BANDS {
            let sectors = of_band(band);
            if !sectors.is_empty() {
                bands.push(SectorBand { heading: heading.get(voice), sectors });
            }
        }
        let why = match NoWork::of(&person.seeker) {
            NoWork::NothingKnown => &t::EMPTY,
            NoWork::NothingWeighs => &work::NOTHING_WEIGHS,
            NoWork::NothingLeft => &t::NOTHING_LEFT,
        };
        Self {
            nothing: found.is_empty().then(|| why.get(voice)),
            bands,
            hardly: of_band(FitBand::Hardly),
            chances: told.shown(dossier, today, voice),
        }
    }
}

const BANDS: [(FitBand, &Text); 3] =
    [(FitBand::Good, &t::BAND_GOOD), (FitBand::Fits, &t::BAND_FITS), (FitBand::Possible, &t::BAND_POSSIBLE)];

fn shown(sector: &SectorFit<'_>, person: &Person, told: &Told) -> SectorShown {
    let voice = person.voice;
    let way = |code: u16| Way { route: Route::Occupation(code), words: person.name(code).to_owned() };
    SectorShown {
        name: person.known.sector(sector.sector),
        is_last: person.seeker.last.is_some_and(|last| last.sector() == sector.sector),
        about: t::WORK.fill(voice, [sector.found.len().to_string()]),
        work: sector.found.iter().take(NAMED).map(|one| way(one.occupation.code)).collect(),
        crowding: crowding::lines(sector.sector, person),
        chance: told.of_sector(crowding::has_more_jobs(sector.sector, person), voice),
    }
}
