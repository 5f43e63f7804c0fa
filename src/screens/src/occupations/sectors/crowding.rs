//! How crowded a sector is, as far as that is known: the Flemish list of shortage occupations, which is of this year, and
//! Dutch counts of a few groups, which are old. Leaves out what it does to the chance of work.

use crate::occupations::market::{list_month, looks_in, openings};
use crate::occupations::person::Person;
use crate::wording::dates;
use content::occupation_figures::MATCHING;
use content::occupations::Tension;
use content::texts::work_sectors as t;
use domain::occupations::{Shortage, listed_share};
use domain::values::Country;

/// How many occupations stand for a group that was counted.
const NAMED: usize = 2;
/// What parts the code of a sector from that of a group.
const GROUPS: u16 = 100;

/// Whether it is reckoned to have more jobs than people: most kinds of its work are on the Flemish list, for who is known to
/// look for work there. Of the Netherlands only old counts are known, from which nothing is reckoned.
pub(super) fn has_more_jobs(sector: u16, person: &Person) -> bool {
    let intake = &person.dossier.intake;
    (intake.lives.known().is_some() || intake.works.known().is_some())
        && looks_in(Country::Belgium, person.dossier)
        && MATCHING.listed.value <= listed_share(person.known.facts, sector)
}

/// What is known, a line each; where nothing is, that.
pub(super) fn lines(sector: u16, person: &Person) -> Vec<String> {
    let (known, voice) = (person.known, person.voice);
    let mut lines = Vec::new();
    if looks_in(Country::Belgium, person.dossier) {
        let work = || known.facts.iter().filter(|one| one.sector() == sector && 0 < one.common);
        let listed = work().filter(|one| one.shortage != Shortage::NotListed).count();
        let numbers = [listed.to_string(), work().count().to_string(), list_month(voice)];
        lines.push(t::LISTED.fill(voice, numbers));
    }
    if looks_in(Country::Netherlands, person.dossier) {
        lines.push(counted(sector, person));
    }
    lines
}

/// What was counted last in the Netherlands, of groups in this sector; and that it is old, or that nothing was.
fn counted(sector: u16, person: &Person) -> String {
    let (table, voice) = (person.known.table, person.voice);
    let of_sector = || table.tensions.iter().filter(|tension| tension.brc / GROUPS == sector);
    let Some(last) = of_sector().map(|tension| tension.day).max() else {
        return t::NOT_COUNTED.owned(voice);
    };
    let told = |tension: &Tension| {
        let of_group = table.occupations.iter().filter(|one| one.brc() == tension.brc);
        let names: Vec<&str> = of_group.take(NAMED).map(|one| one.name).collect();
        [names.join(", "), openings(tension, voice)].join(" ")
    };
    let counts: Vec<String> = of_sector().filter(|tension| tension.day == last).map(told).collect();
    t::COUNTED.fill(voice, [dates::month_of_year(last, voice), counts.join("; ")])
}
